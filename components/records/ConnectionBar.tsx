import './ConnectionBar.css';
import type { ConnectionName } from '../../lib/view/runs-connections';
import { t } from '../../lib/words/t';
import { Badge } from '../Badge';

interface ConnectionBarProps {
  readonly connections: readonly ConnectionName[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Which connection is looked at; a choice when there are several. */
export const ConnectionBar = ({ connections, chosen, onChoose }: ConnectionBarProps) => {
  const current = connections.find((each) => each.id === chosen);
  if (!current) return null;
  return (
    <div class="connection-bar">
      {connections.length > 1 ? (
        <select
          class="input"
          aria-label={t('records.connection.label')}
          value={current.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {connections.map((each) => (
            <option key={each.id} value={each.id}>
              {each.host} – {each.profile}
            </option>
          ))}
        </select>
      ) : (
        <p class="connection-name">
          <strong>{current.host}</strong> <span class="soft">{current.profile}</span>
        </p>
      )}
      {current.state === 'paused' && <Badge tone="warned">{t('records.connection.paused')}</Badge>}
      {current.state === 'disconnected' && <Badge>{t('records.connection.disconnected')}</Badge>}
    </div>
  );
};
