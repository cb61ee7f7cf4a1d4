import type { Requirement } from '../profiles/profile';
import { access } from './access';
import { address } from './address';
import type { Check, Context, Finding } from './check';
import { events } from './events';
import { filled } from './filled';
import { flag } from './flag';
import { loginAgent } from './login-agent';
import { member } from './member';
import { noScope } from './no-scope';
import { payloadUrl } from './payload-url';
import { scope } from './scope';
import { text } from './text';

type Checks = { readonly [K in Requirement['kind']]: Check<K> };

/** One check per kind of requirement; a kind without a check does not compile. */
export const checks: Checks = {
  access,
  text,
  filled,
  flag,
  member,
  scope,
  'no-scope': noScope,
  'login-agent': loginAgent,
  address,
  'payload-url': payloadUrl,
  events,
};

/** Runs the check of the requirement's kind. */
export const runCheck = <K extends Requirement['kind']>(
  need: Extract<Requirement, { kind: K }>,
  context: Context,
): Finding => {
  const check: Check<K> = checks[need.kind as K];
  return check(need, context);
};
