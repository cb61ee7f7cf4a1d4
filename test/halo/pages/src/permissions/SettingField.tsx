import { rawNumber } from '../../../renderings/raw-number';
import { type SettingOption, useWords } from '../boot';
import { useFields } from '../fields/field-set';
import { useLook } from '../looks/look';

interface Props {
  option: SettingOption;
  index: number;
  value: string;
  onChange(value: string): void;
}

/** One permission row. The hidden twin carries the choice's number, as Halo stores levels as numbers. */
export function SettingField({ option, index, value, onChange }: Props) {
  const Fields = useFields();
  const { composed, rendering } = useLook();
  const words = useWords();
  const label = composed ? option.label : words(option.label);
  const number = rawNumber(rendering, option, value);
  if (option.editable === false) return <Fields.ReadOnlyField label={label} value={value} />;
  const choices = option.choices.filter((choice) => choice !== 'Not set');
  /** A level Halo shows as a raw number is none of the choices, and still shown. */
  const shown = value === 'Not set' || choices.includes(value) ? choices : [...choices, value];
  return (
    <Fields.SelectField
      label={label}
      twin={`claim_${index}`}
      shown={number ?? undefined}
      value={value === 'Not set' ? null : String(shown.indexOf(value))}
      options={shown.map((choice, place) => ({ value: String(place), label: choice }))}
      onChange={(place) => onChange(place === null ? 'Not set' : (shown[Number(place)] ?? 'Not set'))}
    />
  );
}
