import type { Connection } from '../store/connection';

/** The connection asked for, else the newest that is not disconnected, else the newest. */
export function chosenOf(all: readonly Connection[], choice: string | null): Connection | null {
  const newestFirst = [...all].sort((a, b) => b.createdAt - a.createdAt);
  const asked = newestFirst.find((connection) => connection.id === choice);
  return (
    asked ?? newestFirst.find((connection) => connection.state !== 'disconnected') ?? newestFirst[0] ?? null
  );
}

/** The connection of the instance at an origin that is best to show; null where none is of it. */
export const connectionAt = (all: readonly Connection[], origin: string | null): Connection | null =>
  chosenOf(
    all.filter(({ addresses }) => URL.canParse(addresses.base) && new URL(addresses.base).origin === origin),
    null,
  );
