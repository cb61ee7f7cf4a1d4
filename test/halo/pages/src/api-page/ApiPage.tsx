import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useBoot } from '../boot';
import { FieldGroup } from '../detail/FieldGroup';
import { useMessage } from '../dialogs/message';
import { FormContext } from '../fields/FormContext';
import { ClosedModal } from '../hidden/ClosedModal';
import { KeptAddresses } from '../hidden/KeptAddresses';
import { wait } from '../looks/wait';
import { uiApi } from '../ui-api';
import { type ApiAddresses, ApiDetails } from './ApiDetails';
import { LinkSection } from './LinkSection';

/** Configuration > Integrations > HaloPSA API. */
export function ApiPage() {
  const { rendering } = useBoot();
  const [addresses, setAddresses] = useState<ApiAddresses | null>(null);
  const navigate = useNavigate();
  const say = useMessage();
  useEffect(() => {
    wait(rendering.lateMs)
      .then(() => uiApi.get<ApiAddresses>('api'))
      .then(setAddresses);
  }, [rendering]);
  if (addresses === null) return <div className="please-wait">Please wait...</div>;
  return (
    <section className="api-screen">
      <div className="details-form-holder">
        <div className="details-form readeditform">
          <KeptAddresses at="before" />
          <FormContext editing={false}>
            <ApiDetails addresses={addresses} />
            <ClosedModal kind="api" />
          </FormContext>
          <KeptAddresses at="after" />
          <FieldGroup heading="Applications">
            <LinkSection
              lines={[
                'Your list of registered applications can be accessed below. Here you can maintain and/or register new applications if required.',
              ]}
              button="View Applications"
              onClick={() => navigate('/config/integrations/api/applications')}
            />
          </FieldGroup>
          <FieldGroup heading="Connected Instances">
            <LinkSection
              lines={[
                'Connect other instances of Halo to your Halo API.',
                'This will allow you to view lists of tickets in another Halo instance from your instance.',
                'After connecting an instance you can create a List which links to a List in the connected instance.',
                'Agent level access to the connected instance is required to read Tickets from a connected instance.',
              ]}
              button="View Connected Instances"
              onClick={() => say('Connected Instances are not part of this Halo.')}
            />
          </FieldGroup>
          <FieldGroup heading="Publish Profiles">
            <LinkSection
              lines={[
                'Your list of publish profiles can be accessed below. You can link published reports to a profile and use the associated authentication method to restrict access to those reports.',
              ]}
              button="View Publish Profiles"
              onClick={() => say('Publish Profiles are not part of this Halo.')}
            />
          </FieldGroup>
        </div>
      </div>
    </section>
  );
}
