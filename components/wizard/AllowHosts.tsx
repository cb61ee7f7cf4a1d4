import { Banner } from '../Banner';
import { Button } from '../Button';
import { FailureText } from '../FailureText';
import type { StepProps } from './step-props';

interface AllowHostsProps extends StepProps {
  readonly hosts: readonly string[];
}

/** The one step before all others on a domain of one's own: without it no page of this Halo can be read. */
export const AllowHosts = ({ state, commands, hosts }: AllowHostsProps) => {
  const names = hosts.join(' and ');
  return (
    <Banner
      outcome="cantTell"
      live="status"
      title={`Halo Companion may not read ${names} yet.`}
      actions={
        <Button kind="primary" busy={state.busy.allow ?? false} onClick={commands.allowHosts}>
          Allow Halo Companion on {names}
        </Button>
      }
    >
      <p>Your browser will ask. The settings below are checked once their pages may be read.</p>
      {state.failures.allow && <FailureText failure={state.failures.allow} />}
    </Banner>
  );
};
