import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runTest } from '../../../entrypoints/background/handlers/connection-test';
import { pageCapture } from '../../../entrypoints/background/handlers/page-capture';
import { trialAlarm } from '../../../entrypoints/background/trial/trial-alarm';
import { tryPending } from '../../../entrypoints/background/trial/try-pending';
import { makeFailure } from '../../../lib/core/make-failure';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { readPending } from '../../../lib/vault/pending';
import { rememberSecret } from '../../../lib/vault/remembered';
import { forgetSecret, readSecret } from '../../../lib/vault/secrets';
import {
  capture,
  captureBeside,
  clientId,
  context,
  ended,
  halo,
  look,
  openTab,
  save,
  sender,
  tokens,
  withOldSecret,
} from './capture-support';

/** The worker's clock alone: requests and their timers go on. */
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }));
afterEach(() => vi.useRealTimers());
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const minute = 60_000;
const page = '/config/integrations/api/applications';

withOldSecret();
const answerTokens = (tokenAnswer: 'normal' | 'server-error' | 'accept-anything') =>
  Object.assign(halo.switches, { tokenAnswer });
/** One look at the saved application, and what it brought about. */
const lookAndWait = async () => {
  const before = tokens();
  await look();
  await ended();
  return tokens() > before ? 'tested' : 'left';
};

const refused = () =>
  changeConnection('c1', (now) => ({
    ...now,
    state: 'paused',
    pausedBecause: makeFailure('token.invalid_client'),
  }));

test('a test that met only trouble is made again after a pause, while the application is shown', async () => {
  await captureBeside();
  await rememberSecret('c1', halo.credentials?.clientSecret ?? '', 'four words of mine');
  save();
  answerTokens('server-error');
  expect(await lookAndWait()).toBe('tested');
  expect(await readPending('c1')).toMatchObject({ secret: 'generated' });

  const { trial, text } = await look();
  expect({ trial, text }).toEqual({
    trial: 'inapplicable',
    text: expect.stringMatching(/has not passed.*500.*tested again.*forgotten/),
  });
  expect(await lookAndWait()).toBe('left');
  expect((await fakeBrowser.alarms.get(trialAlarm))?.scheduledTime).toBe(Date.now() + minute);

  later(minute);
  expect(await lookAndWait()).toBe('tested');
  later(minute);
  answerTokens('normal');
  expect(await lookAndWait()).toBe('tested');
  expect(await readSecret('c1')).toBe('generated');
  expect(await look()).toMatchObject({ trial: 'passed', row: 'passed' });
  later(60 * minute);
  expect(await lookAndWait()).toBe('left');
});

test('each pause is as long as all before it', async () => {
  await capture();
  answerTokens('server-error');
  const triedAfter: number[] = [];
  for (let minutes = 0; minutes <= 20; minutes += 1) {
    if ((await lookAndWait()) === 'tested') triedAfter.push(minutes);
    later(minute);
  }
  expect(triedAfter).toEqual([0, 1, 2, 4, 8, 16]);
});

test('a clock that was set back holds nothing up', async () => {
  await capture();
  answerTokens('server-error');
  await lookAndWait();
  later(-60 * minute);
  expect(await lookAndWait()).toBe('tested');
});

test('the wizard’s is tested again too, and what stood in the way is told', async () => {
  const { profileId } = (await readConnection('c1')) ?? { profileId: null };
  await changeConnection('c1', (now) => ({ ...now, state: 'disconnected' }));
  const text = (of: string) => ({ text: of, origin: 'page' as const });
  await changeDraft(() => ({
    ...emptyDraft,
    profileId,
    selection: ['clients'],
    fields: {
      ...emptyDraft.fields,
      baseUrl: text(halo.origin),
      authServer: text(`${halo.origin}/auth`),
    },
  }));
  const secret = halo.credentials?.clientSecret ?? '';
  await pageCapture(context).run(
    { instance: halo.origin, clientId: clientId(), secret, saved: false },
    sender(),
  );
  answerTokens('server-error');
  expect(await lookAndWait()).toBe('tested');
  expect(await look()).toMatchObject({ text: expect.stringMatching(/has not passed.*500.*again/) });
  answerTokens('normal');
  expect(await lookAndWait()).toBe('left');
  later(minute);
  expect(await lookAndWait()).toBe('tested');
  expect((await readDraft()).test?.passed).toBe(true);
});

test('one that Halo gives a token for is not tested again, whatever else is wrong', async () => {
  await capture();
  answerTokens('accept-anything');
  expect(await lookAndWait()).toBe('tested');
  later(60 * minute);
  expect(await lookAndWait()).toBe('left');
});

test('a sync that was refused the secret in use goes on with the captured one, once Halo knows it', async () => {
  await captureBeside();
  await tryPending(context);
  expect(await readSecret('c1')).toBe(halo.credentials?.clientSecret);
  await refused();
  const before = tokens();
  await tryPending(context);
  await tryPending(context);
  expect(await readPending('c1')).toMatchObject({ secret: 'generated' });
  expect(tokens()).toBe(before + 1);
  expect((await readConnection('c1'))?.pausedBecause?.code).toBe('token.invalid_client');

  save();
  expect(await readPending('c1')).toMatchObject({ secret: 'generated' });
  expect((await fakeBrowser.alarms.get(trialAlarm))?.scheduledTime).toBe(Date.now() + minute);
  later(minute);
  await tryPending(context);
  expect(await readSecret('c1')).toBe('generated');
  expect(await readConnection('c1')).toMatchObject({ state: 'active', lastTest: { passed: true } });
});

test('tried in place of one that Halo refuses, it wakes the worker no oftener than it is tried, but once', async () => {
  await captureBeside();
  await refused();
  const tried: number[] = [];
  let wakes = 0;
  for (let minutes = 0; minutes <= 16; minutes += 1) {
    const set = await fakeBrowser.alarms.get(trialAlarm);
    if (minutes === 0 || (set && set.scheduledTime <= Date.now())) {
      await fakeBrowser.alarms.clear(trialAlarm);
      const before = tokens();
      await tryPending(context);
      if (tokens() > before) tried.push(minutes);
      wakes += 1;
    }
    later(minute);
  }
  expect(tried).toEqual([0, 1, 2, 4, 8, 16]);
  expect(wakes).toBeLessThanOrEqual(2 * tried.length);
});

test('refused while its form is open, in place of one that Halo refuses, it is tested when the form is saved', async () => {
  await captureBeside();
  await refused();
  await tryPending(context);
  const { text } = await look({ mode: 'edit', unsaved: true });
  expect(text).toMatch(/^The new secret is tested by itself once Halo shows.*saved/);
  save();
  expect(await lookAndWait()).toBe('tested');
  expect(await readSecret('c1')).toBe('generated');
});

test.each([
  ['is closed', () => openTab.mockRejectedValue(new Error('No tab with id: 1.'))],
  ['shows another page', () => openTab.mockResolvedValue({ id: 1, url: `${halo.origin}/tickets` })],
  [
    'shows another application',
    () => openTab.mockResolvedValue({ id: 1, url: `${halo.origin}${page}?id=b2` }),
  ],
])(
  'another tab that shows the application as it was tells nothing of the form until that one %s',
  async (_, leave) => {
    await captureBeside();
    const before = tokens();
    openTab.mockResolvedValue({ id: 1, url: `${halo.origin}${page}?id=a1&tab=permissions` });
    await look({}, 2);
    await ended();
    expect(tokens()).toBe(before);
    save();
    leave();
    await look({}, 2);
    await ended();
    expect(await readSecret('c1')).toBe('generated');
  },
);

test('one thrown away with its form is forgotten when Halo refuses it twice, and the one in use goes on', async () => {
  await captureBeside();
  expect(await look({ mode: 'edit', unsaved: true })).toMatchObject({ row: 'cantTell' });
  expect(await lookAndWait()).toBe('tested');
  expect(await readPending('c1')).toMatchObject({ secret: 'generated' });
  expect(await lookAndWait()).toBe('left');
  later(minute);
  expect(await lookAndWait()).toBe('tested');
  expect(await readSecret('c1')).toBe(halo.credentials?.clientSecret);
  expect(await readPending('c1')).toBeNull();
  expect((await readConnection('c1'))?.lastTest?.passed).toBe(true);
  expect(await look()).toMatchObject({ row: 'passed' });
  later(60 * minute);
  expect(await lookAndWait()).toBe('left');
});

test('one captured where Halo shows the application saved is tested at once; refused, it is told so, and at the second time for good', async () => {
  await capture('another', true);
  expect(await lookAndWait()).toBe('tested');
  const first = await look();
  expect(first).toMatchObject({
    trial: 'inapplicable',
    text: expect.stringMatching(/refuses.*tested again/),
    row: 'warned',
  });
  expect(first.told).toContain(first.text);
  later(minute);
  expect(await lookAndWait()).toBe('tested');
  expect(await look()).toMatchObject({ trial: 'failed', row: 'warned' });
  later(60 * minute);
  expect(await lookAndWait()).toBe('left');
  expect((await readConnection('c1'))?.lastTest?.passed).toBe(false);
});

test('captured in place of one that Halo refuses already, it is tried though nobody sees its form saved', async () => {
  await captureBeside();
  await refused();
  await capture('generated');
  save();
  expect((await fakeBrowser.alarms.get(trialAlarm))?.scheduledTime).toBe(Date.now() + minute);
  later(minute);
  await tryPending(context);
  expect(await readSecret('c1')).toBe('generated');
});

test('one whose trial is not known is kept while its form may be open', async () => {
  await captureBeside();
  await changeConnection('c1', (now) => ({ ...now, trial: null }));
  await runTest(context, 'c1');
  expect(await readPending('c1')).toMatchObject({ secret: 'generated' });
});

test('Halo that shows the form as saved a moment before it knows the secret loses nothing', async () => {
  await captureBeside();
  expect(await lookAndWait()).toBe('tested');
  save();
  later(minute);
  expect(await lookAndWait()).toBe('tested');
  expect(await readSecret('c1')).toBe('generated');
});

test('an answer that is not Halo’s, as while it is upgraded, ends no trial', async () => {
  await captureBeside();
  save();
  Object.assign(halo.switches, { authinfo: 'html' });
  await lookAndWait();
  expect(await readPending('c1')).toMatchObject({ secret: 'generated' });
  Object.assign(halo.switches, { authinfo: 'normal' });
  later(minute);
  expect(await lookAndWait()).toBe('tested');
  expect(await readSecret('c1')).toBe('generated');
});

test('the pause counts from the first test, not from the capture', async () => {
  await captureBeside();
  later(120 * minute);
  save();
  answerTokens('server-error');
  expect(await lookAndWait()).toBe('tested');
  answerTokens('normal');
  later(minute);
  expect(await lookAndWait()).toBe('tested');
});

test('what cannot be tested now is looked at again a minute later', async () => {
  await capture();
  vi.stubGlobal('navigator', { onLine: false });
  expect(await lookAndWait()).toBe('left');
  expect((await fakeBrowser.alarms.get(trialAlarm))?.scheduledTime).toBe(Date.now() + minute);
});

test('one that went with the browser is not promised a test', async () => {
  await capture(undefined, true);
  answerTokens('server-error');
  await lookAndWait();
  await forgetSecret('c1');
  later(minute);
  expect(await lookAndWait()).toBe('left');
  expect((await look()).text ?? '').not.toMatch(/tested again/);
});

test('Test Connection with nothing but a captured one says why that is not the connection’s', async () => {
  // The browser was closed since.
  await rememberSecret('c1', halo.credentials?.clientSecret ?? '', 'four words of mine');
  await forgetSecret('c1');
  await capture('generated');
  expect(await runTest(context, 'c1')).toMatchObject({
    ok: false,
    error: { code: 'connection.secret_unsaved' },
  });
  answerTokens('server-error');
  expect(await runTest(context, 'c1')).toMatchObject({ ok: false, error: { kind: 'transient' } });
  answerTokens('normal');
  save();
  expect(await runTest(context, 'c1')).toMatchObject({ ok: true, value: { passed: true } });
});
