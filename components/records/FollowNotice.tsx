import { resources } from '../../lib/resources/registry';
import type { FollowedRecord } from '../../lib/view/records-follow';
import type { ConnectionName } from '../../lib/view/runs-connections';
import { t } from '../../lib/words/t';
import { Banner } from '../Banner';
import { Button } from '../Button';

interface FollowNoticeProps {
  readonly notSynced: FollowedRecord | null;
  /** The connection whose record Halo shows, where it is another. */
  readonly other: ConnectionName | null;
  readonly onShow: (connectionId: string) => void;
}

/** Why the record that Halo shows is not the one shown here. */
export const FollowNotice = ({ notSynced, other, onShow }: FollowNoticeProps) => (
  <>
    {notSynced && (
      <Banner
        outcome="cantTell"
        title={t('records.follow.not_synced', {
          kind: resources[notSynced.type].singular,
          id: notSynced.id,
        })}
        live="status"
      />
    )}
    {other && (
      <Banner
        outcome="cantTell"
        title={t('records.follow.other_connection', { host: other.host })}
        live="status"
        actions={<Button onClick={() => onShow(other.id)}>{t('records.follow.show_other')}</Button>}
      />
    )}
  </>
);
