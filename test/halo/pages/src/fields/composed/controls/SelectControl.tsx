import type { Option } from '../../field-set';
import type { FieldIds } from '../use-field-ids';
import { NativeControl } from './NativeControl';
import { RadioList } from './RadioList';
import { ReactSelectControl } from './ReactSelectControl';
import { SemanticDropdown } from './SemanticDropdown';

export interface SelectControlProps {
  ids: FieldIds;
  value: string | null;
  options: Option[];
  onChange(value: string | null): void;
  clearable: boolean;
  /** `name` of the hidden twin input where it is not the property. */
  twin?: string;
  /** Options are agents, shown with their initials. */
  avatars: boolean;
  disabled: boolean;
}

type Kind = 'reactSelect' | 'emotion' | 'native' | 'semantic' | 'radios';

/** The control for one of several. */
export function SelectControl({ kind, ...props }: SelectControlProps & { kind: Kind }) {
  if (kind === 'native') return <NativeControl {...props} />;
  if (kind === 'semantic') return <SemanticDropdown {...props} />;
  if (kind === 'radios') return <RadioList {...props} />;
  return <ReactSelectControl {...props} prefixed={kind === 'reactSelect'} />;
}
