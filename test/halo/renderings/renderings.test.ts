import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseFlags } from '../cli-flags';
import { settingOptions } from '../model/options/settings';
import { axes } from './axes';
import { findRendering, readChoice } from './find';
import { generateRendering } from './generate';
import { named } from './named';
import type { Rendering } from './rendering';
import { shownHelp, shownLabel } from './words';

const seeds = Array.from({ length: 500 }, (_, seed) => seed);

test.each(Object.entries(axes))('500 seeds meet every value of %s', (axis, values) => {
  const met = new Set(seeds.map((seed) => generateRendering(seed)[axis as keyof Rendering]));
  expect([...values].filter((value) => !met.has(value))).toEqual([]);
  expect(met.size).toBe(values.length);
});

test('any two axes meet in most of their pairs over 500 seeds, so that none is tied to another', () => {
  const mixes = seeds.map((seed) => generateRendering(seed));
  const names = Object.keys(axes) as (keyof typeof axes)[];
  const tied = names.flatMap((a, at) =>
    names.slice(at + 1).flatMap((b) => {
      const pairs = axes[a].length * axes[b].length;
      const met = new Set(mixes.map((mix) => `${mix[a]} ${mix[b]}`)).size;
      return met < pairs * 0.95 ? [`${a} × ${b}: ${met} of ${pairs}`] : [];
    }),
  );
  expect(tied).toEqual([]);
});

test('a seed always gives the same rendering, and its neighbour another', () => {
  expect(generateRendering(123)).toEqual(generateRendering(123));
  expect(generateRendering(123)).not.toEqual({ ...generateRendering(124), name: 'seed:123' });
  expect(findRendering('seed:123')).toEqual(generateRendering(123));
});

test.each([
  'V1',
  'V3',
  'V5',
  'V7',
  'V8',
  'V9',
  'V11',
  'V13',
  'V14',
  'V15',
  'V17',
  'V20',
  'view',
  'edit',
  'native',
])('the rendering %s exists under its name and can be asked for on the command line', (name) => {
  expect(named).toHaveProperty([name, 'name'], name);
  expect(parseFlags(['--rendering', name])).toMatchObject({ rendering: name });
});

test.each(['', 'seed:', 'seed:-1', 'seed:1e3', 'V2', 'constructor', 'SEED:1'])(
  '%j names no rendering',
  (text) => {
    expect(readChoice(text)).toBeNull();
  },
);

test('every rendering survives the way to the pages as JSON', () => {
  for (const rendering of [...Object.values(named), generateRendering(7)]) {
    expect(JSON.parse(JSON.stringify(rendering))).toEqual(rendering);
  }
});

test('a tenant’s words reach labels and help but not the names of the protocol', () => {
  const spoken = { language: 'en-GB', wording: 'customers' } as const;
  expect(shownLabel(spoken, 'Client Contracts Access Level')).toBe('Customer Agreements Access Level');
  expect(shownLabel(spoken, 'Client Secret')).toBe('Client Secret');
  expect(shownHelp(spoken, 'The Client Secret is shown once.')).toBe('The Customer Secret is shown once.');
});

test('no two permission rows get the same name, in any words or language', () => {
  for (const language of axes.language) {
    for (const wording of axes.wording) {
      const names = settingOptions.map(({ label }) => shownLabel({ language, wording }, label));
      const twice = names.filter((name, at) => names.indexOf(name) !== at);
      expect({ language, wording, twice }).toEqual({ language, wording, twice: [] });
    }
  }
});

test('words that were put in are left alone when they are put in again', () => {
  for (const language of ['en-GB', 'en-US'] as const) {
    for (const wording of axes.wording) {
      const once = settingOptions.map(({ label }) => shownHelp({ language, wording }, label));
      expect(once.map((label) => shownHelp({ language, wording }, label))).toEqual(once);
    }
  }
});

test('the pages carry no attribute of their own that would tell a reader what is what', () => {
  const source = fileURLToPath(new URL('../pages/src', import.meta.url));
  const files = fs
    .readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx$/.test(name));
  const telling = files.filter((name) =>
    /\bdata-[a-z]|dataset/.test(fs.readFileSync(`${source}/${name}`, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(telling).toEqual([]);
});
