import { useEffect, useState } from 'react';
import { useBoot } from '../boot';

/** False until the part around it has had its time to arrive. */
export function useArrival(): boolean {
  const late = useBoot().rendering.lateMs / 2;
  const [here, setHere] = useState(late === 0);
  useEffect(() => {
    if (here) return;
    const timer = setTimeout(() => setHere(true), late);
    return () => clearTimeout(timer);
  }, [here, late]);
  return here;
}
