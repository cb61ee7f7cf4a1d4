import { type ReadonlySignal, signal } from '@preact/signals';
import { extensionApi } from '../messages/extension-api';
import { type Policy, readPolicy } from '../store/policy';

/** This browser's policy; null until read. It is read once: a screen is opened anew sooner than a policy changes. */
export function livePolicy(): ReadonlySignal<Policy | null> {
  const policy = signal<Policy | null>(null);
  void readPolicy(extensionApi().storage.managed).then((known) => {
    policy.value = known;
  });
  return policy;
}
