/** One figure with what it has to reach. */
export interface Target {
  readonly figure: string;
  readonly value: number;
  readonly most?: number;
  readonly least?: number;
  readonly unit: string;
}

const isMet = ({
  value,
  most = Number.POSITIVE_INFINITY,
  least = Number.NEGATIVE_INFINITY,
}: Target): boolean => value <= most && value >= least;

/** Prints the figures beside what they have to reach; answers those that miss it, by name. */
export function judgeTargets(targets: readonly Target[]): string[] {
  console.table(
    Object.fromEntries(
      targets.map((each) => [
        each.figure,
        {
          value: Number(each.value.toPrecision(4)),
          target: each.most === undefined ? `≥ ${each.least}` : `≤ ${each.most}`,
          unit: each.unit,
          '': isMet(each) ? 'met' : 'MISSED',
        },
      ]),
    ),
  );
  return targets.filter((each) => !isMet(each)).map(({ figure }) => figure);
}
