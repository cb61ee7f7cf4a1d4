import { expect, test } from 'vitest';
import { startHalo } from '../../halo/start';
import { pairs, sample, singles } from '../../misconfig/generate';
import { harmless } from '../../misconfig/harmless';
import { measure, measureHarmless, noFigures } from '../../misconfig/measure';
import { reportOf } from '../../misconfig/report';

test('a seeded part of the misconfigurations is named, none is green, and nothing right is red', async () => {
  const halo = await startHalo({ http: true, scenario: 'empty', data: { clients: 3 } });
  const cases = [...sample(singles, 40, 7), ...pairs(12, 7)];
  const figures = await measure(halo, cases, noFigures());
  await measureHarmless(halo, figures, sample(harmless, 6, 7));
  await halo.close();
  const { unnamed, falseGreens, falseReds, misled, misread } = figures;
  expect({ unnamed, falseGreens, falseReds, misled, misread }, reportOf('', figures)).toEqual({
    unnamed: [],
    falseGreens: [],
    falseReds: [],
    misled: [],
    misread: [],
  });
  expect(figures.visible).toBeGreaterThan(50);
}, 240_000);
