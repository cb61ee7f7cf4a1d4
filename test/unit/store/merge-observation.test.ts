import { describe, expect, test } from 'vitest';
import type { FieldValue, Observation, SeenField, SeenRecord } from '../../../lib/page/observation';
import { mergeObservation } from '../../../lib/store/merge-observation';

/** One look at an application's Details tab: a field's value, whether the form is unsaved, and when. */
type Look = readonly [
  value: FieldValue | 'not-loaded' | 'two-candidates',
  at: number,
  unsaved?: boolean,
  mode?: Observation['mode'],
];

const fieldAfter = (looks: readonly Look[], field = 'login-type'): SeenField | undefined => {
  const record = looks.reduce<SeenRecord | null>(
    (known, [value, at, unsaved = false, mode = unsaved ? 'edit' : 'view']) => {
      const look: Observation = {
        page: 'application',
        instance: 'https://acme.halopsa.com',
        recordId: 'a1',
        recordName: 'Gradient MSP',
        path: '/config/integrations/api/applications?id=a1',
        tab: 'Details',
        mode,
        unsaved,
        fields: {
          [field]:
            value === 'not-loaded' || value === 'two-candidates'
              ? { state: 'unsure', because: value, label: 'x' }
              : { state: 'read', value, by: 'label', label: 'x' },
        },
        at,
      };
      return mergeObservation(known, look);
    },
    null,
  );
  return record?.fields[field];
};

test('a look that cannot tell whether the form is being edited proves nothing, and calls nothing unsaved', () => {
  const look: Look = ['Agent', 2, false, 'unknown'];
  expect(fieldAfter([look])).toMatchObject({ saved: false, untold: true });
  expect(fieldAfter([look, ['Agent', 3]])).not.toHaveProperty('untold');
});

describe('a form that differs from what Halo has saved', () => {
  test('leaves a field saved that shows what was saved before', () => {
    expect(
      fieldAfter([
        ['Agent', 1],
        ['Agent', 2, true],
      ])?.saved,
    ).toBe(true);
  });

  type Looks = Parameters<typeof fieldAfter>[0];
  test.each<[string, Looks, boolean]>([
    ['another value', [['User', 2, true]], false],
    [
      'another value again',
      [
        ['User', 2, true],
        ['User', 3, true],
      ],
      false,
    ],
    [
      'the old one again, for either may have been saved meanwhile',
      [
        ['User', 2, true],
        ['Agent', 3, true],
        ['Agent', 4, true],
      ],
      false,
    ],
    [
      'the old one when the form is closed',
      [
        ['User', 2, true],
        ['Agent', 3, true],
        ['Agent', 4],
      ],
      true,
    ],
  ])('proves of a field that shows %s only what is saved', (_, looks, saved) => {
    expect(fieldAfter([['Agent', 1], ...looks])?.saved).toBe(saved);
  });

  test('proves nothing of a field that was never seen saved', () => {
    expect(
      fieldAfter([
        ['Agent', 1, true],
        ['Agent', 2, true],
      ])?.saved,
    ).toBe(false);
  });
});

describe('the last change of a field', () => {
  test('is not known from a single look', () => {
    expect(fieldAfter([['Agent', 1]])?.changedAt).toBeUndefined();
  });

  test('is when the saved value was first seen to be another, and stays so', () => {
    expect(
      fieldAfter([
        ['Agent', 1],
        ['User', 5],
        ['User', 9],
      ]),
    ).toMatchObject({ value: 'User', changedAt: 5 });
  });

  test('is when the form first showed the value that was then saved', () => {
    const looks: Look[] = [
      ['Agent', 1],
      ['Agent', 2, true],
      ['User', 3, true],
      ['User', 6, true],
      ['User', 9],
    ];
    expect(fieldAfter(looks)?.changedAt).toBe(3);
  });

  test('is the last of several tries in the form', () => {
    expect(
      fieldAfter([
        ['Agent', 1],
        ['User', 3, true],
        ['Supplier', 4, true],
        ['Supplier', 9],
      ])?.changedAt,
    ).toBe(4);
  });

  test('is when the form showed it also where the page shows the old value for a moment after the save', () => {
    const saving: Look[] = [
      ['Agent', 1],
      ['User', 3, true],
      ['Agent', 6, true, 'view'],
    ];
    // What Halo shows is what is judged, also after a save that was refused and left by Escape.
    expect(fieldAfter(saving)).toMatchObject({ value: 'Agent', saved: false });
    expect(fieldAfter([...saving, ['User', 7]])).toMatchObject({ value: 'User', saved: true, changedAt: 3 });
    expect(fieldAfter([...saving, ['Agent', 7]])).toMatchObject({ value: 'Agent', saved: true });
    expect(fieldAfter([...saving, ['Agent', 7]])).not.toHaveProperty('changedAt');
    expect(fieldAfter([...saving, ['Supplier', 7, true], ['Supplier', 9]])?.changedAt).toBe(7);
    const again: Look[] = [...saving, ['Agent', 7, true], ['User', 8, true], ['User', 9]];
    expect(fieldAfter(again)?.changedAt).toBe(8);
  });

  test('is none when the form was cancelled', () => {
    expect(
      fieldAfter([
        ['Agent', 1],
        ['User', 3, true],
        ['Agent', 9],
      ]),
    ).toEqual({
      state: 'read',
      value: 'Agent',
      by: 'label',
      label: 'x',
      at: 9,
      saved: true,
    });
  });

  test('is not forgotten while the field cannot be read', () => {
    expect(
      fieldAfter([
        ['Agent', 1],
        ['User', 5],
        ['not-loaded', 7],
        ['User', 9],
      ])?.changedAt,
    ).toBe(5);
  });

  test('of a secret is the moment a masked one was shown, even before Save', () => {
    expect(
      fieldAfter(
        [
          ['masked', 1],
          ['shown', 4, true],
          ['shown', 5, true],
          ['masked', 9],
        ],
        'secret-state',
      ),
    ).toMatchObject({
      value: 'masked',
      changedAt: 4,
    });
  });

  test('of a secret is not that it was hidden again', () => {
    expect(
      fieldAfter(
        [
          ['shown', 1],
          ['masked', 4],
        ],
        'secret-state',
      )?.changedAt,
    ).toBeUndefined();
  });
});

describe('a value last seen unsaved', () => {
  const look = (fields: Observation['fields'], unsaved: boolean, at: number): Observation => ({
    page: 'role',
    instance: 'https://acme.halopsa.com',
    recordId: 'r1',
    recordName: 'Gradient',
    path: '/config/agents/roles?id=r1',
    tab: null,
    mode: unsaved ? 'edit' : 'view',
    unsaved,
    fields,
    at,
  });
  const shown = (value: FieldValue) => ({ state: 'read', value, by: 'label', label: 'x' }) as const;
  const viewed = mergeObservation(null, look({ 'access:items': shown('Read Only') }, false, 1));
  const edited = mergeObservation(viewed, look({ 'access:items': shown('Full Access') }, true, 2));
  const left = mergeObservation(edited, look({ name: shown('Gradient') }, false, 3));

  test('is not known any more once the form is closed on another tab', () => {
    expect(edited.fields['access:items']).toMatchObject({ state: 'read', saved: false });
    expect(left.fields['access:items']).toMatchObject({ state: 'unsure', because: 'form-closed' });
    expect(left.fields['access:items']).not.toHaveProperty('value');
  });

  test('is known again as soon as its tab is shown for viewing, with the moment it changed if it was saved', () => {
    const kept = mergeObservation(left, look({ 'access:items': shown('Full Access') }, false, 4));
    expect(kept.fields['access:items']).toMatchObject({ value: 'Full Access', saved: true, changedAt: 2 });
    const thrownAway = mergeObservation(left, look({ 'access:items': shown('Read Only') }, false, 4));
    expect(thrownAway.fields['access:items']).toMatchObject({ value: 'Read Only', saved: true });
    expect(thrownAway.fields['access:items']).not.toHaveProperty('changedAt');
  });

  test('stays as it is while the form is open', () => {
    const still = mergeObservation(edited, look({ name: shown('Gradient') }, true, 3));
    expect(still.fields['access:items']).toMatchObject({ value: 'Full Access', saved: false });
  });
});

describe('a field that was empty and is filled', () => {
  test('within half a minute and without an edit was late, and is no change', () => {
    expect(
      fieldAfter([
        [null, 1_000],
        ['Agent', 20_000],
      ])?.changedAt,
    ).toBeUndefined();
  });

  test('later, or by an edit, has changed', () => {
    expect(
      fieldAfter([
        [null, 1_000],
        ['Agent', 40_000],
      ])?.changedAt,
    ).toBe(40_000);
    expect(
      fieldAfter([
        [null, 1_000],
        ['Agent', 5_000, true],
        ['Agent', 6_000],
      ])?.changedAt,
    ).toBe(5_000);
  });
});

describe('a field that could be read and no longer can', () => {
  test('is in doubt, with what Halo had saved before beside it, however often it is looked at', () => {
    expect(
      fieldAfter([
        ['Agent', 1],
        ['two-candidates', 5],
        ['two-candidates', 9],
      ]),
    ).toEqual({
      state: 'unsure',
      because: 'two-candidates',
      label: 'x',
      at: 9,
      saved: true,
      seenEarlier: { value: 'Agent', at: 1 },
    });
  });

  test('has no earlier value where none was ever saved', () => {
    const looks: Look[] = [
      ['Agent', 1, true],
      ['two-candidates', 5],
    ];
    expect(fieldAfter(looks)?.seenEarlier).toBeUndefined();
  });

  test('keeps what Halo had saved, not what the form showed', () => {
    const looks: Look[] = [
      ['Agent', 1],
      ['User', 4, true],
      ['two-candidates', 5, true],
    ];
    expect(fieldAfter(looks)?.seenEarlier).toEqual({ value: 'Agent', at: 4 });
  });

  test('has changed when it is read again as another value, and not when it is read as the same', () => {
    const looks: Look[] = [
      ['Agent', 1],
      ['two-candidates', 5],
    ];
    expect(fieldAfter([...looks, ['User', 9]])).toMatchObject({ value: 'User', saved: true, changedAt: 9 });
    expect(fieldAfter([...looks, ['User', 9]])?.seenEarlier).toBeUndefined();
    expect(fieldAfter([...looks, ['Agent', 9]])?.changedAt).toBeUndefined();
    expect(fieldAfter([...looks, ['User', 9, true]])).toMatchObject({
      saved: false,
      unsavedFrom: { value: 'Agent', at: 9 },
    });
  });
});
