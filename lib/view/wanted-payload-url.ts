import type { Draft } from '../store/draft';

/** The address Halo's webhook is compared with: none once webhooks were skipped, whatever still stands in the box. */
export const wantedPayloadUrl = ({ webhooks, payloadUrl }: Draft): string | null =>
  webhooks === 'skipped' ? null : payloadUrl.trim() || null;
