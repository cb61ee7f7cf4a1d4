import type { FieldSet } from '../field-set';
import { NativeCheck } from './NativeCheck';
import { NativeMemo } from './NativeMemo';
import { NativeMultiSelect } from './NativeMultiSelect';
import { NativeRadios } from './NativeRadios';
import { NativeReadOnly } from './NativeReadOnly';
import { NativeSelect } from './NativeSelect';
import { NativeText } from './NativeText';

/** Native controls wrapped by their labels: no react-select, no `input-field-for-` ids. */
export const nativeFields: FieldSet = {
  TextField: NativeText,
  MemoField: NativeMemo,
  SelectField: NativeSelect,
  MultiSelectField: NativeMultiSelect,
  AgentField: NativeSelect,
  CheckField: NativeCheck,
  RadioField: NativeRadios,
  ReadOnlyField: NativeReadOnly,
};
