import { ArrowUpRight } from 'lucide';
import { useState } from 'preact/hooks';
import type { FieldPlace } from '../lib/checks/field-place';
import type { Failure } from '../lib/core/failure';
import { t } from '../lib/words/t';
import { Button } from './Button';
import { FailureText } from './FailureText';

interface ShowFieldProps {
  readonly place: FieldPlace;
  /** Answers why the field cannot be shown, or null. */
  readonly onShow: (place: FieldPlace) => Promise<Failure | null>;
  /** The one thing to do on its screen. */
  readonly primary?: boolean;
  /** In place of “Show field”, where more than that has to be said. */
  readonly words?: string;
}

/** Leads to a field in Halo, where it is marked; why that failed is told below. */
export const ShowField = ({ place, onShow, primary = false, words }: ShowFieldProps) => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const show = async () => {
    setBusy(true);
    setFailure(await onShow(place));
    setBusy(false);
  };
  return (
    <div class="stack stack-tight">
      <div>
        <Button
          kind={primary ? 'primary' : 'secondary'}
          small={!primary}
          icon={ArrowUpRight}
          busy={busy}
          {...(words === undefined && { label: t('controls.show_field.named', { label: place.label }) })}
          onClick={() => void show()}
        >
          {words ?? t('panel.show_field')}
        </Button>
      </div>
      <div role="alert">{failure && <FailureText failure={failure} />}</div>
    </div>
  );
};
