import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { announce, onChange, type StoreTopic } from '../../../lib/store/changes';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { emptyStores } from './support';

afterEach(() => vi.unstubAllGlobals());

test('a change is heard in the context that announces it, by those who asked for its topic', async () => {
  const heard: StoreTopic[] = [];
  const done = new Promise<void>((resolve) => {
    const stop = onChange(['draft'], () => {
      heard.push('draft');
      stop();
      resolve();
    });
  });
  const stopOther = onChange(['runs'], () => heard.push('runs'));
  announce('draft');
  await done;
  stopOther();
  expect(heard).toEqual(['draft']);
});

test('without BroadcastChannel announcing and listening do nothing, and writing works', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  emptyStores();
  const stop = onChange(['draft'], () => undefined);
  await changeDraft((draft) => ({ ...draft, step: 'connect' }));
  stop();
  expect((await readDraft()).step).toBe('connect');
});

test('two windows typing at once both keep their text', async () => {
  emptyStores();
  expect(await readDraft()).toEqual(emptyDraft);
  await Promise.all([
    changeDraft((draft) => ({ ...draft, payloadUrl: 'https://a.example' })),
    changeDraft((draft) => ({ ...draft, hosting: 'hosted' })),
  ]);
  expect(await readDraft()).toMatchObject({ payloadUrl: 'https://a.example', hosting: 'hosted' });
});
