import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, type Result } from '../../../lib/core/result';
import type { Command, Envelope } from '../../../lib/messages/protocol';
import { emptyDraft } from '../../../lib/store/drafts';
import type { HomeCommands } from '../../../lib/view/home';
import { tracker } from '../../../lib/view/tracker';
import { wizardCommands } from '../../../lib/view/wizard-commands';
import type { WizardCommand } from '../../../lib/view/wizard-state';

/** The background: it keeps what it was sent, and answers when the test lets it. */
let sent: { readonly command: Command; answer(): void }[] = [];
const background = ({ command }: Envelope<Command>) =>
  new Promise<Result<null>>((resolve) => {
    sent.push({ command, answer: () => resolve(ok(null)) });
  });
const answer = (command: Command) => sent.find((each) => each.command === command)?.answer();
const commandsSent = () => sent.map(({ command }) => command);

/** Lets everything go on that waits for nothing more. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

function wizard() {
  const reads: (() => void)[] = [];
  const testingSince = signal<number | null>(null);
  const commands = wizardCommands({
    state: signal(null),
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
