import { describe, expect, it } from 'vitest';
import { gradient } from '../../../lib/profiles/gradient';
import { scopable } from '../../../lib/profiles/scopable';
import type { Draft, DraftField } from '../../../lib/store/draft';
import { emptyDraft } from '../../../lib/store/drafts';
import { handover } from '../../../lib/view/handover';
import { acme, passedTest, seen } from './wizard-fixtures';

const draft = (fields: Partial<Record<DraftField, string>>, more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft,
  fields: {
    ...emptyDraft.fields,
    ...Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, { text, origin: 'typed' }])),
  },
  ...more,
});
const withoutTenant = passedTest.addresses && {
  ...passedTest,
  addresses: { ...passedTest.addresses, tenant: null },
};
const texts = (...given: Parameters<typeof handover>) =>
  Object.fromEntries(handover(...given).map((value) => [value.name, value.text]));

describe('the values for Gradient', () => {
  it('have the closing slash its test insists on, and say what was changed', () => {
    const values = handover(gradient, draft({ baseUrl: acme, authServer: `${acme}/auth` }), []);
    const auth = values.find((value) => value.name === 'auth-server');
    expect(auth?.text).toBe(`${acme}/auth/`);
    expect(auth?.note).toContain('/');
  });

  it('have Resource Server as its page showed it', () => {
    const page = seen('api', 'page', { 'resource-server': `${acme}/API` });
    expect(texts(gradient, draft({ baseUrl: acme }), [page])['resource-server']).toBe(`${acme}/API`);
  });

  it('have Resource Server as a test has proven it, where a path was typed that is none of Halo’s', () => {
    const typed = draft({ baseUrl: `${acme.replace('halopsa.com', 'example')}/agentview?x` });
    const base = acme.replace('halopsa.com', 'example');
    const addresses = passedTest.addresses && { ...passedTest.addresses, base, apiRoot: `${base}/api` };
    expect(texts(gradient, { ...typed, test: { ...passedTest, addresses } }, [])['resource-server']).toBe(
      `${base}/api`,
    );
  });

  it('have both addresses whole, however little of them was typed', () => {
    const typed = draft({ baseUrl: 'acme.halopsa.com', authServer: 'acme.halopsa.com/auth/token' });
    expect(texts(gradient, typed, [])).toMatchObject({
      'resource-server': `${acme}/api`,
      'auth-server': `${acme}/auth/`,
    });
  });

  it('have the path below a bare auth host at which a test found the tokens', () => {
    const host = 'https://login.northwind.example';
    const addresses = passedTest.addresses && { ...passedTest.addresses, authServer: `${host}/auth` };
    const typed = draft({ baseUrl: acme, authServer: host }, { test: { ...passedTest, addresses } });
    expect(texts(gradient, typed, [])['auth-server']).toBe(`${host}/auth/`);
    expect(texts(gradient, { ...typed, test: null }, [])['auth-server']).toBe(`${host}/`);
  });

  it('have the tenant alone, however it was typed', () => {
    const typed = (tenant: string) => texts(gradient, draft({ baseUrl: acme, tenant }), []).tenant;
    expect(typed('Tenant: "acme"')).toBe('acme');
    expect(typed('https://acme.halopsa.com')).toBe('acme');
  });

  it('say nothing of a closing slash that was there', () => {
    const values = handover(gradient, draft({ baseUrl: acme, authServer: `${acme}/auth/` }), []);
    expect(values.find((value) => value.name === 'auth-server')?.note).toBeNull();
  });

  it('do not take Resource Server from a page of another instance', () => {
    const page = seen('api', 'page', { 'resource-server': 'https://other.halopsa.com/api' });
    expect(texts(gradient, draft({ baseUrl: acme }), [page])['resource-server']).toBe(`${acme}/api`);
  });

  it('write an absent tenant as Not set, once it is known to be absent', () => {
    expect(texts(gradient, draft({ baseUrl: acme }), []).tenant).toBeNull();
    expect(texts(gradient, draft({ baseUrl: acme }, { test: withoutTenant }), []).tenant).toBe('Not set');
  });
});

describe('the values for Scopable', () => {
  it('leave an absent tenant empty', () => {
    expect(texts(scopable, draft({ baseUrl: acme }, { test: withoutTenant }), []).tenant).toBe('');
  });

  it('have the tenant the test found, where the field was left empty', () => {
    expect(texts(scopable, draft({ baseUrl: acme }, { test: passedTest }), []).tenant).toBe('acme');
  });

  it('have the Base URL without /api, however it was typed', () => {
    expect(texts(scopable, draft({ baseUrl: 'acme.halopsa.com/api/' }), [])['resource-server']).toBe(acme);
  });

  const notes = (...given: Parameters<typeof handover>) =>
    Object.fromEntries(handover(...given).map((value) => [value.name, value.note]));

  it('speak of a removed path only where one was given', () => {
    const typed = draft({ baseUrl: 'acme.halopsa.com', authServer: 'acme.halopsa.com' });
    expect(notes(scopable, typed, [])).toMatchObject({ 'resource-server': null, 'auth-server': null });
    const withPaths = draft({ baseUrl: `${acme}/api`, authServer: `${acme}/auth/token` });
    expect(notes(scopable, withPaths, [])['resource-server']).toContain('path at the end was removed');
    expect(notes(scopable, withPaths, [])['auth-server']).toContain('path at the end was removed');
    const page = seen('api', 'page', { 'resource-server': `${acme}/api` });
    expect(notes(scopable, typed, [page])['resource-server']).toContain('path at the end was removed');
  });

  it('fall back to the Auth Server the test found', () => {
    expect(texts(scopable, draft({ baseUrl: acme }, { test: passedTest }), [])['auth-server']).not.toBeNull();
    expect(texts(scopable, draft({ baseUrl: acme }), [])['auth-server']).toBeNull();
  });
});

it('the secret is never among the texts', () => {
  const values = handover(scopable, draft({ baseUrl: acme }, { hasSecret: true, test: passedTest }), []);
  expect(values.find((value) => value.name === 'client-secret')).toMatchObject({ text: null, shown: null });
});
