import { ArrowLeft, X } from 'lucide';
import type { ResourceType } from '../../lib/core/resource-type';
import type { DetailState } from '../../lib/view/records-live-record';
import type { Within } from '../../lib/view/records-place';
import { Button } from '../Button';
import { EmptyState } from '../EmptyState';
import { FailureBanner } from '../FailureBanner';
import { RecordDetail } from './RecordDetail';
import { Waiting } from './Waiting';

interface DetailAreaProps {
  readonly detail: DetailState;
  readonly onOpen: (type: ResourceType, id: string) => void;
  readonly onChildren: (type: ResourceType, within: Within) => void;
  readonly onBack: () => void;
}

/** The open record, or in its place the reason why there is none. */
export const DetailArea = ({ detail, onOpen, onChildren, onBack }: DetailAreaProps) => {
  const back = (
    <Button icon={ArrowLeft} onClick={onBack}>
      Back
    </Button>
  );
  if (detail.state === 'closed') return null;
  if (detail.state === 'loading') return <Waiting words="Reading the record…" />;
  if (detail.state === 'failed')
    return <FailureBanner failure={detail.failure} about="Reading the record" actions={back} />;
  if (detail.state === 'missing') {
    return (
      <EmptyState icon={X} title="No longer stored" actions={back}>
        <p>This record is not in the store any more.</p>
      </EmptyState>
    );
  }
  const { record } = detail;
  return (
    <RecordDetail
      key={`${record.type}/${record.id}`}
      record={record}
      onBack={onBack}
      onParent={(parent) => onOpen(parent.type, parent.id)}
      onChildren={({ type, field }) =>
        onChildren(type, { parent: { type: record.type, id: record.id, title: record.title }, field })
      }
    />
  );
};
