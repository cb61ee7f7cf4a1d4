import type { HaloApplication } from '../../../model/instance';
import { FieldGroup } from '../detail/FieldGroup';
import { useFields } from '../fields/field-set';

interface Props {
  application: Partial<HaloApplication>;
  onChange(patch: Partial<HaloApplication>): void;
}

export function SecurityFields({ application, onChange }: Props) {
  const Fields = useFields();
  return (
    <FieldGroup>
      <Fields.MemoField
        property="cors_whitelist"
        label="CORS Whitelist"
        help={[
          'The addresses from which browsers may call the API with this application, separated by commas.',
        ]}
        value={application.corsWhitelist ?? ''}
        onChange={(corsWhitelist) => onChange({ corsWhitelist })}
      />
    </FieldGroup>
  );
}
