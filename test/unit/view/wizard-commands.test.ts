import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok, type Result } from '../../../lib/core/result';
import type { Command, Envelope } from '../../../lib/messages/protocol';
import { emptyDraft } from '../../../lib/store/drafts';
import type { HomeCommands } from '../../../lib/view/home';
import { tracker } from '../../../lib/view/tracker';
import { wizardCommands } from '../../../lib/view/wizard-commands';
import type { WizardCommand, WizardState } from '../../../lib/view/wizard-state';

/** The background: it keeps what it was sent, and answers when the test lets it. */
let sent: { readonly command: Command; readonly request: unknown; answer(result?: Result<null>): void }[] =
  [];
const background = ({ command, request }: Envelope<Command>) =>
  new Promise<Result<null>>((resolve) => {
    sent.push({ command, request, answer: (result = ok(null)) => resolve(result) });
  });
const answer = (command: Command, result?: Result<null>) =>
  sent.find((each) => each.command === command)?.answer(result);
const commandsSent = () => sent.map(({ command }) => command);

/** Lets everything go on that waits for nothing more. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

function wizard(state: WizardState | null = null) {
  const reads: (() => void)[] = [];
  const testingSince = signal<number | null>(null);
  const commands = wizardCommands({
    state: signal(state),
    draft: {
      draft: signal(emptyDraft),
      failure: signal(null),
      refresh: () => new Promise((resolve) => reads.push(resolve)),
      change: async () => null,
      stop() {},
    },
    host: { missing: signal([]), ask: async () => ok(null), looked: Promise.resolve(), stop() {} },
    tracked: tracker<WizardCommand>(),
    testingSince,
    beginTest() {},
    declaring: signal(null),
    mistyped: signal(null),
    refreshPsa: async () => undefined,
    home: {} as HomeCommands,
  });
  const read = () => {
    for (const done of reads.splice(0)) done();
  };
  return { commands, testingSince, read };
}

beforeEach(() => {
  sent = [];
  Object.assign(globalThis, { browser: { runtime: { sendMessage: background } } });
});
afterEach(() => {
  for (const each of sent) each.answer();
});

describe('Test Connection', () => {
  it('is under way until its own report is read, so that the one before is not taken for it', async () => {
    const { commands, testingSince, read } = wizard();
    commands.test();
    await settle();
    answer('connection.test');
    await settle();
    expect(testingSince.value).not.toBeNull();
    read();
    await settle();
    expect(testingSince.value).toBeNull();
  });

  it('waits for the secret typed just before', async () => {
    const { commands } = wizard();
    commands.secret('s3cret');
    commands.test();
    await settle();
    expect(commandsSent()).toEqual(['draft.secret']);
    answer('draft.secret');
    await settle();
    expect(commandsSent()).toEqual(['draft.secret', 'connection.test']);
  });
});

describe('a field to be shown', () => {
  const place = { page: 'role', recordId: '7', field: 'access:items', label: 'Items Access Level' } as const;
  const onAcme = { instance: 'https://acme.halopsa.com' } as WizardState;

  it('is asked for on the instance the wizard is about', async () => {
    const shown = wizard(onAcme).commands.showField(place);
    expect(sent).toMatchObject([{ command: 'halo.jump', request: { ...onAcme, ...place } }]);
    answer('halo.jump');
    expect(await shown).toBeNull();
  });

  it('is not shown without a word', async () => {
    const failure = makeFailure('connection.host_not_allowed', { host: 'acme.halopsa.com' });
    const shown = wizard(onAcme).commands.showField(place);
    answer('halo.jump', failed(failure));
    expect(await shown).toEqual(failure);
  });
});
