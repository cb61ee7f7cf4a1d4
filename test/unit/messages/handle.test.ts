import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import { ThrownFailure } from '../../../lib/core/thrown-failure';
import { type Handlers, handle, type Sender } from '../../../lib/messages/handle';

const page: Sender = { kind: 'page', origin: 'chrome-extension://own', tabId: null };
const tab: Sender = { kind: 'tab', origin: 'https://acme.halopsa.com', tabId: 7 };

/** A table with one command that counts how often it ran. */
function table(run: () => unknown = () => null) {
  const ran = { times: 0 };
  const handlers = {
    'sync.cancel': {
      from: 'page',
      schema: z.object({ connectionId: z.string() }),
      async run() {
        ran.times += 1;
        const answer = run();
        return answer instanceof Error ? failed(makeFailure('connection.not_found')) : ok(null);
      },
    },
  } as unknown as Handlers;
  return { handlers, ran };
}

const cancel = (request: unknown) => ({ to: 'halo-companion', command: 'sync.cancel', request });

describe('a command', () => {
  it('runs when its sender may give it and its request is well formed', async () => {
    const { handlers, ran } = table();
    expect(await handle(handlers, cancel({ connectionId: 'c1' }), page)).toEqual(ok(null));
    expect(ran.times).toBe(1);
  });

  it('is dropped without an answer when a content script gives what only our own pages may', async () => {
    const { handlers, ran } = table();
    expect(await handle(handlers, cancel({ connectionId: 'c1' }), tab)).toBeNull();
    expect(ran.times).toBe(0);
  });

  it('is dropped without an answer when the browser vouches for nobody', async () => {
    const { handlers, ran } = table();
    expect(await handle(handlers, cancel({ connectionId: 'c1' }), null)).toBeNull();
    expect(ran.times).toBe(0);
  });

  it.each([
    ['text', 'sync.cancel'],
    ['nothing', undefined],
    ['null', null],
    ['an envelope for somebody else', { to: 'other', command: 'sync.cancel', request: {} }],
    ['an unknown command', { to: 'halo-companion', command: 'sync.destroy', request: {} }],
    ['a name every object has', { to: 'halo-companion', command: 'constructor', request: {} }],
    ['__proto__', JSON.parse('{"to":"halo-companion","command":"__proto__","request":{}}')],
  ])('is dropped without an answer when the message is %s', async (_name, message) => {
    const { handlers, ran } = table();
    expect(await handle(handlers, message, page)).toBeNull();
    expect(ran.times).toBe(0);
  });

  it('is refused with the member that is wrong when its request is malformed', async () => {
    const { handlers, ran } = table();
    const answer = await handle(handlers, cancel({ connectionId: 5 }), page);
    expect(answer).toMatchObject({ ok: false, error: { code: 'message.invalid' } });
    expect(JSON.stringify(answer)).toContain('connectionId');
    expect(ran.times).toBe(0);
  });

  it('is refused when its request is larger than any honest one', async () => {
    const { handlers, ran } = table();
    const answer = await handle(handlers, cancel({ connectionId: 'x'.repeat(600_000) }), page);
    expect(answer).toMatchObject({ ok: false, error: { code: 'message.invalid' } });
    expect(ran.times).toBe(0);
  });

  it('passes on the Failure a store threw, with its own fix', async () => {
    const { handlers } = table(() => {
      throw new ThrownFailure(makeFailure('store.quota'));
    });
    const answer = await handle(handlers, cancel({ connectionId: 'c1' }), page);
    expect(answer).toMatchObject({ ok: false, error: { code: 'store.quota' } });
  });

  it('answers a Failure when its handler throws, and never throws itself', async () => {
    const { handlers } = table(() => {
      throw new Error('the disk is on fire');
    });
    const answer = await handle(handlers, cancel({ connectionId: 'c1' }), page);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'message.unexpected', details: { message: 'the disk is on fire' } },
    });
  });
});
