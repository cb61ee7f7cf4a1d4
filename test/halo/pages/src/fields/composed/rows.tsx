import { createContext, type ReactNode, useContext } from 'react';

/** What the fields of a group are rows of. */
export const RowsContext = createContext<'table' | 'list' | null>(null);

/** Something in a group of fields that is no field. */
export function Loose({ children }: { children: ReactNode }) {
  const rows = useContext(RowsContext);
  if (rows === null) return children;
  if (rows === 'list') return <div className="pair loose">{children}</div>;
  return (
    <tr>
      <td colSpan={2}>{children}</td>
    </tr>
  );
}
