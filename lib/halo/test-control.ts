import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import { ok, type Result } from '../core/result';
import { say } from '../core/say';
import type { Token } from '../core/token';
import { resources } from '../resources/registry';
import { t } from '../words/t';
import { apiFailure, saysTokenExpired } from './api-failure';
import { exchange, type HttpOutcome, type HttpProblem } from './exchange';
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
  const { addresses, token } = input;
  const { host } = new URL(addresses.base);
  const tries = [
    {
      what: t('halo.test_control.a_wrong_token'),
      headers: {
        authorization: `Bearer ${spoilToken(token.accessToken)}`,
      },
    },
    { what: t('halo.test_control.no_token'), headers: {} },
  ];
  for (const { what, headers } of tries) {
    const asked = await ask(input, headers);
    if (!asked.ok) return unsure(say(asked.error).say);
    const outcome = asked.value;
    if (accepted(outcome)) {
      const failure = makeFailure('api.control_accepted', { host, what });
      return warnedStep(say(failure).say, failure);
    }
    if (!refused(outcome)) {
      return unsure(
        outcome.ok
          ? t('halo.test_control.status', { status: outcome.answer.status })
          : `${problemWords(outcome.problem)}.`,
      );
    }
  }
  return passedStep(t('halo.test_control.a_wrong_token_is_refused_and'));
};

/** One request, counted with the instance's budget. Errors: those of the pacer, when it must not be sent now. */
async function ask(
  { addresses, type, timeoutMs, pacer, signal }: ControlInput,
  headers: Record<string, string>,
): Promise<Result<HttpOutcome>> {
  const { path } = resources[type];
  // A refusal is short; what a gullible server sends need not be read.
  const maxBytes = 64 * 1024;
  const turn = await pacer?.take();
  if (turn && !turn.ok) return turn;
  const url = `${addresses.apiRoot}/${path}?pageinate=true&page_size=1&page_no=1`;
  const outcome = await exchange({ url, headers, timeoutMs, maxBytes, signal });
  if (turn && outcome.ok && outcome.answer.status === 429) {
    const { host } = new URL(addresses.base);
    await pacer?.noteRefused(apiFailure(outcome.answer, { host, path, timeoutMs, maxBytes }), turn.value);
  }
  return ok(outcome);
}

function unsure(because: string): StepEnd {
  const failure = makeFailure('api.control_unsure', { because });
  return warnedStep(say(failure).say, failure);
}

const problemWords = (problem: HttpProblem): string =>
  t(`halo.problems.${problem === 'too-large' ? 'too_large' : problem}`);
