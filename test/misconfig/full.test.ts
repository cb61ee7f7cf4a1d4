import { expect, test } from 'vitest';
import { startHalo } from '../halo/start';
import { noFigures } from './figures';
import { pairs, singles } from './generate';
import { measure, measureHarmless } from './measure';
import { measureRight } from './measure-right';
import { reportOf } from './report';

const seed = Number(process.env.MISCONFIG_SEED ?? 1);
const count = Number(process.env.MISCONFIG_PAIRS ?? 400);

test('every misconfiguration is named, nothing wrong is green, and nothing right is red', async () => {
  const halo = await startHalo({ http: true, scenario: 'empty', data: { clients: 3 } });
  const started = performance.now();
  const figures = await measure(halo, [...singles, ...pairs(count, seed)], noFigures());
  await measureHarmless(halo, figures);
  await measureRight(halo, figures);
  await halo.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(
    `\n${reportOf(`Seed ${seed}: ${figures.cases} cases, ${singles.length} of them single, in ${seconds} s`, figures)}\n\n`,
  );
  expect(figures.cases).toBeGreaterThanOrEqual(500);
  expect(figures.named / figures.visible).toBeGreaterThanOrEqual(0.99);
  expect(figures.falseGreens).toEqual([]);
  expect(figures.falseReds.length / figures.rows).toBeLessThanOrEqual(0.01);
  expect(figures.notGreen).toEqual([]);
  expect(figures.jumps).toBeGreaterThan(3_000);
  expect(figures.misled).toEqual([]);
  expect(figures.misread).toEqual([]);
});
