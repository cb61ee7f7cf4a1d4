import { useState } from 'react';
import { Button } from '../controls/Button';
import { Loose } from '../fields/composed/rows';
import { Icon } from '../shell/Icon';
import { EventDialog } from './EventDialog';

interface Props {
  events: string[];
  editing: boolean;
  onChange(events: string[]): void;
}

/** The events that send this webhook, one a row. */
export function EventsTable({ events, editing, onChange }: Props) {
  const [adding, setAdding] = useState(false);
  return (
    <Loose>
      <div className="col-md-12">
        <table className="events-table">
          <thead>
            <tr>
              <th>Event</th>
              <th>Conditions</th>
              <th aria-label="Remove" />
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event}>
                <td>{event}</td>
                <td>None</td>
                <td>
                  {editing && (
                    <button
                      type="button"
                      className="solidbutton notext"
                      title={`Remove ${event}`}
                      onClick={() => onChange(events.filter((each) => each !== event))}
                    >
                      <Icon name="trash-can" />
                    </button>
                  )}
                </td>
              </tr>
            ))}
            {events.length === 0 && (
              <tr>
                <td colSpan={3}>No events</td>
              </tr>
            )}
          </tbody>
        </table>
        {editing && (
          <Button
            text="Add"
            title="Add"
            icon="plus"
            className="solidbutton menubtn"
            onClick={() => setAdding(true)}
          />
        )}
        {adding && (
          <EventDialog
            taken={events}
            onClose={() => setAdding(false)}
            onSave={(event) => {
              onChange([...events, event]);
              setAdding(false);
            }}
          />
        )}
      </div>
    </Loose>
  );
}
