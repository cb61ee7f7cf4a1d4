import { useSearchParams } from 'react-router';
import { OpenTabs } from '../hidden/OpenTabs';
import { RecordList } from '../list/RecordList';
import { RoleDetail } from './RoleDetail';

export function RolesPage() {
  const [search] = useSearchParams();
  const id = search.get('id');
  if (id !== null) return <OpenTabs kind="roles" id={id} detail={(each) => <RoleDetail id={each} />} />;
  return (
    <RecordList
      kind="roles"
      newTitle="New Role"
      param="id"
      columns={[
        { header: 'Name', text: (role) => role.name },
        { header: 'Notes', text: (role) => role.notes },
      ]}
    />
  );
}
