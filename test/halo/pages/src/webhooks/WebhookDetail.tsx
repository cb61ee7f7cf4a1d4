import { DetailScreen } from '../detail/DetailScreen';
import { FieldGroup } from '../detail/FieldGroup';
import { useRecord } from '../detail/use-record';
import { Loose } from '../fields/composed/rows';
import { TitleIcon } from '../shell/TitleIcon';
import { WebhookFields } from './WebhookFields';

const blank = () => ({
  name: '',
  payloadUrl: '',
  method: 'Post',
  contentType: 'application/json',
  authentication: 'No authentication',
  events: [],
  enabled: true,
  retainDays: 30,
});

export function WebhookDetail({ id }: { id: string }) {
  const record = useRecord({ kind: 'webhooks', id, param: 'id', blank });
  const { saved } = record;
  const details = {
    name: 'Details',
    content: <WebhookFields webhook={record.draft} editing={record.editing} onChange={record.change} />,
  };
  const deliveries = {
    name: 'Deliveries',
    content: (
      <FieldGroup heading="Deliveries">
        <Loose>
          <p className="col-md-12">Nothing has been delivered.</p>
        </Loose>
      </FieldGroup>
    ),
  };
  return (
    <DetailScreen
      record={record}
      title={saved?.name ?? 'New Webhook'}
      icon={<TitleIcon name="share-nodes" />}
      tabs={saved === null ? [details] : [details, deliveries]}
      actions={[]}
      removal={{ text: 'Delete', question: 'This Webhook will be deleted.' }}
      onSave={() => record.save()}
    />
  );
}
