// biome-ignore-all lint/a11y/useSemanticElements: react-table 6 is made of div elements with roles

import { useEffect, useRef } from 'react';

interface Row {
  id: string;
  cells: { header: string; text: string }[];
}

/** Halo's list changes the address only some time after the click. */
const openDelay = 250;

/** A react-table of version 6: rows are not links; a full press and click on a cell opens the record. */
export function ListTable({
  headers,
  rows,
  onOpen,
}: {
  headers: string[];
  rows: Row[];
  onOpen(id: string): void;
}) {
  const pressed = useRef<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const click = (id: string) => {
    if (pressed.current !== id) return;
    pressed.current = null;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onOpen(id), openDelay);
  };
  return (
    <div className="ReactTable main-table">
      <div className="rt-table" role="grid">
        <div className="rt-thead -header">
          <div className="rt-tr" role="row" tabIndex={-1}>
            {headers.map((header) => (
              <div className="rt-th column-header" role="columnheader" key={header} tabIndex={-1}>
                {header}
              </div>
            ))}
          </div>
        </div>
        <div className="rt-tbody">
          {rows.map((row) => (
            <div className="rt-tr-group" key={row.id}>
              <div className="rt-tr" role="row" tabIndex={-1}>
                {row.cells.map((cell) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: Halo's rows answer the mouse only, and so must these
                  <div
                    className="rt-td"
                    role="gridcell"
                    tabIndex={-1}
                    key={cell.header}
                    onMouseDown={() => {
                      pressed.current = row.id;
                    }}
                    onClick={() => click(row.id)}
                  >
                    {cell.text}
                  </div>
                ))}
              </div>
            </div>
          ))}
          {rows.length === 0 && <div className="rt-noData">No results</div>}
        </div>
      </div>
    </div>
  );
}
