import type { FieldSet } from '../field-set';
import { ComposedCheck } from './ComposedCheck';
import { ComposedMultiSelect } from './ComposedMultiSelect';
import { ComposedRadios } from './ComposedRadios';
import { ComposedReadOnly } from './ComposedReadOnly';
import { ComposedSelect } from './ComposedSelect';
import { ComposedText } from './ComposedText';

/** Fields that follow every axis of the rendering, in view and in edit mode. */
export const composedFields: FieldSet = {
  TextField: ComposedText,
  MemoField: (props) => <ComposedText {...props} memo />,
  SelectField: ComposedSelect,
  MultiSelectField: ComposedMultiSelect,
  AgentField: (props) => <ComposedSelect {...props} clearable={false} agents />,
  CheckField: ComposedCheck,
  RadioField: ComposedRadios,
  ReadOnlyField: ComposedReadOnly,
};
