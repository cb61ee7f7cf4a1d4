import { FolderOpen, SearchX } from 'lucide';
import type { Failure } from '../../lib/core/failure';
import type { ListItem } from '../../lib/view/records-list';
import type { KeptPlace } from '../../lib/view/records-place';
import type { ListState } from '../../lib/view/records-view';
import { Button } from '../Button';
import { EmptyState } from '../EmptyState';
import { FailureBanner } from '../FailureBanner';
import { RecordList } from './RecordList';
import { Waiting } from './Waiting';

interface ListAreaProps {
  readonly state: ListState;
  /** The type in the plural, lower case: “clients”. */
  readonly noun: string;
  readonly query: string;
  readonly everywhere: boolean;
  /** Why the type has no records, when the last sync says so. */
  readonly cause: Failure | null;
  /** A sync is under way and may still bring some. */
  readonly syncing: boolean;
  readonly everSynced: boolean;
  readonly kept: Map<string, KeptPlace>;
  readonly takesFocus: boolean;
  readonly onNeed: (from: number, to: number) => void;
  readonly onOpen: (item: ListItem) => void;
  readonly onEscape: () => void;
  readonly onClear: () => void;
}

/** The list, or in its place the honest reason why there is none. */
export const ListArea = (props: ListAreaProps) => {
  const { state, noun, query, kept } = props;
  if (state.state === 'loading') return <Waiting words={`Reading ${noun}…`} />;
  if (state.state === 'failed') return <FailureBanner failure={state.failure} about={`Reading ${noun}`} />;
  if (state.preparing && state.list.count === 0) return <Waiting words="Preparing the search…" />;
  if (state.list.count > 0) {
    return (
      <RecordList
        key={state.name}
        list={state.list}
        label={query === '' ? noun : `${noun} found for ${query}`}
        kept={kept.get(state.name) ?? null}
        onKeep={(place) => kept.set(state.name, place)}
        onNeed={props.onNeed}
        onOpen={props.onOpen}
        onEscape={props.onEscape}
        takesFocus={props.takesFocus}
      />
    );
  }
  if (query.trim() !== '') {
    return (
      <EmptyState
        icon={SearchX}
        title="Nothing found"
        actions={<Button onClick={props.onClear}>Clear search</Button>}
      >
        <p>
          No {props.everywhere ? 'record of any type' : noun} with “<bdi>{query.slice(0, 80)}</bdi>”.
        </p>
      </EmptyState>
    );
  }
  if (props.syncing) return <Waiting words={`No ${noun} yet; a sync is under way.`} />;
  if (props.cause) return <FailureBanner failure={props.cause} about={`No ${noun} stored`} />;
  return (
    <EmptyState icon={FolderOpen} title={`No ${noun}`}>
      <p>{props.everSynced ? `Halo sent no ${noun} in the last sync.` : 'No sync has read this type yet.'}</p>
    </EmptyState>
  );
};
