import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { resourceTypes } from '../../../lib/core/resource-type';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { activities, longestViewName, mostViews } from '../../../lib/store/saved-view';
import { saveView } from '../../../lib/store/saved-views';

const longestText = 1_000;
const text = z.string().check(z.maxLength(longestText));
const field = z.string().check(z.maxLength(100));

const filter = z.discriminatedUnion('is', [
  z.object({ field, is: z.enum(['contains', 'equals']), text }),
  z.object({ field, is: z.enum(['empty', 'filled', 'yes', 'no']) }),
  z.object({ field, is: z.literal('between'), from: text, to: text }),
]);

const look = z.object({
  filters: z.array(filter).check(z.maxLength(50)),
  sort: z.nullable(z.object({ field, descending: z.boolean() })),
  columns: z.nullable(z.array(field).check(z.maxLength(50))),
});

/** Keeps how the records are looked at, under a name of the admin's. */
export const viewSave: Handler<'view.save'> = {
  from: 'page',
  schema: z.object({
    connectionId: z.string(),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestViewName)),
    scope: z.object({
      type: z.enum(resourceTypes),
      query: text,
      everywhere: z.boolean(),
      client: z.nullable(z.object({ id: field, title: text })),
      activity: z.enum(activities),
      looks: z.partialRecord(z.enum(resourceTypes), look),
      within: z.nullable(
        z.object({
          parent: z.object({ type: z.enum(resourceTypes), id: field, title: text }),
          field,
        }),
      ),
    }),
  }),
  async run(view) {
    if (await saveView(view)) return ok(null);
    return failed(makeFailure('store.too_many_views', { most: mostViews }));
  },
};
