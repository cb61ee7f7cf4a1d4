import { FolderOpen, RotateCw, SearchX } from 'lucide';
import type { Failure } from '../../lib/core/failure';
import { listWords } from '../../lib/core/words';
import { resourceNoun } from '../../lib/resources/labels';
import type { ListItem } from '../../lib/view/records-list';
import type { KeptPlace } from '../../lib/view/records-place';
import type { ListState } from '../../lib/view/records-view';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { EmptyState } from '../EmptyState';
import { FailureBanner } from '../FailureBanner';
import { Waiting } from '../Waiting';
import { RecordList } from './RecordList';
import { valuesPerLine } from './RecordRow';

interface ListAreaProps {
  readonly state: ListState;
  /** The type in the plural: “Clients”. */
  readonly noun: string;
  /** By filters, beside the words. */
  readonly narrowed: boolean;
  /** Columns chosen; null: the type's own. */
  readonly columns: number | null;
  /** Why the type has no records, when the last sync says so. */
  readonly cause: Failure | null;
  /** A sync is under way and may still bring some. */
  readonly syncing: boolean;
  /** null while that is not known. */
  readonly everSynced: boolean | null;
  readonly kept: Map<string, KeptPlace>;
  readonly takesFocus: boolean;
  readonly onFocus: () => void;
  readonly onNeed: (from: number, to: number) => void;
  readonly onOpen: (item: ListItem) => void;
  readonly onEscape: () => void;
  readonly onClear: () => void;
  readonly onClearNarrowing: () => void;
  readonly onRetry: () => void;
}

/** The list, or in its place the honest reason why there is none; above it what could not be read. */
export const ListArea = (props: ListAreaProps) => {
  const { state, noun } = props;
  const retry = (
    <Button icon={RotateCw} onClick={props.onRetry}>
      {t('records.try_again')}
    </Button>
  );
  if (state.state === 'loading') return <Waiting words={t('records.reading', { types: noun })} />;
  if (state.state === 'failed') return <FailureBanner failure={state.failure} actions={retry} />;
  return (
    <>
      {state.unread.map(({ failure, types }) => (
        <FailureBanner
          key={types.join(' ')}
          failure={failure}
          about={t('records.not_all_read', { types: listWords(types.map(resourceNoun)) })}
          actions={retry}
        />
      ))}
      {state.list.count > 0 ? <Found {...props} state={state} /> : <Nothing {...props} state={state} />}
    </>
  );
};

type ReadyProps = ListAreaProps & { readonly state: Extract<ListState, { state: 'ready' }> };

const Found = (props: ReadyProps) => {
  const { state, noun, kept, columns } = props;
  const lines = columns === null ? 1 : Math.ceil(columns / valuesPerLine);
  return (
    <RecordList
      key={`${state.name} ${lines}`}
      list={state.list}
      lines={lines}
      label={state.query === '' ? noun : t('records.list_found', { types: noun, query: state.query })}
      kept={kept.get(state.name) ?? null}
      onKeep={(place) => kept.set(state.name, place)}
      onNeed={props.onNeed}
      onOpen={props.onOpen}
      onEscape={props.onEscape}
      takesFocus={props.takesFocus}
      onFocus={props.onFocus}
    />
  );
};

const Nothing = (props: ReadyProps) => {
  const { noun: types, narrowed } = props;
  const { query, preparing, unread } = props.state;
  if (preparing) return <Waiting words={t('records.reading', { types })} />;
  if (unread.length > 0) return null;
  const searched = query.trim() !== '';
  if (searched || narrowed) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('records.nothing_found.title')}
        actions={
          <>
            {searched && <Button onClick={props.onClear}>{t('records.nothing_found.clear_search')}</Button>}
            {narrowed && (
              <Button onClick={props.onClearNarrowing}>{t('records.nothing_found.clear_filters')}</Button>
            )}
          </>
        }
      >
        <p>
          {searched
            ? t('records.nothing_found.text', { types, query: query.slice(0, 80) })
            : t('records.nothing_found.narrowed', { types })}
        </p>
      </EmptyState>
    );
  }
  if (props.syncing) return <Waiting words={t('records.syncing', { types })} />;
  if (props.cause) return <FailureBanner failure={props.cause} about={t('records.none_stored', { types })} />;
  if (props.everSynced === null) return <Waiting words={t('records.reading', { types })} />;
  return (
    <EmptyState icon={FolderOpen} title={t('records.none.title', { types })}>
      <p>{props.everSynced ? t('records.none.sent_none', { types }) : t('records.none.never_read')}</p>
    </EmptyState>
  );
};
