import type { FieldSet } from '../field-set';
import { HaloCheck } from './HaloCheck';
import { HaloMemo } from './HaloMemo';
import { HaloMultiSelect } from './HaloMultiSelect';
import { HaloRadios } from './HaloRadios';
import { HaloReadOnly } from './HaloReadOnly';
import { HaloSelect } from './HaloSelect';
import { HaloText } from './HaloText';

/** Edit mode as the evidence has it: react-selects with hidden twins, native boxes and radios. */
export const haloFields: FieldSet = {
  TextField: HaloText,
  MemoField: HaloMemo,
  SelectField: HaloSelect,
  MultiSelectField: HaloMultiSelect,
  AgentField: (props) => <HaloSelect {...props} clearable={false} agents />,
  CheckField: HaloCheck,
  RadioField: HaloRadios,
  ReadOnlyField: HaloReadOnly,
};
