import type { Page } from 'playwright-core';

/** Runs an expression where the extension's content script lives on a page: what a compromised renderer could do in its name. */
export async function inContentScript<T>(page: Page, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Halo Companion') found(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: await world,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
