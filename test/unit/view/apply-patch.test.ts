import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../lib/store/drafts';
import { applyPatch } from '../../../lib/view/apply-patch';
import { passedTest } from './wizard-fixtures';

describe('a patch laid over the draft', () => {
  const tested = { ...emptyDraft, test: passedTest };

  it('makes an earlier test worthless when a field changes', () => {
    const next = applyPatch(tested, { field: { name: 'clientId', text: 'abc' } });
    expect(next.fields.clientId).toEqual({ text: 'abc', origin: 'typed' });
    expect(next.test).toBeNull();
  });

  it('keeps the test when the same text is typed again', () => {
    expect(applyPatch(tested, { field: { name: 'clientId', text: '' } }).test).toBe(passedTest);
  });

  it('ticks one prerequisite and leaves the others', () => {
    const ticked = applyPatch(tested, { prerequisite: { id: 'account', done: true } });
    expect(applyPatch(ticked, { prerequisite: { id: 'version', done: true } }).prerequisites).toEqual({
      account: true,
      version: true,
    });
  });

  it('carries plain members over', () => {
    expect(applyPatch(emptyDraft, { step: 'connect', activeOnly: false })).toMatchObject({
      step: 'connect',
      activeOnly: false,
    });
  });
});
