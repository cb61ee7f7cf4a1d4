import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Configuration } from '../../../../components/dashboard/Configuration';
import { EndPanel } from '../../../../components/dashboard/EndPanel';
import { SecretPanel } from '../../../../components/dashboard/SecretPanel';
import type { SecretState } from '../../../../lib/view/runs-commands';
import { connectionName } from '../../../../lib/view/runs-connections';
import { connectionSummary } from '../../../../lib/view/runs-summary';
import { aConnection } from '../../view/runs-fixtures';

const root = document.createElement('div');
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(words));

beforeEach(() => document.body.append(root));

afterEach(() => {
  act(() => render(null, root));
  vi.clearAllMocks();
});

describe('the connection’s values', () => {
  const captured = (tenant: string | null) => {
    const connection = aConnection();
    const summary = connectionSummary({
      ...connection,
      addresses: { ...connection.addresses, tenant },
    });
    act(() =>
      render(
        <Configuration summary={summary} online>
          {null}
        </Configuration>,
        root,
      ),
    );
    return [...root.querySelectorAll<HTMLElement>('[data-value]')].map((each) => [
      each.dataset.value,
      each.textContent,
    ]);
  };

  it('that were captured are named as in the set-up, each with the very text that is copied', () => {
    expect(captured('acme').map(([name]) => name)).toEqual([
      'resource-server',
      'auth-server',
      'tenant',
      'client-id',
    ]);
    expect(Object.fromEntries(captured('acme'))).toMatchObject({ tenant: 'acme', 'client-id': 'client-id' });
  });

  it('name no tenant where there is none to copy', () => {
    expect(captured(null).map(([name]) => name)).not.toContain('tenant');
  });
});

describe('ending a connection', () => {
  const callbacks = { onDisconnect: vi.fn(), onForget: vi.fn() };
  const show = (disconnected = false) =>
    act(() =>
      render(
        <EndPanel
          name={connectionName(aConnection())}
          disconnected={disconnected}
          storedWords="4,570 stored records"
          busy={{}}
          failures={[]}
          {...callbacks}
        />,
        root,
      ),
    );

  it('asks once more, in the page, naming what will be deleted', () => {
    show();
    act(() => button('Forget')?.click());
    expect(callbacks.onForget).not.toHaveBeenCalled();
    expect(root.textContent).toContain(
      'Forget Scopable at acme.halopsa.com and delete 4,570 stored records?',
    );
    act(() => button('Yes, forget')?.click());
    expect(callbacks.onForget).toHaveBeenCalledOnce();
  });

  it('puts the focus on the harmless answer, and takes it back there', () => {
    show();
    act(() => button('Disconnect')?.click());
    expect(root.textContent).toContain('Disconnect Scopable from acme.halopsa.com?');
    expect(document.activeElement?.textContent).toBe('Keep it');
    act(() => button('Keep it')?.click());
    expect(document.activeElement?.textContent).toBe('Disconnect');
    expect(callbacks.onDisconnect).not.toHaveBeenCalled();
  });

  it('of one that is disconnected leaves only Forget', () => {
    show(true);
    expect(button('Disconnect')).toBeUndefined();
    expect(button('Forget')).toBeDefined();
  });
});

describe('the client secret', () => {
  const onGive = vi.fn(async () => true);
  const onUnlock = vi.fn(async () => true);
  const show = (state: SecretState, refused = false) =>
    act(() =>
      render(
        <SecretPanel
          state={state}
          refused={refused}
          busy={false}
          failure={null}
          onGive={onGive}
          onUnlock={onUnlock}
        />,
        root,
      ),
    );
  const fields = () => [...root.querySelectorAll<HTMLInputElement>('input')];

  it('in memory asks for nothing, and can be replaced', () => {
    show('in-memory');
    expect(fields()).toEqual([]);
    act(() => button('Give a new secret')?.click());
    expect(fields()).toHaveLength(2);
  });

  it('that Halo refuses is not called right, and is asked for', () => {
    show('in-memory', true);
    expect(root.querySelector('.outcome-failed')).not.toBeNull();
    expect(root.textContent).toContain('Halo refused the sign-in with this secret');
    expect(fields()).toHaveLength(2);
  });

  it('that is remembered is said to be forgotten for one given without a passphrase', () => {
    show('in-memory-remembered', true);
    expect(root.textContent).toContain('the remembered one is forgotten');
  });

  it('that is pasted with a space behind it says that it is taken off, and a space alone is none', () => {
    show('missing');
    const [field] = fields();
    const type = (text: string) =>
      act(() => {
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    type('top secret ');
    expect(root.textContent).toContain('Spaces, line breaks or invisible characters were removed.');
    type('\u200b ');
    act(() => root.querySelector('form')?.requestSubmit());
    expect(onGive).not.toHaveBeenCalled();
  });

  it('that is missing can be given again, and is not left in the field', async () => {
    show('missing');
    const [field] = fields();
    expect(field?.type).toBe('password');
    await act(async () => {
      if (field) field.value = 'top secret';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => root.querySelector('form')?.requestSubmit());
    expect(onGive).toHaveBeenCalledWith('top secret', null);
    await expect.poll(() => fields()[0]?.value).toBe('');
  });

  it('that is given is said to have been taken, and not while another is refused', async () => {
    show('in-memory', true);
    const said = () => root.querySelector('[role=status]')?.textContent;
    const give = async () => {
      await act(async () => {
        const [field] = fields();
        if (field) field.value = 'top secret';
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await act(async () => root.querySelector('form')?.requestSubmit());
    };
    expect(said()).toBe('');
    await give();
    expect(said()).toMatch(/^The secret was taken at \d\d:\d\d\.$/);
    onGive.mockResolvedValueOnce(false);
    await give();
    expect(said()).toBe('');
  });

  it('that is locked can be unlocked or given again', () => {
    show('locked');
    expect([...root.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
      'Passphrase',
      'Client Secret',
      'Passphrase to remember it with (optional)',
    ]);
    act(() => root.querySelector('form')?.requestSubmit());
    expect(onUnlock).not.toHaveBeenCalled();
  });
});
