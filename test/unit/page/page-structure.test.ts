import { expect, it } from 'vitest';
import { pageStructure } from '../../../entrypoints/halo-pointing/page-structure';
import { boxes, controlsOf } from './generated/controls';
import { layouts } from './generated/layouts';
import { asterisk, form, menu, row, shown, tabs, toolbar } from './support/halo-markup';

const canary = 'Canary7f3a';

it('the structure of a page names its fields and holds no value, of whatever kind and wherever it is laid out', () => {
  const fields = layouts.flatMap((layout, at) =>
    [...controlsOf.text, ...controlsOf.address].map((control, index) =>
      layout({
        name: 'Clients Access Level',
        label: '<label for="input-field-for-name">Kundenstufe</label>',
        control: control(canary, `f${at}-${index}`),
        help: `<p>${canary} may see ${canary}.</p>`,
        depth: 1,
        id: `f${at}-${index}`,
      }),
    ),
  );
  const lists = controlsOf.list.map((control) => row('Roles', control([canary, `${canary} 2`], canary)));
  const ticks = boxes.map((box) => `<div>${box(true, canary)}<label for="${canary}">${canary}</label></div>`);
  document.body.innerHTML =
    menu +
    toolbar('Save') +
    `<div class="page-title"><h1>${canary}</h1></div>` +
    tabs('Details', 'Details', canary) +
    form(
      ...fields,
      ...lists,
      ...ticks,
      row(canary, shown(canary)),
      `<label>Name <input value="${canary}"></label>`,
    ) +
    `<table><thead><tr><th>${canary}</th></tr></thead><tbody><tr><td>${canary}</td></tr></tbody></table><a href="https://${canary}.example" title="${canary}">${canary}</a><textarea>${canary}</textarea><!--${canary}-->`;
  const told = pageStructure(document, 'role');
  expect(told).toContain('"Clients Access Level"');
  expect(told).toContain('label[for=input-field-for-name]');
  expect(told).toContain('"Kundenstufe"');
  expect(told).toContain('.Select__control');
  expect(told.toLowerCase()).not.toContain(canary.toLowerCase());
});

it.each([
  `Kundenstufe<span>${canary}</span>`,
  `Kundenstufe<div class="read-value" title="${canary}">${canary}</div>`,
  `<b>Kundenstufe</b> ${canary}`,
  `Kundenstufe<br>${canary}`,
  `<div class="read-value">${canary}</div>`,
])('a value in the label itself is not printed: %s', (inner) => {
  document.body.innerHTML = form(`<label for="input-field-for-name">${inner}</label>`);
  const told = pageStructure(document, 'role');
  expect(told).toContain('label[for=input-field-for-name]');
  expect(told).not.toContain(canary);
});

it('a tenant’s name for a field is printed with its mark beside it', () => {
  document.body.innerHTML = form(`<label for="input-field-for-name">Kundenstufe:${asterisk}</label>`);
  expect(pageStructure(document, 'role')).toContain('"Kundenstufe:"');
});
