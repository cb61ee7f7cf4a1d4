import { useFields } from '../fields/field-set';

const properties: Readonly<Record<string, string>> = { Agent: 'allowagents', User: 'allowusers' };

interface Props {
  types: string[];
  chosen: string | null;
  onChange(type: string | null): void;
}

/** The older form of Login Type: a box for each kind, of which this Halo lets one be ticked. */
export function LoginBoxes({ types, chosen, onChange }: Props) {
  const Fields = useFields();
  return types.map((type) => (
    <Fields.CheckField
      key={type}
      property={properties[type]}
      label={`Allow ${type} Logins`}
      checked={chosen === type}
      onChange={(on) => onChange(on ? type : chosen === type ? null : chosen)}
    />
  ));
}
