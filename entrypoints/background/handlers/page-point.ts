import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { pageKinds } from '../../../lib/page/observation';
import { forgetAlias, saveAlias } from '../../../lib/store/aliases';
import { bumpPanelRevision } from '../panel/panel-revision';

const step = z.number().check(z.int(), z.nonnegative(), z.maximum(2_000));

/** The admin has shown where a field is (or, with no alias, has taken it back). */
export const pagePoint: Handler<'page.point'> = {
  from: 'tab',
  schema: z.object({
    instance: z.url({ protocol: /^https?$/ }),
    page: z.enum(pageKinds),
    field: z.string().check(z.regex(/^[a-z][a-z0-9:_-]*$/i), z.maxLength(80)),
    alias: z.nullable(
      z.object({
        label: z.string().check(z.minLength(1), z.maxLength(80)),
        section: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
        route: z.nullable(
          z.object({
            up: step,
            down: z
              .array(z.object({ tag: z.string().check(z.maxLength(40)), at: step }))
              .check(z.maxLength(8)),
          }),
        ),
      }),
    ),
  }),
  async run({ instance, page, field, alias }, sender) {
    if (new URL(instance).origin !== sender.origin) {
      return failed(
        makeFailure('message.invalid', { type: 'page.point', problem: 'instance is not the sender' }),
      );
    }
    if (alias) await saveAlias(instance, { page, field, ...alias });
    else await forgetAlias(instance, { page, field });
    await bumpPanelRevision();
    return ok(null);
  },
};
