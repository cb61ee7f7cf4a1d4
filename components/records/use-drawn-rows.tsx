import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { RecordRow, type RecordRowProps } from './RecordRow';

type Keyed = RecordRowProps & { readonly key: number };

/** Rows as they were drawn last where nothing of them has changed: nothing is compared inside of such a row. */
export function useDrawnRows(): (props: Keyed) => VNode {
  const before = useRef(new Map<number, { readonly props: Keyed; readonly row: VNode }>());
  const now: typeof before.current = new Map();
  useLayoutEffect(() => {
    before.current = now;
  });
  return (props) => {
    const last = before.current.get(props.key);
    const drawn = last && isSame(last.props, props) ? last : { props, row: <RecordRow {...props} /> };
    now.set(props.key, drawn);
    return drawn.row;
  };
}

const isSame = (one: Keyed, other: Keyed): boolean =>
  (Object.keys(one) as (keyof Keyed)[]).every((name) => Object.is(one[name], other[name]));
