import { expect, test } from 'vitest';
import { startHalo } from '../../halo/start';
import { noFigures } from '../../misconfig/figures';
import { pairs, sample, singles } from '../../misconfig/generate';
import { harmless } from '../../misconfig/harmless';
import { measure, measureHarmless } from '../../misconfig/measure';
import { measureRight } from '../../misconfig/measure-right';
import { reportOf } from '../../misconfig/report';

test('a seeded part of the misconfigurations is named, none is green, and nothing right is red', async () => {
  const halo = await startHalo({ http: true, scenario: 'empty', data: { clients: 3 } });
  const cases = [...sample(singles, 40, 7), ...pairs(12, 7)];
  const figures = await measure(halo, cases, noFigures());
  await measureHarmless(halo, figures, sample(harmless, 6, 7));
  await measureRight(halo, figures);
  await halo.close();
  const { unnamed, falseGreens, falseReds, notGreen, misled, misread } = figures;
  expect({ unnamed, falseGreens, falseReds, notGreen, misled, misread }, reportOf('', figures)).toEqual({
    unnamed: [],
    falseGreens: [],
    falseReds: [],
    notGreen: [],
    misled: [],
    misread: [],
  });
  expect(figures.visible).toBeGreaterThan(50);
}, 240_000);
