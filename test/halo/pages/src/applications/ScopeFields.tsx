import { useBoot } from '../boot';
import { FieldGroup } from '../detail/FieldGroup';
import { Loose } from '../fields/composed/rows';
import { useFields } from '../fields/field-set';
import { useLook } from '../looks/look';
import { GrantedNames } from './GrantedNames';

interface Props {
  granted: string[];
  onChange(granted: string[]): void;
}

/** With `all` ticked Halo lists no other scope than these. */
const shownBesideAll = ['all', 'all:teams'];

export function ScopeFields({ granted, onChange }: Props) {
  const Fields = useFields();
  const { scopes } = useBoot().options;
  const { composed, editing, rendering } = useLook();
  const namesOnly = composed && !editing && rendering.scopes === 'names';
  const shown = granted.includes('all')
    ? scopes.filter((scope) => shownBesideAll.includes(scope.name))
    : scopes;
  const set = (name: string, on: boolean) =>
    onChange(on ? [...granted, name] : granted.filter((each) => each !== name));
  return (
    <FieldGroup>
      <Loose>
        <p className="col-md-12">
          These permissions define what features this application can access. These must be specified in the
          "scope" parameter of any authentication request.
        </p>
        <p className="col-md-12 red-warning">
          "all" and "admin" should not be used in production as they expose administration level access.
        </p>
      </Loose>
      {namesOnly && (
        <GrantedNames names={shown.map(({ name }) => name).filter((name) => granted.includes(name))} />
      )}
      {(namesOnly ? [] : shown).map((scope) => (
        <Fields.CheckField
          key={scope.name}
          label={scope.name}
          description={scope.description}
          boxInView
          checked={granted.includes(scope.name)}
          onChange={(on) => set(scope.name, on)}
        />
      ))}
    </FieldGroup>
  );
}
