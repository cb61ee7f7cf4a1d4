import type { HaloRole } from '../../../model/instance';
import { FieldGroup } from '../detail/FieldGroup';
import { useFields } from '../fields/field-set';

interface Props {
  role: Partial<HaloRole>;
  onChange(patch: Partial<HaloRole>): void;
}

export function RoleFields({ role, onChange }: Props) {
  const Fields = useFields();
  return (
    <FieldGroup heading="Role Details">
      <Fields.TextField
        property="name"
        label="Role Name"
        required
        placeholder="Enter the name of the Role here"
        value={role.name ?? ''}
        onChange={(name) => onChange({ name })}
      />
      <Fields.MemoField
        property="notes"
        label="Notes"
        value={role.notes ?? ''}
        onChange={(notes) => onChange({ notes })}
      />
    </FieldGroup>
  );
}
