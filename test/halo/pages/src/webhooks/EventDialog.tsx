import { useState } from 'react';
import { useBoot } from '../boot';
import { ModalWindow } from '../dialogs/ModalWindow';
import { useFields } from '../fields/field-set';
import { useLook } from '../looks/look';

interface Props {
  taken: string[];
  onClose(): void;
  onSave(event: string): void;
}

/** Two steps: which event, then its conditions. Saving stages the row; the webhook's own Save commits it. */
export function EventDialog({ taken, onClose, onSave }: Props) {
  const Fields = useFields();
  const { button } = useLook();
  const { events } = useBoot().options;
  const [event, setEvent] = useState<string | null>(null);
  const [chosen, setChosen] = useState(false);
  const save = () => event !== null && onSave(event);
  return (
    <ModalWindow
      title="Add an Event"
      onClose={onClose}
      buttons={
        <>
          <button
            type="button"
            className="nhd-button curve"
            disabled={event === null}
            onClick={chosen ? save : () => setChosen(true)}
          >
            {button(chosen ? 'Save' : 'Next')}
          </button>
          <button type="button" className="nhd-button cancel" onClick={onClose}>
            {button('Cancel')}
          </button>
        </>
      }
    >
      {chosen ? (
        <>
          <p>{event}</p>
          <p className="field-help">No conditions: every such event sends the webhook.</p>
        </>
      ) : (
        <Fields.SelectField
          label="Event"
          required
          value={event}
          options={events
            .filter((each) => !taken.includes(each))
            .map((each) => ({ value: each, label: each }))}
          onChange={setEvent}
        />
      )}
    </ModalWindow>
  );
}
