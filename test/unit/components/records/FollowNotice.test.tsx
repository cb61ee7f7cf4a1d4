import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { FollowNotice } from '../../../../components/records/FollowNotice';

it('a record of another connection is told by its host, and shown on a click', () => {
  const root = document.createElement('div');
  const onShow = vi.fn();
  const other = { id: 'c2', host: 'sandbox.halopsa.com', profile: 'Scopable', state: 'active' } as const;
  render(<FollowNotice notSynced={null} other={other} onShow={onShow} />, root);
  expect(root.textContent).toContain('sandbox.halopsa.com');
  root.querySelector('button')?.click();
  expect(onShow.mock.calls).toEqual([['c2']]);
  render(<FollowNotice notSynced={null} other={null} onShow={onShow} />, root);
  expect(root.textContent).toBe('');
});
