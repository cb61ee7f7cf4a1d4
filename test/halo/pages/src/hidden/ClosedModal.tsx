import { createPortal } from 'react-dom';
import { FieldGroup } from '../detail/FieldGroup';
import { useFields } from '../fields/field-set';
import { useLook } from '../looks/look';
import { decoys } from './decoys';
import { Hidden } from './Hidden';

/** A dialog that was closed and not taken away, as Semantic UI leaves them: on the body, not shown. */
export function ClosedModal({ kind }: { kind: string }) {
  const Fields = useFields();
  const { rendering } = useLook();
  if (!rendering.closedModal) return null;
  return createPortal(
    <Hidden>
      <div className="ui small modal modal-window">
        <FieldGroup heading="Copy from">
          {(decoys[kind] ?? []).map(([label, value]) => (
            <Fields.ReadOnlyField key={label} label={label} value={value} />
          ))}
        </FieldGroup>
      </div>
    </Hidden>,
    document.body,
  );
}
