import { FieldGroup } from '../detail/FieldGroup';
import { FormContext } from '../fields/FormContext';
import { useFields } from '../fields/field-set';
import { useLook } from '../looks/look';
import { decoys } from './decoys';
import { Hidden } from './Hidden';

/** A connected instance's form in an in-app tab that is not on the screen: the same three names, other values. */
export function KeptAddresses({ at }: { at: 'before' | 'after' }) {
  const { hiddenTab } = useLook().rendering;
  if (hiddenTab !== at) return null;
  return (
    <Hidden>
      <FormContext editing={false}>
        <Addresses />
      </FormContext>
    </Hidden>
  );
}

function Addresses() {
  const Fields = useFields();
  return (
    <FieldGroup heading="Connected Instance">
      {decoys.api.map(([label, value]) => (
        <Fields.ReadOnlyField key={label} kind="address" label={label} value={value} />
      ))}
    </FieldGroup>
  );
}
