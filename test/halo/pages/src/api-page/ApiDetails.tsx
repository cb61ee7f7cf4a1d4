import { FieldGroup } from '../detail/FieldGroup';
import { useMessage } from '../dialogs/message';
import { useFields } from '../fields/field-set';
import { LinkSection } from './LinkSection';

/** `GET /_ui/api`. */
export interface ApiAddresses {
  resourceServer: string;
  authServer: string;
  tenant: string | null;
}

/** The three facts every integration asks for. No property is known behind them, so their labels carry none. */
export function ApiDetails({ addresses }: { addresses: ApiAddresses }) {
  const Fields = useFields();
  const say = useMessage();
  return (
    <FieldGroup heading="API Details">
      <Fields.ReadOnlyField kind="address" label="Resource Server" value={addresses.resourceServer} />
      <Fields.ReadOnlyField kind="address" label="Authorisation Server" value={addresses.authServer} />
      <Fields.ReadOnlyField kind="address" label="Tenant" value={addresses.tenant ?? ''} />
      <LinkSection
        lines={[]}
        button="API Documentation"
        onClick={() => say('The documentation is not part of this Halo.')}
      />
    </FieldGroup>
  );
}
