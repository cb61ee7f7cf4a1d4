import type { Draft, DraftField } from '../../lib/store/draft';
import { t } from '../../lib/words/t';
import { Badge } from '../Badge';

interface OriginMarkProps {
  readonly name: DraftField;
  readonly field: Draft['fields'][DraftField];
}

/** Tells where a field's text came from, unless the admin typed it. */
export const OriginMark = ({ name, field }: OriginMarkProps) => {
  if (field.origin === 'typed' || field.text === '') return null;
  if (field.origin === 'authinfo')
    return <Badge tone="accent">{t('wizard.origin_mark.from_the_instance_itself')}</Badge>;
  return (
    <Badge tone="accent">
      {name === 'clientId'
        ? t('wizard.origin_mark.from_the_application_page')
        : t('wizard.origin_mark.from_the_halopsa_api_page')}
    </Badge>
  );
};
