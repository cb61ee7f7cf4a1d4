import { ArrowLeft, X } from 'lucide';
import type { ResourceType } from '../../lib/core/resource-type';
import type { Within } from '../../lib/store/saved-view';
import type { DetailState } from '../../lib/view/records-live-record';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { EmptyState } from '../EmptyState';
import { FailureBanner } from '../FailureBanner';
import { Waiting } from '../Waiting';
import { RecordDetail } from './RecordDetail';

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
      {t('records.back')}
    </Button>
  );
  if (detail.state === 'closed') return null;
  if (detail.state === 'loading') return <Waiting words={t('records.reading_record_now')} />;
  if (detail.state === 'failed')
    return <FailureBanner failure={detail.failure} about={t('records.reading_record')} actions={back} />;
  if (detail.state === 'missing') {
    return (
      <EmptyState icon={X} title={t('records.missing.title')} actions={back}>
        <p>{t('records.missing.text')}</p>
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
