import type { Failure } from '../../lib/core/failure';
import { say } from '../../lib/core/say';
import type { DraftField } from '../../lib/store/draft';
import { t } from '../../lib/words/t';
import { cleanedHint } from '../cleaned-hint';
import { Field } from '../Field';
import { addressHint } from './address-hint';
import { OriginMark } from './OriginMark';
import { SecretField } from './SecretField';
import type { StepProps } from './step-props';
import { TestPanel } from './TestPanel';
import { VendorForm } from './VendorForm';

/** Step 3: the five values, and the test that has to pass. */
export const ConnectStep = ({ state, commands }: StepProps) => {
  const { fields } = state.draft;
  const box = (name: DraftField) => ({
    value: fields[name].text,
    mark: <OriginMark name={name} field={fields[name]} />,
    onInput: (text: string) => commands.change({ field: { name, text } }),
  });
  const form = (name: string) => state.values.find((value) => value.name === name);
  const baseUrl = addressHint(state);
  return (
    <>
      <div class="stack">
        <Field
          label="Base URL"
          required
          placeholder="https://yourcompany.halopsa.com"
          onLeave={commands.discover}
          {...box('baseUrl')}
          {...baseUrl}
          hint={
            <>
              {baseUrl.hint}
              <VendorForm
                given={state.instance ?? fields.baseUrl.text}
                value={form('resource-server')}
                vendor={state.profile?.vendor}
              />
            </>
          }
        />
        <Field
          label="Auth Server"
          placeholder={t('wizard.connect_step.filled_in_from_the_base_url')}
          {...box('authServer')}
          hint={
            <VendorForm
              given={fields.authServer.text}
              value={form('auth-server')}
              vendor={state.profile?.vendor}
            />
          }
        />
        <Field
          label="Tenant"
          placeholder={state.hosting === 'hosted' ? 'yourcompany' : t('wizard.connect_step.leave_it_blank')}
          {...box('tenant')}
          hint={
            <>
              {state.tenantTold ??
                (state.hosting === 'hosted'
                  ? t('wizard.connect_step.needed_when_halo_hosts_your_instance')
                  : t('wizard.connect_step.on_premises_halo_has_none'))}
              <VendorForm given={fields.tenant.text} value={form('tenant')} vendor={state.profile?.vendor} />
            </>
          }
        />
        <Field
          label="Client ID"
          required
          {...box('clientId')}
          hint={cleanedHint(fields.clientId.text)}
          error={refusedId(state.failures.change ?? null)}
        />
        <SecretField
          held={state.draft.hasSecret}
          since={state.draft.secretAt}
          failure={state.failures.secret ?? null}
          onInput={commands.secret}
        />
      </div>
      <TestPanel state={state} />
    </>
  );
};

/** Why what was pasted as Client ID was not kept. */
function refusedId(failure: Failure | null): string | null {
  if (failure?.code !== 'token.id_is_secret') return null;
  const words = say(failure);
  return `${words.say} ${words.fix}`;
}
