import './record-detail.css';
import { ArrowLeft, ChevronRight } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { counted, countWords } from '../../lib/core/words';
import { resourceNoun } from '../../lib/resources/labels';
import type { ChildrenView, ParentView, RecordView } from '../../lib/view/records-detail';
import { t } from '../../lib/words/t';
import { Badge } from '../Badge';
import { Button } from '../Button';
import { CopyButton } from '../CopyButton';
import { Disclosure } from '../Disclosure';
import { Icon } from '../Icon';
import { OutsideLink } from '../OutsideLink';
import { FieldList } from './FieldList';

interface RecordDetailProps {
  readonly record: RecordView;
  readonly onBack: () => void;
  readonly onParent: (parent: ParentView) => void;
  readonly onChildren: (children: ChildrenView) => void;
}

/** One record: what it belongs to, what belongs to it, and all its fields. */
export const RecordDetail = ({ record, onBack, onParent, onChildren }: RecordDetailProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <article
      class="record-detail"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <Button kind="quiet" small icon={ArrowLeft} onClick={onBack}>
        {t('records.back')}
      </Button>
      <header class="record-head">
        <p class="soft small">{t('records.record_of', { kind: record.singular, id: record.id })}</p>
        <h2 ref={title} tabIndex={-1}>
          <bdi>{record.title}</bdi>
        </h2>
        <div class="record-actions">
          {record.inactive && <Badge>{t('records.inactive')}</Badge>}
          {record.haloUrl && <OutsideLink href={record.haloUrl}>{t('records.open_in_halo')}</OutsideLink>}
          <CopyButton
            what={t('records.id_of', { kind: record.singular })}
            text={record.id}
            words={t('records.copy_id')}
          />
          <CopyButton what={record.title} text={record.json} words={t('records.copy_record')} />
        </div>
        {!record.haloUrl && (
          <p class="soft small">{t('records.no_address', { types: resourceNoun(record.type) })}</p>
        )}
      </header>
      {record.parents.length > 0 && (
        <Links label={t('records.belongs_to')}>
          {record.parents.map((parent) => (
            <Link
              key={`${parent.type} ${parent.label}`}
              label={parent.label}
              value={parent.title}
              isolated
              onClick={parent.stored ? () => onParent(parent) : null}
              title={parent.stored ? null : t('records.not_stored')}
            />
          ))}
        </Links>
      )}
      {record.children.length > 0 && (
        <Links label={t('records.has')}>
          {record.children.map((children) => (
            <Link
              key={`${children.type} ${children.field}`}
              label={children.label}
              value={children.count === null ? '…' : countWords(children.count)}
              onClick={children.count ? () => onChildren(children) : null}
            />
          ))}
        </Links>
      )}
      <FieldList fields={record.fields} />
      {record.others.length > 0 && (
        <Disclosure summary={counted('records.all_fields', record.others.length)}>
          <FieldList fields={record.others} raw />
        </Disclosure>
      )}
    </article>
  );
};

const Links = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: preact.ComponentChildren;
}) => (
  <section class="record-links" aria-label={label}>
    <h3>{label}</h3>
    <ul>{children}</ul>
  </section>
);

interface LinkProps {
  readonly label: string;
  readonly value: string;
  readonly isolated?: boolean;
  readonly title?: string | null;
  /** null: named, but there is nothing to open. */
  readonly onClick: (() => void) | null;
}

const Link = ({ label, value, isolated = false, title = null, onClick }: LinkProps) => {
  const inside = (
    <>
      <span class="record-link-label">{label}</span>
      {isolated ? <bdi class="record-link-value">{value}</bdi> : <span class="numeric">{value}</span>}
      {title && <span class="soft small">{title}</span>}
      {onClick && <Icon icon={ChevronRight} size={14} class="soft" />}
    </>
  );
  return (
    <li>
      {onClick ? (
        <button type="button" class="record-link" onClick={onClick}>
          {inside}
        </button>
      ) : (
        <div class="record-link record-link-still">{inside}</div>
      )}
    </li>
  );
};
