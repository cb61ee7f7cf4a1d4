import { type ReactNode, useEffect, useState } from 'react';
import { ConfirmDialog } from '../dialogs/ConfirmDialog';
import { FormContext } from '../fields/FormContext';
import { ClosedModal } from '../hidden/ClosedModal';
import { DetailTabs } from '../tabs/DetailTabs';
import type { RecordKind } from '../ui-api';
import { DetailToolbar, type ToolbarAction } from './DetailToolbar';
import { SaveBar } from './SaveBar';
import { useEscape } from './use-escape';
import type { OpenRecord } from './use-record';

export interface DetailTab {
  name: string;
  disabled?: boolean;
  content: ReactNode;
}

interface Props<K extends RecordKind> {
  record: OpenRecord<K>;
  title: string;
  icon: ReactNode;
  tabs: DetailTab[];
  actions: ToolbarAction[];
  /** Text of the button that deletes, and the question asked before. */
  removal: { text: string; question: string };
  onSave(): void;
}

/** The detail half of a config page: toolbar, title, tabs, form, Save and Cancel. */
export function DetailScreen<K extends RecordKind>(props: Props<K>) {
  const { record, title, icon, tabs, actions, removal, onSave } = props;
  const [tab, setTab] = useState(0);
  const [asking, setAsking] = useState(false);
  const isNew = record.saved === null;
  const id = record.saved?.id;
  useEscape(record.editing, record.cancel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record starts on its first tab
  useEffect(() => setTab(0), [id]);

  if (record.state === 'loading') return <div className="please-wait">Please wait...</div>;
  if (record.state === 'missing') return <div className="please-wait">This record could not be found.</div>;
  return (
    <section className="detail-screen">
      <DetailToolbar
        editing={record.editing}
        onBack={record.toList}
        onEdit={record.edit}
        onSave={onSave}
        actions={isNew ? [] : actions}
        remove={isNew ? null : { text: removal.text, run: () => setAsking(true) }}
      />
      <div className="page-title">
        {icon}
        <h1>{title}</h1>
      </div>
      <FormContext editing={record.editing}>
        <DetailTabs
          open={tab}
          onOpen={setTab}
          tabs={tabs.map(({ content, ...each }) => ({
            ...each,
            content: (
              <div className="details-form-holder">
                <div className="details-form readeditform colmd-compensator">
                  {content}
                  {record.editing && <SaveBar onSave={onSave} onCancel={record.cancel} />}
                </div>
              </div>
            ),
          }))}
        />
        <ClosedModal kind={record.kind} />
      </FormContext>
      {asking && (
        <ConfirmDialog question={removal.question} onYes={record.remove} onNo={() => setAsking(false)} />
      )}
    </section>
  );
}
