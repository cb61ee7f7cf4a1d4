import './SearchBox.css';
import { Search } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from '../Icon';

interface SearchBoxProps {
  readonly label: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** Arrow down: into the list. */
  readonly onDown: () => void;
}

/** The search field; Escape empties it, arrow down goes on to what was found. */
export const SearchBox = ({ label, query, onSearch, onDown }: SearchBoxProps) => {
  const id = useId();
  return (
    <search class="record-search">
      <label class="unseen" for={id}>
        {label}
      </label>
      <Icon icon={Search} class="soft" />
      <input
        id={id}
        class="input"
        type="search"
        value={query}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') onSearch('');
          else if (event.key === 'ArrowDown') onDown();
          else return;
          event.preventDefault();
        }}
      />
    </search>
  );
};
