import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordDetail } from '../../../../components/records/RecordDetail';
import type { RecordView } from '../../../../lib/view/records-detail';

const record: RecordView = {
  type: 'sites',
  singular: 'Site',
  id: '1',
  title: 'Main',
  inactive: false,
  fields: [{ field: 'notes', label: 'Notes', text: 'x'.repeat(5000), note: null, unknown: false }],
  others: [{ field: 'odd', label: 'odd', text: '<b>bold</b>', note: null, unknown: false }],
  parents: [
    { type: 'clients', id: '7', label: 'Client', title: 'Acme', stored: true },
    { type: 'contacts', id: '9', label: 'Main contact', title: 'No. 9', stored: false },
  ],
  children: [
    { type: 'contacts', field: 'site_id', label: 'Contacts', count: 2 },
    { type: 'assets', field: 'site_id', label: 'Assets', count: 0 },
  ],
  haloUrl: null,
  json: '{}',
};
const root = document.createElement('div');
const callbacks = { onBack: vi.fn(), onParent: vi.fn(), onChildren: vi.fn() };
const show = (over: Partial<RecordView> = {}) =>
  act(() => render(<RecordDetail record={{ ...record, ...over }} {...callbacks} />, root));
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(words));

beforeEach(() => {
  document.body.append(root);
  show();
});

afterEach(() => {
  act(() => render(null, root));
  vi.clearAllMocks();
});

describe('the detail of a record', () => {
  it('takes the focus on its title, so that a reader hears what opened', () => {
    expect(document.activeElement?.textContent).toBe('Main');
  });

  it('opens a stored parent and the children there are', () => {
    button('Acme')?.click();
    expect(callbacks.onParent).toHaveBeenCalledWith(record.parents[0]);
    button('Contacts')?.click();
    expect(callbacks.onChildren).toHaveBeenCalledWith(record.children[0]);
  });

  it('leads to the record in Halo, and says so where its address there is not known', () => {
    expect(root.textContent).toContain('where Halo shows sites is not known');
    show({ haloUrl: 'https://acme.halopsa.com/customers?siteid=1' });
    expect(root.querySelector('a')?.href).toBe('https://acme.halopsa.com/customers?siteid=1');
    expect(root.textContent).not.toContain('is not known');
  });

  it('has no button where there is nothing to open', () => {
    expect(button('No. 9')).toBeUndefined();
    expect(button('Assets')).toBeUndefined();
    expect(root.textContent).toContain('Not stored');
  });

  it('cuts a long value and shows all of it on request', () => {
    const value = () => root.querySelector('.record-value')?.textContent?.length ?? 0;
    expect(value()).toBeLessThan(1000);
    act(() => button('Show all 5,000 characters')?.click());
    expect(value()).toBe(5000);
  });

  it('keeps everything else under All fields, as text', () => {
    expect(root.textContent).not.toContain('bold');
    act(() => button('All fields (1 more)')?.click());
    expect(root.textContent).toContain('<b>bold</b>');
    expect(root.querySelector('b')).toBeNull();
  });

  it('goes back on Escape', () => {
    root.querySelector('h2')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(callbacks.onBack).toHaveBeenCalledOnce();
  });

  it('links into Halo only where the address is known', () => {
    expect(root.querySelector('a')).toBeNull();
    show({ haloUrl: 'https://acme.halopsa.com/customers?siteid=1' });
    expect(root.querySelector('a')?.getAttribute('rel')).toContain('noopener');
  });
});
