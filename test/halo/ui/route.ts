import { newSecret } from '../model/secrets';
import { addressesOf } from '../server/addresses';
import { type Answer, empty, json } from '../server/answer';
import type { Context } from '../server/context';
import { boot, type PageOptions } from './boot';
import { isKind, kinds } from './kinds';
import { save } from './save';

/** The private interface of the pages, described in pages-api.md. */
export function ui(context: Context, pages: PageOptions): Answer {
  const { instance, request } = context;
  const [, , name = '', id = null] = request.path.replace(/\/+$/, '').split('/');
  const route = `${request.method} ${name}${id === null ? '' : `/${id}`}`;
  if (route === 'GET boot') return json(boot(instance, pages));
  if (route === 'GET api') return json(addressesOf(context));
  if (route === 'GET agents/options') return json(agentOptions(context));
  if (route === 'POST applications/secret') return json({ secret: newSecret() });
  if (!isKind(name)) return empty(404);
  const records: { id: string | number }[] = kinds[name].records(instance);
  const at = records.findIndex((record) => String(record.id) === id);
  switch (request.method) {
    case 'GET':
      return id === null
        ? json(records.map(shown))
        : at < 0
          ? empty(404)
          : json(shown(records[at] ?? { id }));
    case 'POST':
    case 'PUT': {
      const draft = readDraft(request.body);
      if (!draft || (request.method === 'PUT') === (id === null))
        return json({ message: 'Unable to save data.' }, 400);
      return hidden(save(instance, name, id, draft));
    }
    case 'DELETE':
      if (at < 0) return empty(404);
      records.splice(at, 1);
      return empty(204);
    default:
      return empty(405);
  }
}

function agentOptions({ instance }: Context) {
  return {
    roles: instance.roles.map(({ id, name }) => ({ id, name })),
    teams: instance.teams.map(({ id, name }) => ({ id, name })),
    workdays: instance.workdays,
  };
}

/** A record as the page gets it: whether there is a secret, never its hash. */
function shown(record: object): object {
  if (!('secretHash' in record)) return record;
  return { ...record, secretHash: record.secretHash === null ? null : 'set' };
}

const hidden = (answer: Answer): Answer =>
  answer.status === 200 ? json(shown(JSON.parse(String(answer.body)))) : answer;

function readDraft(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
