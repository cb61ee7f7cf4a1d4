import { listWords } from '../../lib/core/words';
import { t } from '../../lib/words/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { FailureText } from '../FailureText';
import type { StepProps } from './step-props';

interface AllowHostsProps extends StepProps {
  readonly hosts: readonly string[];
}

/**
 * The one step before all others where the browser has not let us in, as on a domain of one's own: no page of this Halo can be read.
 * While no Halo is known, its address is the other way: it may be none of these hosts.
 */
export const AllowHosts = ({ state, commands, hosts }: AllowHostsProps) => {
  const names = listWords(hosts);
  return (
    <Banner
      outcome="cantTell"
      live="status"
      title={t('wizard.allow_hosts.halo_companion_may_not_read_yet', { names })}
      actions={
        <>
          <Button kind="primary" busy={state.busy.allow ?? false} onClick={commands.allowHosts}>
            {t('wizard.allow_hosts.allow_halo_companion_on', { names })}
          </Button>
          {!state.instance && (
            <Button onClick={commands.back}>{t('wizard.next_step.give_your_halo_address')}</Button>
          )}
        </>
      }
    >
      {state.failures.allow ? (
        <FailureText failure={state.failures.allow} />
      ) : (
        <p>{t('wizard.allow_hosts.your_browser_will_ask_the_settings')}</p>
      )}
    </Banner>
  );
};
