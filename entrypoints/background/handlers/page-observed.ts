import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { type Observation, pageKinds } from '../../../lib/page/observation';
import { readKnown, saveObservation } from '../../../lib/store/observations';
import type { WorkerContext } from '../context';
import { ensureDiscovery } from '../ensure-discovery';
import { captureAddresses } from '../panel/capture-addresses';
import { buildPanelModel, readPanelBasis } from '../panel/panel-model';

const text = z.string().check(z.maxLength(2_000));
const reading = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    value: z.union([text, z.boolean(), z.null(), z.array(text).check(z.maxLength(200))]),
    by: z.enum(['pointed', 'property', 'label', 'caption', 'shape']),
    label: text,
  }),
  z.object({
    state: z.literal('unsure'),
    because: z.enum([
      'two-candidates',
      'unknown-control',
      'state-not-shown',
      'not-loaded',
      'hidden-by-all',
      'reader-threw',
    ]),
    label: text,
  }),
]);

/** A page was read: the observation is kept, API page values are captured, and the verdicts go back for the panel. */
export const pageObserved = (context: WorkerContext): Handler<'page.observed'> => ({
  from: 'tab',
  schema: z.object({
    page: z.enum(pageKinds),
    instance: z.url({ protocol: /^https?$/ }),
    recordId: text,
    recordName: z.nullable(text),
    path: text,
    tab: z.nullable(text),
    tabs: z.optional(z.array(text).check(z.maxLength(50))),
    settled: z.optional(z.boolean()),
    mode: z.enum(['view', 'edit', 'unknown']),
    unsaved: z.boolean(),
    fields: z.record(z.string().check(z.regex(/^[a-z][a-z0-9:_-]*$/i), z.maxLength(80)), reading),
    at: z.number(),
  }),
  async run(observation, sender) {
    if (new URL(observation.instance).origin !== sender.origin) {
      return failed(
        makeFailure('message.invalid', { type: 'page.observed', problem: 'instance is not the sender' }),
      );
    }
    const readBasis = () => readPanelBasis(observation, sender.tabId);
    if (observation.page !== 'api') {
      const [basis, known] = await Promise.all([readBasis(), saveObservation(observation)]);
      const clientId = savedClientId(observation);
      if (clientId !== null)
        context.verifyCaptured({ instance: observation.instance, clientId }, sender.tabId);
      return ok(await buildPanelModel(observation, known, basis));
    }
    await saveObservation(observation);
    await captureAddresses(observation);
    await ensureDiscovery(observation.instance);
    const [basis, known] = await Promise.all([readBasis(), readKnown(observation.instance)]);
    return ok(await buildPanelModel(observation, known, basis));
  },
});

/** The Client ID of an application that Halo shows for viewing, as it has saved it; null for anything else. */
function savedClientId({ page, mode, unsaved, fields }: Observation): string | null {
  const id = fields['client-id'];
  if (page !== 'application' || mode !== 'view' || unsaved || id?.state !== 'read') return null;
  return typeof id.value === 'string' ? id.value : null;
}
