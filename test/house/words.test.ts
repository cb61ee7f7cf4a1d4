import fs from 'node:fs';
import path from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { englishLiterals } from './english-literals';
import { root, type SourceFile, sourceFiles } from './source-files';

interface Written {
  readonly whole: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

type Messages = ReadonlyMap<string, { readonly forms: readonly string[]; readonly placeholders: string }>;

const folder = path.join(root, 'locales');
const languages = fs.readdirSync(folder).map((name) => path.basename(name, '.yml'));

const read = (language: string): Messages =>
  new Map(
    parseMessagesText(fs.readFileSync(path.join(folder, `${language}.yml`), 'utf8'), 'YAML')
      .filter(({ key }) => !key[0]?.startsWith('@@'))
      .map((message) => [
        message.key.join('.'),
        {
          forms: message.type === 'plural' ? Object.keys(message.plurals) : [],
          placeholders: [...message.namedSubstitutions].sort().join(' '),
        },
      ]),
  );

const english = read('en');

/** Knows Halo's own words in order to read its pages, and says none. */
const readsHalo = /^(lib\/page\/|entrypoints\/halo-pointing\/page-structure)/;

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const messages = read(language);

  it('has every message, and none besides', () => {
    expect([...english.keys()].filter((key) => !messages.has(key))).toEqual([]);
    expect([...messages.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('has the placeholders and the plural forms of the English', () => {
    const other = [...messages].filter(([key, message]) => {
      const model = english.get(key);
      return model && JSON.stringify(model) !== JSON.stringify(message);
    });
    expect(other).toEqual([]);
  });
});

describe('messages', () => {
  it('are all used', () => {
    const written = sourceFiles.map(keysWritten);
    const whole = new Set(written.flatMap((each) => [...each.whole]));
    const patterns = written.flatMap((each) => each.patterns);
    const manifest = fs.readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');
    const isUsed = (key: string) =>
      whole.has(key) ||
      patterns.some((pattern) => pattern.test(key)) ||
      manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`);
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have keys the browser can tell apart', () => {
    const flat = [...english.keys()].map((key) => key.replaceAll('.', '_'));
    expect(flat.filter((key, at) => flat.indexOf(key) !== at)).toEqual([]);
  });

  it('hold no markup', () => {
    expect(
      languages.filter((each) =>
        /<\/?[a-z]+>/i.test(fs.readFileSync(path.join(folder, `${each}.yml`), 'utf8')),
      ),
    ).toEqual([]);
  });
});

describe('the source', () => {
  it('has no English for people outside the messages', () => {
    const spoken = sourceFiles.filter(({ file }) => !readsHalo.test(file));
    expect(spoken.flatMap(englishLiterals)).toEqual([]);
  });

  it('would be seen to have some', () => {
    const text = `export const A = ({ n }) => <p title="Two words">Read it {n}{n > 1 ? \`You have \${n} of them\` : null}</p>;`;
    expect(englishLiterals({ file: 'components/A.tsx', text })).toEqual([
      'components/A.tsx: Two words',
      'components/A.tsx: Read it',
      'components/A.tsx: You have … of them',
    ]);
  });
});

/** The message keys written in a file; of what is put together at run time, a pattern in which a part stands for anything. */
function keysWritten({ file, text }: SourceFile): Written {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value !== 'string') return;
      whole.add(value);
      // The panel in Halo's pages asks the browser itself: it lists its own, and says a key as the browser does.
      if (file.startsWith('entrypoints/halo-panel/'))
        whole.add(`panel.${value}`).add(value.replace('_', '.'));
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map((each) => each.value.cooked ?? '');
      if (
        parts.length > 1 &&
        /^[a-z_]+\./.test(parts[0] ?? '') &&
        parts.every((part) => /^[\w.]*$/.test(part))
      )
        patterns.push(new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.]+')}$`));
    },
  }).visit(parseSync(file, text).program);
  return { whole, patterns };
}
