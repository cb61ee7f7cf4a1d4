import { type ReactNode, useEffect, useState } from 'react';
import { useLook } from '../looks/look';
import { type RecordKind, uiApi } from '../ui-api';
import { Hidden } from './Hidden';

interface Props {
  kind: RecordKind;
  /** The record on the screen. */
  id: string;
  detail(id: string): ReactNode;
}

/** The record on the screen and, where in-app tabs keep theirs, another record of the kind that is not on it. */
export function OpenTabs({ kind, id, detail }: Props) {
  const { hiddenTab } = useLook().rendering;
  const [other, setOther] = useState<string | null>(null);
  useEffect(() => {
    if (hiddenTab === 'none') return;
    uiApi.list(kind).then((records) => {
      const found = records.find((record) => String(record.id) !== id);
      setOther(found === undefined ? '-1' : String(found.id));
    });
  }, [hiddenTab, kind, id]);
  const kept = other !== null && other !== id && <Hidden>{detail(other)}</Hidden>;
  return (
    <>
      {hiddenTab === 'before' && kept}
      {detail(id)}
      {hiddenTab === 'after' && kept}
    </>
  );
}
