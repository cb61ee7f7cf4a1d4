import { useState } from 'preact/hooks';
import { countWords } from '../../lib/core/words';
import type { FieldView } from '../../lib/view/records-detail';
import { t } from '../../lib/words/t';
import { CopyValue } from './CopyValue';

interface FieldListProps {
  readonly fields: readonly FieldView[];
  /** Halo's own names are set in the fixed-width face. */
  readonly raw?: boolean;
}

/** Labels and values, in order. */
export const FieldList = ({ fields, raw = false }: FieldListProps) => (
  <dl class={raw ? 'record-fields record-fields-raw' : 'record-fields'}>
    {fields.map((field) => (
      <div key={field.field} class="record-field">
        <dt class={raw ? 'mono' : undefined}>{field.label}</dt>
        <dd>
          <LongText text={field.text} soft={field.unknown} />
          {!field.unknown && <CopyValue what={field.label} text={field.text} />}
          {field.note && <span class="record-note">{field.note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);

const shownAtFirst = 600;

/** A value as text and nothing else; the rest of a long one on request. */
const LongText = ({ text, soft }: { readonly text: string; readonly soft: boolean }) => {
  const [whole, setWhole] = useState(false);
  const cut = !whole && text.length > shownAtFirst * 1.2;
  return (
    <>
      <bdi class={soft ? 'record-value soft' : 'record-value'}>
        {cut ? `${text.slice(0, shownAtFirst)}…` : text}
      </bdi>
      {cut && (
        <button type="button" class="record-whole" onClick={() => setWhole(true)}>
          {t('records.show_whole', { count: countWords(text.length) })}
        </button>
      )}
    </>
  );
};
