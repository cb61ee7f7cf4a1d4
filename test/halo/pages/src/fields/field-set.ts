import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

export interface Option {
  value: string;
  label: string;
}
export interface RadioOption extends Option {
  beta?: boolean;
}

/** What every field has, whatever it looks like. */
export interface FieldFrame {
  /** Halo's API property behind the field; absent on rows for which no property is known (permission settings). */
  property?: string;
  label: string;
  required?: boolean;
  /** Grey lines between label and value. */
  help?: string[];
  /** Two fields in a row. */
  half?: boolean;
}
export interface TextFieldProps extends FieldFrame {
  value: string;
  onChange(value: string): void;
  placeholder?: string;
}
export interface SelectFieldProps extends FieldFrame {
  value: string | null;
  options: Option[];
  onChange(value: string | null): void;
  clearable?: boolean;
  /** `name` of the hidden twin input where it is not the property. */
  twin?: string;
  /** What view mode shows in place of the chosen option's label. */
  shown?: string;
}
export interface MultiSelectFieldProps extends FieldFrame {
  values: string[];
  options: Option[];
  onChange(values: string[]): void;
}
export interface CheckFieldProps extends FieldFrame {
  checked: boolean;
  onChange(checked: boolean): void;
  /** Grey line below the box (permissions of an application). */
  description?: string;
  /** A box stays a box in view mode, instead of Yes/No text. */
  boxInView?: boolean;
}
export interface RadioFieldProps extends FieldFrame {
  value: string | null;
  options: RadioOption[];
  onChange(value: string): void;
}
export interface ReadOnlyFieldProps extends FieldFrame {
  value: string;
  /** What the value is, where it is more than text: one of the three addresses, a secret, or what stands in its place. */
  kind?: 'address' | 'secret' | 'mask';
  /** Buttons to the right of the value. */
  actions?: ReactNode;
}

/** One way to draw Halo's fields. A rendering names two of these, one for view mode and one for edit mode. */
export interface FieldSet {
  TextField: ComponentType<TextFieldProps>;
  MemoField: ComponentType<TextFieldProps>;
  SelectField: ComponentType<SelectFieldProps>;
  MultiSelectField: ComponentType<MultiSelectFieldProps>;
  AgentField: ComponentType<SelectFieldProps>;
  CheckField: ComponentType<CheckFieldProps>;
  RadioField: ComponentType<RadioFieldProps>;
  ReadOnlyField: ComponentType<ReadOnlyFieldProps>;
}

export const FieldSetContext = createContext<FieldSet | null>(null);

export function useFields(): FieldSet {
  const fields = useContext(FieldSetContext);
  if (fields === null) throw new Error('useFields outside a form');
  return fields;
}
