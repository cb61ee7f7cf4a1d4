import { DetailScreen } from '../detail/DetailScreen';
import { FieldGroup } from '../detail/FieldGroup';
import { useRecord } from '../detail/use-record';
import { Loose } from '../fields/composed/rows';
import { PermissionsForm } from '../permissions/PermissionsForm';
import { TitleIcon } from '../shell/TitleIcon';
import { RoleFields } from './RoleFields';

const blank = () => ({ name: '', notes: '', settings: {} });

export function RoleDetail({ id }: { id: string }) {
  const record = useRecord({ kind: 'roles', id, param: 'id', blank });
  const { draft, saved } = record;
  const details = { name: 'Details', content: <RoleFields role={draft} onChange={record.change} /> };
  const permissions = (
    <PermissionsForm
      settings={draft.settings ?? {}}
      editing={record.editing}
      onChange={(settings) => record.change({ settings })}
    />
  );
  return (
    <DetailScreen
      record={record}
      title={saved?.name ?? 'New Role'}
      icon={<TitleIcon name="list-check" />}
      tabs={
        saved === null
          ? [details]
          : [
              details,
              {
                name: 'Preferences',
                content: (
                  <Nothing heading="Preferences" text="This Role sets no preferences for its Agents." />
                ),
              },
              {
                name: 'Departments & Teams',
                content: <Nothing heading="Teams" text="This Role adds its Agents to no Teams." />,
              },
              { name: 'Permissions', content: permissions },
              {
                name: 'Access Control',
                content: <Nothing heading="Access Control" text="Every Agent may see this Role." />,
              },
            ]
      }
      actions={[{ text: 'Clone', icon: 'clone' }]}
      removal={{ text: 'Delete', question: 'This Role will be deleted.' }}
      onSave={() => record.save()}
    />
  );
}

const Nothing = ({ heading, text }: { heading: string; text: string }) => (
  <FieldGroup heading={heading}>
    <Loose>
      <p className="col-md-12">{text}</p>
    </Loose>
  </FieldGroup>
);
