import { expect, it, vi } from 'vitest';
import * as messages from '../../../lib/messages/send';
import { wholePlace } from '../../../lib/view/records-place';
import { savedViews } from '../../../lib/view/records-saved-views';

it('a list of the children of one record is saved as that', async () => {
  const send = vi.spyOn(messages, 'send').mockResolvedValue({ ok: true, value: null });
  const within = { parent: { type: 'clients', id: '7', title: 'Acme' }, field: 'client_id' } as const;
  const saved = savedViews('c1');
  expect(await saved.save('Of Acme', { ...wholePlace('contacts'), within })).toBe(true);
  const { open: _, ...scope } = { ...wholePlace('contacts'), within };
  expect(send).toHaveBeenCalledWith('view.save', { connectionId: 'c1', name: 'Of Acme', scope });
  saved.stop();
  send.mockRestore();
});
