import './OfflineLine.css';
import { CloudOff } from 'lucide';
import { t } from '../lib/words/t';
import { Icon } from './Icon';

/** The browser has no network: what still works, and what waits for it. */
export const OfflineLine = () => (
  <p class="offline-line soft small" role="status">
    <Icon icon={CloudOff} size={14} />
    {t('offline')}
  </p>
);
