import { useSearchParams } from 'react-router';
import { OpenTabs } from '../hidden/OpenTabs';
import { RecordList } from '../list/RecordList';
import { ApplicationDetail } from './ApplicationDetail';

export function ApplicationsPage() {
  const [search] = useSearchParams();
  const id = search.get('id');
  if (id !== null)
    return <OpenTabs kind="applications" id={id} detail={(each) => <ApplicationDetail id={each} />} />;
  return (
    <RecordList
      kind="applications"
      newTitle="New"
      param="id"
      columns={[
        { header: 'Name', text: (application) => application.name },
        { header: 'Client ID', text: (application) => application.clientId },
        { header: 'Redirect Uri', text: () => '' },
      ]}
      activeOf={(application) => application.active}
    />
  );
}
