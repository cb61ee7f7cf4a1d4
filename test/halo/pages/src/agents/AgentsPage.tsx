import { useSearchParams } from 'react-router';
import { OpenTabs } from '../hidden/OpenTabs';
import { RecordList } from '../list/RecordList';
import { AgentDetail } from './AgentDetail';

/** `?id=` alone shows the list, as in Halo; the detail is chosen by `agentid`. */
export function AgentsPage() {
  const [search] = useSearchParams();
  const id = search.get('agentid') ?? (search.get('id') === '-1' ? '-1' : null);
  if (id !== null) return <OpenTabs kind="agents" id={id} detail={(each) => <AgentDetail id={each} />} />;
  return (
    <RecordList
      kind="agents"
      newTitle="New Agent"
      param="agentid"
      columns={[
        { header: 'Name', text: (agent) => agent.name },
        { header: 'Email Address', text: (agent) => agent.email },
        { header: 'API-only', text: (agent) => (agent.apiOnly ? 'Yes' : 'No') },
      ]}
      activeOf={(agent) => agent.active}
    />
  );
}
