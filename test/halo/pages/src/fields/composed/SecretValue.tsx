import { useState } from 'react';
import { Button } from '../../controls/Button';
import { useLook } from '../../looks/look';
import type { FieldIds } from './use-field-ids';

const length = 28;

/** A secret while it is shown, or what stands in its place afterwards. */
export function SecretValue({ ids, value, masked }: { ids: FieldIds; value: string; masked: boolean }) {
  const { rendering } = useLook();
  const [clear, setClear] = useState(false);
  if (rendering.secret === 'password') {
    return (
      <>
        <input
          {...ids.control}
          type={clear ? 'text' : 'password'}
          className="secret-box"
          readOnly
          autoComplete="off"
          value={value}
        />
        {!masked && !clear && (
          <Button text="Show" className="nhd-button curve small" onClick={() => setClear(true)} />
        )}
      </>
    );
  }
  const shown = masked ? (rendering.secret === 'dots' ? '•' : '*').repeat(length) : value;
  return <div className="noedit-value">{shown}</div>;
}
