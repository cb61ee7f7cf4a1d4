import { expect, test, vi } from 'vitest';
import { runTest } from '../../../entrypoints/background/handlers/connection-test';
import { pageCapture } from '../../../entrypoints/background/handlers/page-capture';
import { verifyCaptured } from '../../../entrypoints/background/trial/verify-captured';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { keepTestProgress } from '../../../lib/store/test-progress';
import { readPending } from '../../../lib/vault/pending';
import { isRemembered, rememberSecret } from '../../../lib/vault/remembered';
import { giveSecret, readSecret } from '../../../lib/vault/secrets';
import {
  asked,
  capture,
  captureBeside,
  clientId,
  context,
  ended,
  fields,
  halo,
  isGranted,
  lastTest,
  look,
  read,
  save,
  sender,
  withOldSecret,
} from './capture-support';

withOldSecret();

test('a secret captured in a form is tested once, when Halo shows the form saved, and is nowhere right before', async () => {
  await capture();
  expect(await look({ mode: 'edit', unsaved: true })).toMatchObject({
    trial: 'inapplicable',
    row: 'cantTell',
  });
  const waits = await look({ unsaved: true });
  expect(waits).toMatchObject({ trial: 'inapplicable', row: 'cantTell' });
  expect(waits.told).toContain(waits.text);
  expect(waits.told).not.toContain('Test Connection');
  await ended();
  expect(asked()).toBe(0);

  expect(await Promise.all([look(), look()])).toMatchObject([{ row: 'cantTell' }, { row: 'cantTell' }]);
  expect((await look()).trial).toBe('inapplicable');
  await ended();
  expect(asked()).toBe(1);
  expect((await lastTest())?.passed).toBe(true);
  expect(await look()).toMatchObject({ trial: 'passed', row: 'passed' });
  await ended();
  expect(asked()).toBe(1);
  const loginType = (value: string, at: number) =>
    look({ at, fields: { ...fields(), 'login-type': read(value) } });
  await loginType('Agent', Date.now());
  expect(await loginType('User', Date.now() + 1_000)).toMatchObject({ trial: null, row: 'warned' });
});

test('where Halo shows the application in a form that is at rest, Test Connection is asked for too', async () => {
  await capture();
  const seen = await look({ mode: 'edit' });
  expect(seen).toMatchObject({ trial: 'inapplicable', told: expect.stringContaining('Test Connection') });
});

test('while it is tested nobody is asked to, in a form that was opened meanwhile either', async () => {
  await capture();
  const progress = keepTestProgress('c1');
  await progress.begun;
  const seen = await look({ mode: 'edit' });
  expect(seen).toMatchObject({ trial: 'inapplicable', told: expect.stringContaining(seen.text ?? '?') });
  expect(seen.told).not.toContain('Test Connection');
  await progress.end();
});

test('Test Connection names a host that is withheld, and asks Halo nothing', async () => {
  isGranted.mockResolvedValue(false);
  expect(await runTest(context, 'c1')).toMatchObject({
    ok: false,
    error: { code: 'connection.host_withdrawn', details: { host: new URL(halo.origin).host } },
  });
  expect(halo.requests).toEqual([]);
});

test('two looks that arrive at once begin one test', async () => {
  await capture();
  const begun = vi.spyOn(context.tests, 'set');
  const application = { instance: halo.origin, clientId: clientId() };
  await Promise.all([verifyCaptured(context, application, 1), verifyCaptured(context, application, 1)]);
  expect(begun).toHaveBeenCalledOnce();
  begun.mockRestore();
});

test('one that is saved takes the place of the one in use, the remembered one included', async () => {
  await captureBeside();
  await rememberSecret('c1', halo.credentials?.clientSecret ?? '', 'four words of mine');
  const { at } = (await readPending('c1')) ?? {};
  save();
  await look();
  await ended();
  expect(await readSecret('c1')).toBe('generated');
  expect([await readPending('c1'), await isRemembered('c1')]).toEqual([null, false]);
  expect(await readConnection('c1')).toMatchObject({ secretAt: at, lastTest: { passed: true } });
  expect(await look()).toMatchObject({ trial: 'passed', row: 'passed' });
});

test('Test Connection before the save proves the one in use, which proves nothing of the other', async () => {
  await captureBeside();
  expect(await runTest(context, 'c1')).toMatchObject({ ok: true, value: { passed: true } });
  expect(await look({ mode: 'edit', unsaved: true })).toMatchObject({
    trial: 'inapplicable',
    row: 'cantTell',
  });
  save();
  await look();
  await ended();
  expect(await readSecret('c1')).toBe('generated');
});

test('Test Connection takes one whose form was saved and never shown for viewing', async () => {
  await captureBeside();
  save();
  expect(await runTest(context, 'c1')).toMatchObject({ ok: true, value: { passed: true } });
  expect(await readSecret('c1')).toBe('generated');
});

test('one that is held already, captured again, is tested again: it is as old as the page now', async () => {
  await giveSecret('c1', halo.credentials?.clientSecret ?? '');
  await runTest(context, 'c1');
  await capture();
  expect(await look()).toMatchObject({ trial: 'inapplicable' });
  await ended();
  expect(asked()).toBe(2);
  expect(await look()).toMatchObject({ trial: 'passed', row: 'passed' });
});

test('without a network, without the host, and beside another test, it waits; Test Connection is asked for where it would wait in vain', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  await capture();
  expect(await look()).toMatchObject({ trial: null, told: expect.stringContaining('Test Connection') });
  await ended();
  vi.stubGlobal('navigator', { onLine: true });
  isGranted.mockResolvedValue(false);
  expect(await look()).toMatchObject({ trial: null, told: expect.stringContaining('Test Connection') });
  await ended();
  isGranted.mockResolvedValue(true);
  context.tests.set('c1', new AbortController());
  await look();
  await ended();
  expect(halo.requests.filter(({ path }) => path === '/auth/token')).toEqual([]);
  expect(context.tests.get('c1')?.signal.aborted).toBe(false);
  context.tests.clear();
  await look();
  await ended();
  expect(asked()).toBe(1);
});

test('the wizard’s is tested once it has all values: at the second capture, after the first save has made another Client ID', async () => {
  await changeConnection('c1', (now) => ({ ...now, state: 'disconnected' }));
  const { profileId } = (await readConnection('c1')) ?? { profileId: null };
  const text = (of: string) => ({ text: of, origin: 'page' as const });
  await changeDraft(() => ({
    ...emptyDraft,
    profileId,
    selection: ['clients'],
    fields: { ...emptyDraft.fields, baseUrl: text(halo.origin), clientId: text('of the form') },
  }));
  const first = { instance: halo.origin, clientId: 'of the form', saved: false };
  await pageCapture(context).run({ ...first, secret: halo.credentials?.clientSecret ?? '' }, sender());
  await look();
  await capture(null);
  await look();
  await ended();
  expect(asked()).toBe(0);
  await changeDraft((now) => ({
    ...now,
    fields: { ...now.fields, authServer: text(`${halo.origin}/auth`) },
  }));
  await capture(null);
  await look();
  await ended();
  expect(asked()).toBe(1);
  expect((await readDraft()).test?.passed).toBe(true);
});
