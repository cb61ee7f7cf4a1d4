import type { Draft, DraftField } from '../../lib/store/draft';
import { Badge } from '../Badge';

interface OriginMarkProps {
  readonly name: DraftField;
  readonly field: Draft['fields'][DraftField];
}

/** Tells where a field's text came from, unless the admin typed it. */
export const OriginMark = ({ name, field }: OriginMarkProps) => {
  if (field.origin === 'typed' || field.text === '') return null;
  if (field.origin === 'authinfo') return <Badge tone="accent">from the instance itself</Badge>;
  return (
    <Badge tone="accent">
      {name === 'clientId' ? 'from the application page' : 'from the HaloPSA API page'}
    </Badge>
  );
};
