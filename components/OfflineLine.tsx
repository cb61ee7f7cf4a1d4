import './OfflineLine.css';
import { CloudOff } from 'lucide';
import { t } from '../lib/words/t';
import { Icon } from './Icon';

interface OfflineLineProps {
  /** Nothing on the screen but Halo itself waits for the network: no records are shown, nothing syncs. */
  readonly asking?: boolean;
}

/** The browser has no network: what still works, and what waits for it. */
export const OfflineLine = ({ asking = false }: OfflineLineProps) => (
  <p class="offline-line soft small" role="status">
    <Icon icon={CloudOff} size={14} />
    {t(asking ? 'offline.asking' : 'offline.records')}
  </p>
);
