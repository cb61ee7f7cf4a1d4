import type { FieldFrame, FieldSet, Option } from '../field-set';
import { HaloReadOnly } from '../halo/HaloReadOnly';
import { ReadAgent } from './ReadAgent';
import { ReadCheck } from './ReadCheck';
import { ReadValue } from './ReadValue';

const frameOf = ({ property, label, required, help, half }: FieldFrame): FieldFrame => ({
  property,
  label,
  required,
  help,
  half,
});
const labelOf = (options: Option[], value: string | null) =>
  options.find((option) => option.value === value)?.label ?? '';

/** View mode as the evidence has it: label and `read-value` with its title. */
export const readFields: FieldSet = {
  TextField: (props) => <ReadValue {...frameOf(props)} text={props.value} />,
  MemoField: (props) => <ReadValue {...frameOf(props)} text={props.value} />,
  SelectField: (props) => <ReadValue {...frameOf(props)} text={labelOf(props.options, props.value)} />,
  MultiSelectField: (props) => (
    <ReadValue
      {...frameOf(props)}
      text={props.values.map((value) => labelOf(props.options, value)).join(', ')}
    />
  ),
  AgentField: ReadAgent,
  CheckField: ReadCheck,
  RadioField: (props) => <ReadValue {...frameOf(props)} text={labelOf(props.options, props.value)} />,
  ReadOnlyField: HaloReadOnly,
};
