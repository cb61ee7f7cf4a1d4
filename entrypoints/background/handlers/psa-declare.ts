import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { declareConnectWise } from '../../../lib/store/psa';

/** The admin says whether ConnectWise is connected in the vendor's account; refused while Halo is active there. */
export const psaDeclare: Handler<'psa.declare'> = {
  from: 'page',
  schema: z.object({ profileId: z.string(), connectwise: z.boolean() }),
  async run({ profileId, connectwise }) {
    const declared = await declareConnectWise(profileId, connectwise);
    return declared.ok ? ok(null) : declared;
  },
};
