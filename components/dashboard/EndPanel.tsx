import { Trash2, Unplug } from 'lucide';
import type { Failure } from '../../lib/core/failure';
import { FailureBanner } from '../FailureBanner';
import { TwoStep } from './TwoStep';

interface EndPanelProps {
  readonly host: string;
  readonly disconnected: boolean;
  readonly storedWords: string;
  readonly busy: Partial<Readonly<Record<'disconnect' | 'forget', boolean>>>;
  readonly failures: readonly (Failure | null | undefined)[];
  readonly onDisconnect: () => void;
  readonly onForget: () => void;
}

/** The two ways to end a connection. Both ask once more, in the page. */
export const EndPanel = (props: EndPanelProps) => (
  <section class="card" aria-labelledby="end-heading">
    <h2 id="end-heading">End this connection</h2>
    {props.failures.map((failure) => failure && <FailureBanner key={failure.code} failure={failure} />)}
    {props.disconnected ? (
      <p class="soft">Already disconnected. The records stay until they are forgotten.</p>
    ) : (
      <TwoStep
        button="Disconnect"
        icon={Unplug}
        what="Stops syncing and drops the client secret. The stored records are kept."
        question={`Disconnect from ${props.host}?`}
        busy={props.busy.disconnect === true}
        onConfirm={props.onDisconnect}
      />
    )}
    <TwoStep
      button="Forget"
      icon={Trash2}
      what="Deletes the connection, its secret, its logs and every stored record from this computer. Halo is not touched."
      question={`Forget ${props.host} and delete ${props.storedWords}? This cannot be undone.`}
      busy={props.busy.forget === true}
      onConfirm={props.onForget}
    />
  </section>
);
