import './Suggest.css';
import { X } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { countWords } from '../../lib/core/words';
import type { Suggestion } from '../../lib/records/protocol';
import { t } from '../../lib/words/t';
import { IconButton } from '../IconButton';

interface SuggestProps {
  readonly label: string;
  readonly quietLabel?: boolean;
  /** What is chosen or typed now. */
  readonly text: string;
  readonly placeholder: string;
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
  /** What is typed counts as it is; absent where only a choice does. */
  readonly onType?: (text: string) => void;
  /** null: emptied. */
  readonly onChoose: (suggestion: Suggestion | null) => void;
}

/** A text box that offers what there is, after the ARIA pattern of a combobox with a list. */
export const Suggest = (props: SuggestProps) => {
  const { label, quietLabel = false, text, placeholder, suggest, onType, onChoose } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [offers, setOffers] = useState<readonly Suggestion[]>([]);
  const [at, setAt] = useState(-1);
  const asked = useRef(0);
  const open = typed !== null && offers.length > 0;
  const type = (words: string) => {
    setTyped(words);
    setAt(-1);
    asked.current += 1;
    const mine = asked.current;
    suggest(words).then(
      (found) => mine === asked.current && setOffers(found),
      // The list itself tells that nothing can be read; without offers one can still type.
      () => setOffers([]),
    );
  };
  const choose = (suggestion: Suggestion | null) => {
    asked.current += 1;
    setTyped(null);
    setAt(-1);
    onChoose(suggestion);
  };
  /** What is typed stands by itself where it may; else the first offer is meant. */
  const take = () => {
    const offer = offers[at] ?? (onType ? null : offers[0]);
    if (offer) choose(offer);
    else setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const next = moves[event.key];
    if (next !== undefined) {
      if (typed === null) type(text);
      else setAt(Math.max(-1, Math.min(offers.length - 1, next)));
    } else if (event.key === 'Enter' && open) take();
    else if (event.key === 'Escape' && open) {
      setTyped(null);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="field suggest">
      <label for={id} class={quietLabel ? 'unseen' : 'suggest-label'}>
        {label}
      </label>
      <div class="field-box">
        <input
          id={id}
          class="input"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
          autocomplete="off"
          spellcheck={false}
          value={typed ?? text}
          placeholder={placeholder}
          onInput={(event) => {
            type(event.currentTarget.value);
            onType?.(event.currentTarget.value);
          }}
          onClick={() => typed === null && type(text)}
          onBlur={() => setTyped(null)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <IconButton
            icon={X}
            label={t('records.filter.empty', { field: label })}
            onClick={() => choose(null)}
          />
        )}
      </div>
      <div id={`${id}-list`} class="suggest-list" role="listbox" aria-label={label} hidden={!open}>
        {open &&
          offers.map((offer, index) => (
            <div
              key={offer.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              class="suggest-offer"
              aria-selected={index === at}
              // Before the box loses the focus, with which the list would go.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(offer);
              }}
            >
              <bdi>{offer.words === '' ? offer.value : offer.words}</bdi>
              {offer.count > 1 && <span class="soft numeric">{countWords(offer.count)}</span>}
            </div>
          ))}
      </div>
    </div>
  );
};
