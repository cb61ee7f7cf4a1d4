import type { ReactNode } from 'react';
import { RowsContext } from '../fields/composed/rows';
import { useLook } from '../looks/look';
import { useArrival } from '../looks/use-arrival';

/** A card of fields under a heading; the fields are columns, or the rows of a table or of a list of terms. */
export function FieldGroup({ heading, children }: { heading?: string; children: ReactNode }) {
  const look = useLook();
  const here = useArrival();
  return (
    <div className="details-group card-panel">
      {heading !== undefined && <div className="details-group-header title">{look.label(heading)}</div>}
      <div className="info info-form">
        {here ? (
          <Fields>{children}</Fields>
        ) : (
          <div className="please-wait">{look.value('Please wait...')}</div>
        )}
      </div>
    </div>
  );
}

function Fields({ children }: { children: ReactNode }) {
  const { composed, rendering } = useLook();
  if (composed && rendering.label === 'th') {
    return (
      <RowsContext value="table">
        <table className="field-table">
          <tbody>{children}</tbody>
        </table>
      </RowsContext>
    );
  }
  if (composed && rendering.label === 'dt') {
    return (
      <RowsContext value="list">
        <dl className="field-list">{children}</dl>
      </RowsContext>
    );
  }
  return <div className="row">{children}</div>;
}
