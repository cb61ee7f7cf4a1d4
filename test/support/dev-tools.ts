import type { Readable, Writable } from 'node:stream';

/** Chromium's debugging protocol. */
export interface DevTools {
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The protocol over `--remote-debugging-pipe`: JSON messages, each ended by a NUL. Calls fail once the browser is gone. */
export function devToolsOver(to: Writable, from: Readable): DevTools {
  const waiting = new Map<number, { done(result: unknown): void; failed(why: Error): void }>();
  let last = 0;
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as Answer;
      const call = id === undefined ? undefined : waiting.get(id);
      if (!call || id === undefined) continue;
      waiting.delete(id);
      if (error) call.failed(new Error(error.message));
      else call.done(result);
    }
  });
  const ended = () => {
    for (const { failed } of waiting.values()) failed(new Error('The browser is gone.'));
    waiting.clear();
  };
  from.on('close', ended);
  to.on('error', ended);
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        to.write(`${JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      }),
  };
}
