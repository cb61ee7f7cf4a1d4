import { useEffect, useState } from 'preact/hooks';

/** Whole seconds since a moment, ticking; not read out, or it would never be silent. */
export const Waiting = ({ since }: { readonly since: number }) => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="soft numeric" aria-hidden="true">
      {Math.max(0, Math.round((now - since) / 1000))} s
    </span>
  );
};
