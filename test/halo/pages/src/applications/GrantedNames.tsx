import { Loose } from '../fields/composed/rows';
import { useLook } from '../looks/look';

/** What an application may do, as a list of names: no boxes, and nothing of what it may not. */
export function GrantedNames({ names }: { names: string[] }) {
  const look = useLook();
  return (
    <Loose>
      <div className="col-md-12 granted">
        <div className="field-name">{look.label('Granted permissions')}</div>
        {names.length === 0 ? (
          <span>{look.value('Not set')}</span>
        ) : (
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </div>
    </Loose>
  );
}
