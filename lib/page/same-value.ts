/** The same value, with names in any order. */
export function isSame(one: string | undefined, other: string): boolean {
  if (one === other || one === undefined) return one === other;
  const [a, b]: unknown[] = [JSON.parse(one), JSON.parse(other)];
  return (
    Array.isArray(a) && Array.isArray(b) && JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
  );
}
