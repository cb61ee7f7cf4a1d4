import type { ReadonlySignal } from '@preact/signals';
import { prove } from '../checks/proof';
import type { Proof } from '../checks/proof-row';
import type { Failure } from '../core/failure';
import { profileById } from '../profiles/registry';
import { readConnection } from '../store/connections';
import { heldByConnection } from '../store/held-credentials';
import { readEvidence } from '../store/read-evidence';
import { live } from './live';

export interface LiveProof {
  /** Null until read, and for a connection whose integration is not known here. */
  readonly proof: ReadonlySignal<Proof | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** The first read has ended, well or not. */
  readonly settled: ReadonlySignal<boolean>;
  refresh(): Promise<void>;
  stop(): void;
}

/** A connection's requirements under both witnesses: derived anew whenever a page was read or a test was made. */
export function liveProof(connectionId: string): LiveProof {
  const proof = live(['observations', 'discoveries', 'connections'], async () => {
    const connection = await readConnection(connectionId);
    const profile = profileById(connection?.profileId ?? null);
    if (!connection || !profile) return null;
    const evidence = await readEvidence(connection.addresses.base, {
      selection: connection.selection,
      payloadUrl: connection.webhooks === 'wanted' ? connection.payloadUrl : null,
      credentials: heldByConnection(connection),
    });
    return prove(profile, evidence, connection.lastTest ?? null);
  });
  const { value, ...rest } = proof;
  return { proof: value, ...rest };
}
