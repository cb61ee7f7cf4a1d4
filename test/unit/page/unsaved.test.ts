import { describe, expect, it } from 'vitest';
import {
  keyOf,
  leave,
  newMemory,
  saveFailed,
  savePressed,
  saveRefused,
  saveSucceeded,
  touch,
} from '../../../lib/page/form-memory';
import { roleId } from './support/addresses';
import { form, row, select, shown, toolbar } from './support/halo-markup';
import { field, look, read } from './support/look';

const roleKey = keyOf({ instance: 'https://acme.halopsa.com', page: 'role', recordId: roleId });
const label = 'Clients Access Level';
const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const generated = '1a2ada33-7ab7-45f9-81ee-0a39ba691516-51ce8e9e-5cfd-499b-86bd-dbacf91f83d4';
const viewed = (value: string) => toolbar('Edit') + form(row(label, shown(value)));
const edited = (value: string | null) => toolbar('Save') + form(row(label, select(value)));

describe('a form', () => {
  it('opened for editing and not changed is saved', () => {
    const memory = newMemory();
    look(viewed('Read Only'), { page: 'role', memory });
    memory.touched = true;
    expect(look(edited('Read Only'), { page: 'role', memory })).toMatchObject({
      mode: 'edit',
      unsaved: false,
    });
  });

  it('changed is unsaved, and saved again once it is changed back', () => {
    const memory = newMemory();
    look(viewed('Read Only'), { page: 'role', memory });
    memory.touched = true;
    look(edited('Read Only'), { page: 'role', memory });
    expect(look(edited('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(true);
    expect(look(edited('Read Only'), { page: 'role', memory })?.unsaved).toBe(false);
  });

  it('just opened is not known to be empty where it shows nothing, but a second later or once worked in', () => {
    const memory = newMemory();
    const at = (now: number) =>
      field(look(edited(null), { page: 'role', memory, now: () => now }), 'access:clients');
    expect(at(1_000)).toBe('unsure: not-loaded');
    expect(at(1_500)).toBe('unsure: not-loaded');
    expect(at(2_000)).toBe(null);

    const viewing = newMemory();
    const inView = (now: number) =>
      field(look(viewed('Not set'), { page: 'role', memory: viewing, now: () => now }), 'access:clients');
    expect(inView(1_000)).toBe('unsure: not-loaded');
    expect(read({ page: 'role', memory: newMemory() })?.fields['access:clients']?.label).toBe(label);
    expect(viewing.waits).toBe(true);
    expect(inView(2_000)).toBe(null);
    expect(viewing.waits).toBe(false);

    const worked = newMemory();
    look(edited('Read Only'), { page: 'role', memory: worked, now: () => 1_000 });
    worked.touched = true;
    const emptied = look(edited(null), { page: 'role', memory: worked, now: () => 1_100 });
    expect(field(emptied, 'access:clients')).toBe(null);
  });

  it('opened again is not known to be empty at once where it was filled before, and is where it was empty', () => {
    const memory = newMemory();
    const other = toolbar('Edit') + form(row('Role Name', shown('Gradient')));
    const at = (html: string, now: number) =>
      field(look(html, { page: 'role', memory, now: () => now }), 'access:clients');
    at(viewed('Read Only'), 1_000);
    at(other, 2_000);
    expect(at(viewed('Not set'), 3_000)).toBe('unsure: not-loaded');
    expect(at(viewed('Read Only'), 3_100)).toBe('Read Only');
    expect(at(viewed('Not set'), 4_000)).toBe('unsure: not-loaded');
    // A value nobody can have changed may be the next record's, whose address is on its way.
    expect(at(viewed('Not set'), 6_000)).toBe('unsure: not-loaded');
    expect(at(viewed('Not set'), 6_600)).toBe('unsure: not-loaded');
    expect(at(viewed('Not set'), 7_600)).toBe(null);
    at(other, 8_000);
    expect(at(viewed('Not set'), 9_000)).toBe(null);
  });

  it('changed on a tab that is closed now is still unsaved', () => {
    const memory = newMemory();
    look(edited('Read Only'), { page: 'role', memory });
    memory.touched = true;
    look(edited('Read and Modify'), { page: 'role', memory });
    const other = look(toolbar('Save') + form(row('Role Name', '<input value="Gradient">')), {
      page: 'role',
      memory,
    });
    expect(other?.unsaved).toBe(true);
  });

  const typedIn = () => {
    const memory = newMemory();
    look(edited('Read Only'), { page: 'role', memory });
    memory.touched = true;
    look(edited('Read and Modify'), { page: 'role', memory });
    return memory;
  };

  it('back in view mode without a save is no proof while it shows what was typed', () => {
    const memory = typedIn();
    const inView = (value: string) => look(viewed(value), { page: 'role', memory })?.unsaved;
    expect(inView('Read and Modify')).toBe(true);
    expect(inView('Read and Modify')).toBe(true);
    expect(inView('Read Only')).toBe(false);
    leave(memory);
    expect(inView('Read and Modify')).toBe(false);
  });

  it('back in view mode after a refused save is no proof, also where the refusal is told late', () => {
    const memory = typedIn();
    savePressed(memory);
    saveFailed(memory);
    expect(look(viewed('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(true);
    const late = typedIn();
    savePressed(late);
    saveSucceeded(late);
    expect(look(viewed('Read and Modify'), { page: 'role', memory: late })?.unsaved).toBe(false);
    saveRefused(late);
    expect(look(viewed('Read and Modify'), { page: 'role', memory: late })?.unsaved).toBe(true);
  });

  it('back in view mode after a save is saved with the values shown there', () => {
    const memory = typedIn();
    savePressed(memory);
    saveSucceeded(memory);
    const seen = look(viewed('Read and Modify'), { page: 'role', memory });
    expect(seen).toMatchObject({ mode: 'view', unsaved: false });
  });

  it('still loading is not taken for a changed one', () => {
    const memory = newMemory();
    look(edited(null), { page: 'role', memory });
    expect(look(edited('Read Only'), { page: 'role', memory })?.unsaved).toBe(false);
  });

  it('left open by Save stays unsaved whatever was answered, until it is loaded anew or shown for viewing', () => {
    const memory = newMemory();
    look(edited('Read Only'), { page: 'role', memory });
    memory.touched = true;
    look(edited('Read and Modify'), { page: 'role', memory });
    savePressed(memory);
    expect(look(edited('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(true);
    saveSucceeded(memory);
    expect(look(edited('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(true);
    expect(look(edited('Read and Modify'), { page: 'role', memory: newMemory() })?.unsaved).toBe(false);
    expect(look(viewed('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(false);
  });

  it('first seen when the admin had already touched it is unsaved', () => {
    const memory = newMemory();
    touch(memory, roleKey);
    expect(look(edited('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(true);
  });

  it('opened from a list the admin clicked in is saved', () => {
    const memory = newMemory();
    touch(memory, null);
    expect(look(edited('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(false);
  });

  it('with a field that was not seen before the admin touched it is unsaved', () => {
    const memory = newMemory();
    look(toolbar('Edit') + form(row('Role Name', shown('Gradient'))), { page: 'role', memory });
    touch(memory, roleKey);
    look(toolbar('Save') + form(row('Role Name', '<input value="Gradient">')), { page: 'role', memory });
    expect(look(edited('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(true);
    expect(look(viewed('No Access'), { page: 'role', memory })?.unsaved).toBe(false);
  });

  it('left unsaved and opened again without a new load of the page is unsaved still', () => {
    const memory = newMemory();
    look(edited('Read Only'), { page: 'role', memory });
    touch(memory, roleKey);
    look(edited('Read and Modify'), { page: 'role', memory });
    touch(memory, null);
    leave(memory);
    expect(look(edited('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(true);
  });

  it('that got its id while it was open is unsaved until it is shown for viewing', () => {
    const memory = newMemory();
    look(edited('Read Only'), { page: 'role', path: '/config/agents/roles?id=-1', memory });
    expect(look(edited('Read and Modify'), { page: 'role', memory })?.unsaved).toBe(true);
    expect(look(viewed('Read Only'), { page: 'role', memory })?.unsaved).toBe(false);
  });

  it('shown with its old values after a save is no proof until Halo shows what it kept', () => {
    const memory = newMemory();
    look(viewed('Read Only'), { page: 'role', memory });
    memory.touched = true;
    look(edited('No Access'), { page: 'role', memory });
    savePressed(memory);
    expect(look(viewed('Read Only'), { page: 'role', memory })?.unsaved).toBe(true);
    saveSucceeded(memory);
    expect(look(viewed('Read Only'), { page: 'role', memory })?.unsaved).toBe(true);
    expect(look(viewed('No Access'), { page: 'role', memory })?.unsaved).toBe(false);
  });

  it('of an application is saved after a save that shows a new secret, or hides the one it showed', () => {
    const application = (button: string, loginType: string, secret: string) =>
      toolbar(button) +
      form(row('Login Type', loginType), row('Client ID', shown(guid)), row('Client Secret', secret));
    for (const [before, inForm, after] of [
      ['********', '********', generated],
      [generated, generated, '********'],
      ['********', generated, generated],
      ['********', generated, '********'],
    ] as const) {
      const memory = newMemory();
      const see = (html: string) => look(html, { page: 'application', memory });
      see(application('Edit', shown('Ticket User'), before));
      memory.touched = true;
      expect(see(application('Save', select('Agent'), inForm))?.unsaved).toBe(true);
      savePressed(memory);
      saveSucceeded(memory);
      const seen = see(application('Edit', shown('Agent'), after));
      expect([field(seen, 'login-type'), field(seen, 'secret-state')]).toEqual([
        'Agent',
        after === generated ? 'shown' : 'masked',
      ]);
      expect(seen?.unsaved).toBe(false);
    }
  });

  it('thrown away by Escape after a click on Save that was swallowed or refused is saved as it was', () => {
    const memory = newMemory();
    look(viewed('Read Only'), { page: 'role', memory });
    memory.touched = true;
    look(edited('No Access'), { page: 'role', memory });
    savePressed(memory);
    expect(look(edited('No Access'), { page: 'role', memory })?.unsaved).toBe(true);
    saveFailed(memory);
    expect(look(viewed('Read Only'), { page: 'role', memory })).toMatchObject({
      unsaved: false,
      mode: 'view',
    });
  });

  it('for a new record is unsaved whatever it holds', () => {
    const path = '/config/agents/roles?id=-1';
    const seen = look(toolbar('Save') + form(row('Role Name', '<input value="Gradient">')), {
      page: 'role',
      path,
    });
    expect(seen).toMatchObject({ recordId: 'new', recordName: 'Gradient', unsaved: true });
  });

  it('keeps the name of its record on tabs that do not show it', () => {
    const memory = newMemory();
    const path = '/config/agents/roles?id=-1';
    look(form(row('Role Name', '<input value="Gradient">')), { page: 'role', path, memory });
    expect(look(edited('Read Only'), { page: 'role', path, memory })?.recordName).toBe('Gradient');
  });
});

it('a field that cannot be read costs no other field', () => {
  document.body.innerHTML =
    viewed('Read Only') + row('Items Access Level', '<select id="odd"><option>Read Only</option></select>');
  const odd = document.querySelector('#odd');
  Object.defineProperty(odd, 'options', {
    get: () => {
      throw new Error('odd');
    },
  });
  const seen = read({ page: 'role' });
  expect(field(seen, 'access:items')).toBe('unsure: reader-threw');
  expect(field(seen, 'access:clients')).toBe('Read Only');
});
