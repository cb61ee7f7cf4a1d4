import type { HaloApplication } from '../../model/instance';
import { scopeOptions } from '../../model/options/scopes';
import { methodName } from '../method-name';
import type { Sight, Sights } from '../sight';
import { shownLabel } from '../words';
import { eyesOn, type ShownPage } from './eyes';
import { onTab } from './on-tab';

const services = 'Client ID and Secret (Services)';
const besideAll = ['all', 'all:teams'];
const notAsked = { seen: 'notShown', why: 'notAsked' } as const;

/** `agentNames`: id → name. A secret that is still shown is not in the model and not told here. */
export function seenApplication(
  application: HaloApplication,
  page: ShownPage,
  agentNames: ReadonlyMap<number, string>,
): Sights {
  const eyes = eyesOn(page);
  const { method, loginType, loginAgent } = application;
  const asServices = method === services;
  const agent = loginAgent === null ? null : (agentNames.get(loginAgent) ?? null);
  const details: Sights = {
    name: eyes.text('Application Name', application.name),
    description: eyes.text('Description', application.description),
    active: eyes.check('Active', application.active),
    method: methodSeen(application, page),
    clientId: method === null ? notAsked : eyes.plain('Client ID', application.clientId),
    secret: asServices ? secretSeen(application, page) : notAsked,
    loginType: asServices ? loginSeen(application, page) : notAsked,
    loginAgent:
      asServices && loginType === 'Agent'
        ? eyes.choice('Agent to log in as', agent, { clearable: false, own: true })
        : notAsked,
  };
  return {
    ...onTab('Details', page, details),
    ...onTab('Permissions', page, scopesSeen(application.scopes, page)),
    ...onTab('Security', page, { corsWhitelist: eyes.text('CORS Whitelist', application.corsWhitelist) }),
  };
}

function methodSeen({ method }: HaloApplication, page: ShownPage): Sight {
  const plain = eyesOn(page).choice('Authentication Method', method, { clearable: false, own: true });
  const sight =
    method === null || plain.seen !== 'shown'
      ? plain
      : { ...plain, text: methodName(page.rendering, method) };
  const radios = page.rendering.drawn !== 'axes' || page.rendering.method === 'radios';
  return method === null && sight.seen === 'shown' && sight.by === 'control' && radios
    ? { ...sight, text: '' }
    : sight;
}

function secretSeen({ secretHash }: HaloApplication, page: ShownPage): Sight {
  const eyes = eyesOn(page);
  if (secretHash === null) return eyes.plain('Client Secret', '');
  const dots = eyes.composed && page.rendering.secret !== 'stars';
  const label = eyes.composed ? shownLabel(eyes.spoken, 'Client Secret') : 'Client Secret';
  return { seen: 'notTellable', why: 'masked', text: (dots ? '•' : '*').repeat(28), label };
}

function loginSeen({ loginType }: HaloApplication, page: ShownPage): Sight {
  const eyes = eyesOn(page);
  if (!eyes.composed || page.rendering.login === 'select') return eyes.choice('Login Type', loginType);
  const box = eyes.check(`Allow ${loginType ?? 'Agent'} Logins`, loginType !== null);
  return box.seen === 'shown' ? { ...box, value: loginType } : box;
}

function scopesSeen(granted: readonly string[], page: ShownPage): Sights {
  const eyes = eyesOn(page);
  const names = eyes.composed && !page.editing && page.rendering.scopes === 'names';
  return Object.fromEntries(
    scopeOptions.map(({ name }): [string, Sight] => {
      const key = `scopes.${name}`;
      if (granted.includes('all') && !besideAll.includes(name)) {
        return [key, { seen: 'notShown', why: 'coveredByAll' }];
      }
      const has = granted.includes(name);
      if (!names) return [key, eyes.check(name, has, 'scopes')];
      return [key, { seen: 'shown', value: has, text: has ? name : '', label: name, by: 'text' }];
    }),
  );
}
