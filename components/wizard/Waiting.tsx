import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/words/t';

/** Whole seconds since a moment, ticking; not read out, or it would never be silent. */
export const Waiting = ({ since }: { readonly since: number }) => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="soft numeric" aria-hidden="true">
      {t('duration.seconds', { seconds: Math.max(0, Math.round((now - since) / 1000)) })}
    </span>
  );
};
