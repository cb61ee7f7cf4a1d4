import { failed, ok, type Result } from '../core/result';
import type { Token } from '../core/token';
import { requestToken, type TokenRequest } from './request-token';

export interface ScopeFinding {
  readonly granted: string[];
  readonly missing: string[];
}

/** Token calls at most; enough for one call per scope, so that the finding is always exact for up to 8 scopes. */
const mostCalls = 8;

/**
 * Finds which of the refused scopes an application lacks, because Halo's refusal names none. Halves the set while a
 * wasted call can still be afforded, then asks one by one. Errors: whatever else the token request fails with.
 */
export const findMissingScopes = async (
  request: TokenRequest,
  ask: (request: TokenRequest) => Promise<Result<Token>> = requestToken,
): Promise<Result<ScopeFinding>> => {
  const granted = new Set<string>();
  const missing = new Set<string>();
  // Sets of which at least one member is known to be missing come first.
  const suspects: { scopes: string[]; bad: boolean }[] = [
    { scopes: [...new Set(request.scopes)], bad: true },
  ];
  let calls = 0;
  const unknown = () => suspects.reduce((sum, { scopes }) => sum + scopes.length, 0);
  for (let next = suspects.shift(); next; next = suspects.shift()) {
    const { scopes, bad } = next;
    const [only] = scopes;
    if (only === undefined) continue;
    if (bad && scopes.length === 1) {
      missing.add(only);
      continue;
    }
    // One call may be wasted if afterwards every scope still undecided can be asked for alone.
    const spare = mostCalls - calls - 1 >= unknown() + scopes.length;
    const size = bad ? Math.ceil(scopes.length / 2) : scopes.length;
    const tried = scopes.slice(0, spare ? size : 1);
    const rest = scopes.slice(tried.length);
    calls += 1;
    const answer = await ask({ ...request, scopes: tried });
    if (answer.ok) {
      // A server that grants less than it was asked for says so in the token.
      for (const scope of tried) (isGranted(answer.value, scope) ? granted : missing).add(scope);
      const found = tried.some((scope) => missing.has(scope));
      suspects.unshift({ scopes: rest, bad: bad && !found });
    } else if (answer.error.code === 'token.scope_refused') {
      suspects.unshift({ scopes: tried, bad: true }, { scopes: rest, bad: false });
    } else return failed(answer.error);
  }
  const inOrder = (found: Set<string>) => [...new Set(request.scopes)].filter((scope) => found.has(scope));
  return ok({ granted: inOrder(granted), missing: inOrder(missing) });
};

/** Does the token carry what a scope gives? `edit:x` includes reading x, `all` everything; a silent server granted it. */
export const isGranted = (token: Token, scope: string): boolean => {
  if (token.scopes === null) return true;
  const granted = token.scopes.map((name) => name.toLowerCase());
  const alike = [scope, scope.replace(/^read:/, 'edit:'), 'all', 'all:standard'];
  return alike.some((name) => granted.includes(name));
};
