import type { BrowserContext } from 'playwright-core';

/** Watches the service worker's JavaScript heap, from a session of its own; `stop` answers the highest size in bytes. */
export async function watchHeap(context: BrowserContext): Promise<{ stop(): Promise<number> }> {
  const browser = context.browser();
  if (!browser) throw new Error('No browser connection.');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('There is no service worker.');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  let highest = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message) as { result?: { usedSize?: number } };
    highest = Math.max(highest, result?.usedSize ?? 0);
  });
  let id = 0;
  const timer = setInterval(() => {
    id += 1;
    const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => clearInterval(timer));
  }, 200);
  return {
    async stop() {
      clearInterval(timer);
      await session.detach();
      return highest;
    },
  };
}
