import { expect, test } from 'vitest';
import type { HaloAgent, HaloApplication, HaloRole } from '../model/instance';
import { evidence } from './evidence';
import { named } from './named';
import { oddSettings } from './odd-settings';
import type { Rendering } from './rendering';
import { seenAddresses, seenAgent, seenApplication, seenRole } from './truth';

const role: HaloRole = { id: 'r', idInt: 1, name: 'Gradient', notes: '', settings: oddSettings };
const agent: HaloAgent = {
  id: 5,
  name: 'Gradient',
  email: '',
  roles: ['r'],
  active: true,
  apiOnly: true,
  defaultTeam: null,
  workday: 1,
  settings: {},
};
const instance = { roles: [role], teams: [], workdays: [{ id: 1, name: '24 Hours' }] };
const application: HaloApplication = {
  id: 'a',
  name: 'Gradient MSP',
  description: '',
  active: true,
  method: 'Client ID and Secret (Services)',
  clientId: 'c0ffee',
  secretHash: 'hash',
  loginType: 'Agent',
  loginAgent: 5,
  scopes: ['read:customers'],
  corsWhitelist: '',
};
const agents = new Map([[5, 'Gradient']]);
const axesOf = (changes: Partial<Rendering>): Rendering => ({ ...evidence, drawn: 'axes', ...changes });
const on = (tab: string, rendering: Rendering, editing = rendering.mode === 'edit') => ({
  tab,
  rendering,
  editing,
});

test('a level is seen as its words in view mode, and as the control’s choice while editing', () => {
  const key = 'settings.Clients Access Level';
  expect(seenRole(role, on('Permissions', named.V1))[key]).toEqual({
    seen: 'shown',
    value: 'View (Names Only)',
    text: 'View (Names Only)',
    label: 'Clients Access Level',
    by: 'text',
  });
  expect(seenRole(role, on('Permissions', named.V3))[key]).toMatchObject({ by: 'control' });
});

test('a level shown as its number cannot be told', () => {
  expect(seenRole(role, on('Permissions', named.V14))['settings.Billing Details Access Level']).toEqual({
    seen: 'notTellable',
    why: 'rawNumber',
    text: '3',
    label: 'Billing Details Access Level',
  });
});

test('what is on a tab that is not open is not shown', () => {
  expect(seenRole(role, on('Details', named.V1))['settings.Items Access Level']).toEqual({
    seen: 'notShown',
    why: 'otherTab',
  });
});

test('an unset level reads Not set, or the placeholder of its control, in the page’s language', () => {
  const key = 'settings.Tickets Access Level';
  const read = (rendering: Rendering) => seenRole(role, on('Permissions', rendering))[key];
  expect(read(axesOf({ language: 'de' }))).toMatchObject({ value: null, text: 'Nicht festgelegt' });
  expect(read(axesOf({ mode: 'edit' }))).toMatchObject({ value: null, text: 'Select...' });
  expect(read(axesOf({ mode: 'edit', select: 'radios' }))).toMatchObject({ text: 'Not set' });
});

test.each([
  ['yesNo', { seen: 'shown', value: true, by: 'text' }],
  ['disabledBox', { seen: 'shown', value: true, by: 'control' }],
  ['tick', { seen: 'shown', value: true, by: 'icon' }],
  ['drawn', { seen: 'shown', value: true, by: 'drawing' }],
  ['segmented', { seen: 'shown', value: true, by: 'colour' }],
  ['blankBox', { seen: 'notTellable', why: 'blankBox' }],
] as const)('a box drawn as %s is seen as %j', (checkView, sight) => {
  expect(seenAgent(agent, on('Details', axesOf({ checkView })), instance).apiOnly).toMatchObject(sight);
});

test('an agent without a team is seen with the words between asterisks', () => {
  expect(seenAgent(agent, on('Details', named.V13), instance).defaultTeam).toMatchObject({
    value: '*No Default Team*',
  });
});

test('a method under another of its names is still the model’s method', () => {
  const page = on('Details', axesOf({ methodName: 'ampersand' }));
  expect(seenApplication(application, page, agents).method).toMatchObject({
    value: 'Client ID and Secret (Services)',
    text: 'Client ID & Secret (Services)',
  });
});

test('a stored secret cannot be told, and nothing asks for one under another method', () => {
  const seen = (changes: Partial<HaloApplication>) =>
    seenApplication({ ...application, ...changes }, on('Details', named.V1), agents);
  expect(seen({}).secret).toMatchObject({ seen: 'notTellable', why: 'masked' });
  expect(seen({ method: 'API Key' }).secret).toEqual({ seen: 'notShown', why: 'notAsked' });
  expect(seen({ loginType: 'User' }).loginAgent).toEqual({ seen: 'notShown', why: 'notAsked' });
});

test('with all ticked the other scopes are not shown', () => {
  const seen = seenApplication({ ...application, scopes: ['all'] }, on('Permissions', named.V1), agents);
  expect(seen['scopes.all']).toMatchObject({ value: true });
  expect(seen['scopes.read:customers']).toEqual({ seen: 'notShown', why: 'coveredByAll' });
});

test('a list of granted names shows by its silence what is not granted', () => {
  const seen = seenApplication(application, on('Permissions', axesOf({ scopes: 'names' })), agents);
  expect(seen['scopes.read:customers']).toMatchObject({ value: true, by: 'text' });
  expect(seen['scopes.edit:items']).toMatchObject({ value: false, by: 'text' });
});

test('no tenant is the words Not set, or nothing at all', () => {
  const api = { resourceServer: 'https://x.example/api', authServer: 'https://x.example/auth', tenant: null };
  expect(seenAddresses(api, on('', named.V1)).tenant).toMatchObject({ value: null, text: 'Not set' });
  expect(seenAddresses(api, on('', named.V15)).tenant).toMatchObject({ value: null, text: '' });
});
