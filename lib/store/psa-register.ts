/** Which PSA is active for one vendor account: at most one, decided in one transaction. */
export interface PsaRegister {
  /** The profile's id: one account per vendor. */
  readonly profileId: string;
  readonly active: 'halo' | 'connectwise' | null;
  readonly connectionId: string | null;
}
