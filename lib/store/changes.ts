/** What can change in the store; screens read again what they show of it. */
export type StoreTopic =
  | 'draft'
  | 'observations'
  | 'discoveries'
  | 'connections'
  | 'psa'
  | 'runs'
  | 'records'
  | 'secrets'
  | 'budgets'
  | 'tests'
  | 'drifts'
  | 'views';

const channelName = 'halo-companion:changes';

/**
 * Says, after a commit, that a topic changed. Every listening context hears it, the announcing one too: a channel is
 * opened for the one message, and a message reaches all other channels of its name in every context of the origin.
 */
export function announce(topic: StoreTopic): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(topic);
  channel.close();
}

/** Calls back when one of the topics changed; answers the function that ends it. */
export function onChange(topics: readonly StoreTopic[], listener: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (topics.some((topic) => topic === event.data)) listener();
  };
  return () => channel.close();
}
