import { useSearchParams } from 'react-router';
import { OpenTabs } from '../hidden/OpenTabs';
import { RecordList } from '../list/RecordList';
import { WebhookDetail } from './WebhookDetail';

export function WebhooksPage() {
  const [search] = useSearchParams();
  const id = search.get('id');
  if (id !== null) return <OpenTabs kind="webhooks" id={id} detail={(each) => <WebhookDetail id={each} />} />;
  return (
    <RecordList
      kind="webhooks"
      newTitle="New Webhook"
      param="id"
      columns={[
        { header: 'Name', text: (webhook) => webhook.name },
        { header: 'Payload URL', text: (webhook) => webhook.payloadUrl },
        { header: 'Enabled', text: (webhook) => (webhook.enabled ? 'Yes' : 'No') },
      ]}
    />
  );
}
