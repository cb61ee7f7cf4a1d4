import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const lines = (text: string): number => text.split('\n').length - 1;

describe('source files', () => {
  it('are none longer than 220 lines', () => {
    const long = sourceFiles.filter(({ text }) => lines(text) > 220);
    expect(long.map(({ file, text }) => `${file}: ${lines(text)}`)).toEqual([]);
  });

  it('are short as a rule: median at most 70 lines, nine in ten at most 150', () => {
    const sorted = sourceFiles.map(({ text }) => lines(text)).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThanOrEqual(70);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(150);
  });

  it('escape neither the type checker nor the linter', () => {
    const escapes =
      /(: any(?=\s*(?:[;,)=|&\]}]|$))|\bas any\b|<any>|@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore)/;
    const found = sourceFiles.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (escapes.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('swallow no failure', () => {
    const swallowed = /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\(\)\s*=>\s*(\{\s*\}|undefined|null)\)/;
    expect(sourceFiles.filter(({ text }) => swallowed.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
