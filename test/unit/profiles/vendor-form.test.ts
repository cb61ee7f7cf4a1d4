import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AddressForm } from '../../../lib/core/value-name';
import { asShown } from '../../../lib/profiles/as-shown';
import { gradient } from '../../../lib/profiles/gradient';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { scopable } from '../../../lib/profiles/scopable';
import { inVendorForm } from '../../../lib/profiles/vendor-form';

const forms: AddressForm[] = [
  'as-shown',
  'with-slash',
  'without-slash',
  'no-scheme',
  'host-only',
  'without-api',
  'sub-domain',
];
const wanting = (form: AddressForm): IntegrationProfile => ({
  ...gradient,
  values: { ...gradient.values, 'auth-server': { label: 'Auth', form } },
});
const written = (form: AddressForm, shown: string) => inVendorForm(wanting(form), 'auth-server', shown).text;

describe('the Authorization Server for Gradient', () => {
  test('gains the closing slash its test needs, and says so', () => {
    expect(inVendorForm(gradient, 'auth-server', 'https://acme.halopsa.com/auth')).toEqual({
      text: 'https://acme.halopsa.com/auth/',
      note: 'A / was added at the end: Gradient’s test fails without it.',
    });
  });
  test('stays as it is where the slash is there already', () => {
    expect(inVendorForm(gradient, 'auth-server', 'https://acme.halopsa.com/auth/')).toEqual({
      text: 'https://acme.halopsa.com/auth/',
      note: null,
    });
  });
  test('ends in one slash, not two', () => {
    expect(written('with-slash', 'https://acme.halopsa.com/auth//')).toBe('https://acme.halopsa.com/auth/');
  });
});

test.each<[AddressForm, string, string]>([
  ['as-shown', ' https://acme.halopsa.com/auth\n', 'https://acme.halopsa.com/auth'],
  ['without-slash', 'https://acme.halopsa.com/auth//', 'https://acme.halopsa.com/auth'],
  ['no-scheme', 'https://acme.halopsa.com/auth', 'acme.halopsa.com/auth'],
  ['host-only', 'https://acme.halopsa.com:8443/auth?x=1', 'acme.halopsa.com:8443'],
  ['without-api', 'https://acme.halopsa.com/api/', 'https://acme.halopsa.com'],
  ['without-api', 'https://acme.halopsa.com/auth/token', 'https://acme.halopsa.com'],
  ['without-api', 'https://api.acme.example', 'https://api.acme.example'],
  ['sub-domain', 'https://acme.halopsa.com/auth', 'acme'],
  ['sub-domain', 'https://10.1.2.3/auth', '10.1.2.3'],
  ['with-slash', 'https://acme.halopsa.com/auth/token', 'https://acme.halopsa.com/auth/'],
  ['with-slash', 'https://acme.halopsa.com/auth?tenant=acme', 'https://acme.halopsa.com/auth/'],
  ['with-slash', 'https://acme.halo\u200bpsa.com/auth', 'https://acme.halopsa.com/auth/'],
  ['with-slash', 'Not set', ''],
  ['no-scheme', 'Nicht festgelegt', ''],
  ['without-slash', 'https://acme.halopsa.com//auth//token/', 'https://acme.halopsa.com/auth'],
  ['no-scheme', 'https://user:pw@acme.halopsa.com/auth/', 'acme.halopsa.com/auth'],
  ['as-shown', 'https://user:pw@acme.halopsa.com/auth', 'https://acme.halopsa.com/auth'],
  ['host-only', 'https://user:pw@acme.halopsa.com/auth', 'acme.halopsa.com'],
  ['host-only', 'user:p@w@acme.halopsa.com', 'acme.halopsa.com'],
  ['sub-domain', 'https://user:pw@acme.halopsa.com', 'acme'],
  ['without-api', 'https://psa.northwind.example/halo/api?x=1', 'https://psa.northwind.example/halo'],
])('%s writes %j as %j', (form, shown, text) => expect(written(form, shown)).toBe(text));

test.each(forms)('nothing of a password is left in an address written as %s', (form) => {
  expect(written(form, 'https://admin:hunter2@acme.halopsa.com/auth?p=1')).not.toContain('hunter2');
});

test.each(forms)('every writing of the same address is the same as %s', (form) => {
  const writing = fc
    .tuple(
      fc.constantFrom('', ' ', '\u200b', '\u00a0'),
      fc.constantFrom('https://', 'https://https://', 'https://u:p@'),
      fc.constantFrom('acme.halopsa.com', 'acme.halo\u00adpsa.com'),
      fc.constantFrom(
        '/auth',
        '/auth/',
        '/auth//',
        '//auth',
        '/auth/token',
        '/auth/token/',
        '/auth?tenant=x',
        '/auth#x',
      ),
      fc.constantFrom('', '\n', '\ufeff'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(writing, (text) => {
      // As shown is as shown; all the others are one canonical writing.
      if (form !== 'as-shown')
        expect(written(form, text)).toBe(written(form, 'https://acme.halopsa.com/auth'));
    }),
    { numRuns: 300 },
  );
});

test.each(forms)('writing a value as %s twice is the same as once', (form) => {
  const pasted = fc.oneof(
    fc.string(),
    fc.webUrl({ withQueryParameters: true }),
    fc
      .tuple(
        fc.constantFrom('', 'https://', 'http://https://', ' '),
        fc.domain(),
        fc.stringMatching(/^[/ apiuthtoken.]{0,20}$/),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(pasted, (text) => {
      const once = written(form, text);
      expect(written(form, once)).toBe(once);
    }),
    { numRuns: 300 },
  );
});

describe('a tenant that Halo does not have', () => {
  test.each([null, '', 'Not set', ' none ', '(none)', 'not  set', 'NotSet', 'Nicht festgelegt', 'blank'])(
    'is "Not set" for Gradient when Halo shows %j',
    (shown) => {
      expect(inVendorForm(gradient, 'tenant', shown).text).toBe('Not set');
    },
  );
  test.each([null, '', 'Not set', 'None'])('is left empty for Scopable when Halo shows %j', (shown) => {
    expect(inVendorForm(scopable, 'tenant', shown).text).toBe('');
  });
  test('is never made of a tenant that is there', () => {
    expect(inVendorForm(gradient, 'tenant', 'acme')).toEqual({ text: 'acme', note: null });
  });
});

test('Scopable gets the bare base address, because it adds /api and /auth/token itself', () => {
  expect(inVendorForm(scopable, 'resource-server', 'https://acme.halopsa.com/api').text).toBe(
    'https://acme.halopsa.com',
  );
  expect(inVendorForm(scopable, 'auth-server', 'https://acme.halopsa.com/auth').text).toBe(
    'https://acme.halopsa.com',
  );
});

test('a secret loses the spaces pasted along with it, and says so', () => {
  expect(inVendorForm(scopable, 'client-secret', ' abc-def ')).toEqual({
    text: 'abc-def',
    note: 'Spaces around it were removed.',
  });
});

test.each<[Parameters<typeof asShown>[0], string, string]>([
  ['auth-server', 'https://acme.halopsa.com', 'https://acme.halopsa.com/auth'],
  ['auth-server', 'https://ACME.halopsa.com/', 'https://ACME.halopsa.com/auth'],
  ['auth-server', 'https://acme.halopsa.com/auth/', 'https://acme.halopsa.com/auth/'],
  ['auth-server', 'https://auth.haloservicedesk.com', 'https://auth.haloservicedesk.com'],
  ['resource-server', 'https://acme.halopsa.com', 'https://acme.halopsa.com/api'],
  ['tenant', 'acme', 'acme'],
])('where only the instance is held, %s %j is restored to %j as Halo shows it', (name, held, text) => {
  expect(asShown(name, held, 'https://acme.halopsa.com')).toBe(text);
});
