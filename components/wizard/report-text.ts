import { learntWords } from '../../lib/core/learnt-words';
import { say } from '../../lib/core/say';
import type { TestReport } from '../../lib/halo/test-report';
import { t } from '../../lib/words/t';
import { testSteps } from './test-words';

/** A connection test as text for an email. It holds what the screen shows, and no report holds a secret or a token. */
export function reportText({ passed, steps, addresses, appVersion, at }: TestReport): string {
  const lines = steps.map(({ id, outcome, learnt, failure }) => {
    const words = testSteps.find((each) => each.id === id)?.words ?? id;
    const told = failure ? say(failure) : null;
    return [`${words}: ${t(`wizard.report.${outcome}`)}`, learnt && learntWords(learnt), told?.say, told?.fix]
      .filter(Boolean)
      .join(' · ');
  });
  return [
    t(`wizard.report.${passed ? 'test_passed' : 'test_not_passed'}`, {
      address: addresses?.base ?? t('wizard.report.unknown_address'),
      at: new Date(at).toISOString(),
    }),
    ...(appVersion ? [`HaloPSA ${appVersion}`] : []),
    ...lines,
  ].join('\n');
}
