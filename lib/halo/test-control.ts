import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import { ok, type Result } from '../core/result';
import type { Token } from '../core/token';
import { resources } from '../resources/registry';
import { type Asked, apiFailure, apiProblem, saysTokenExpired } from './api-failure';
import { exchange, type HttpOutcome } from './exchange';
import type { Pacer } from './pacer';
import { passedStep, type StepEnd, warnedStep } from './record-steps';
import type { HaloAddresses } from './test-report';

interface ControlInput {
  readonly addresses: HaloAddresses;
  readonly token: Token;
  /** The list that is asked for; small, unlike the agent's profile, which may have 2 MB and is asked for once a test. */
  readonly type: ResourceType;
  readonly timeoutMs: number;
  /** The instance's request budget, which these requests count with; without it nothing is paced. */
  readonly pacer?: Pacer | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The token with one character exchanged, near the end but not at it: the last ones of a signature may carry no bits. */
export const spoilToken = (accessToken: string): string => {
  const at = Math.max(0, accessToken.length - 8);
  const wrong = accessToken[at] === 'A' ? 'B' : 'A';
  return `${accessToken.slice(0, at)}${wrong}${accessToken.slice(at + 1)}`;
};

const accepted = (outcome: HttpOutcome) =>
  outcome.ok ? outcome.answer.status === 200 : outcome.problem === 'too-large';
const refused = (outcome: HttpOutcome) =>
  outcome.ok && (outcome.answer.status === 403 || saysTokenExpired(outcome.answer));

/**
 * The negative control: a list without a token, and with one that is wrong by a single character. Only refusals prove that
 * the answers to the right token mean anything; a proxy that lets everything through is found out here.
 */
export const testControl = async (input: ControlInput): Promise<StepEnd> => {
  const { addresses, token, type, timeoutMs } = input;
  const { host } = new URL(addresses.base);
  // A refusal is short; what a gullible server sends need not be read.
  const asked: Asked = { host, path: resources[type].path, timeoutMs, maxBytes: 64 * 1024 };
  const tries = [
    {
      what: 'control.wrong_token',
      headers: {
        authorization: `Bearer ${spoilToken(token.accessToken)}`,
      },
    },
    { what: 'control.no_token', headers: {} },
  ];
  for (const { what, headers } of tries) {
    const answered = await ask(input, asked, headers);
    if (!answered.ok) return unsure({ because: answered.error.code });
    const outcome = answered.value;
    if (accepted(outcome)) return warnedStep(null, makeFailure('api.control_accepted', { host, what }));
    if (!refused(outcome)) {
      return outcome.ok
        ? unsure({ status: outcome.answer.status })
        : unsure({ because: apiProblem(outcome.problem, asked).code });
    }
  }
  return passedStep({ code: 'wrong-token-refused' });
};

/** One request, counted with the instance's budget. Errors: those of the pacer, when it must not be sent now. */
async function ask(
  { addresses, pacer, signal }: ControlInput,
  asked: Asked,
  headers: Record<string, string>,
): Promise<Result<HttpOutcome>> {
  const turn = await pacer?.take();
  if (turn && !turn.ok) return turn;
  const url = `${addresses.apiRoot}/${asked.path}?pageinate=true&page_size=1&page_no=1`;
  const outcome = await exchange({ ...asked, url, headers, signal });
  if (turn && outcome.ok && outcome.answer.status === 429)
    await pacer?.noteRefused(apiFailure(outcome.answer, asked), turn.value);
  return ok(outcome);
}

/** `because` is the code of another failure. */
const unsure = (details: { readonly because: string } | { readonly status: number }): StepEnd =>
  warnedStep(null, makeFailure('api.control_unsure', details));
