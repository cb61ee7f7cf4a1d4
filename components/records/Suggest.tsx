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

/** What there is for a text. */
interface Offered {
  readonly of: string;
  readonly found: readonly Suggestion[];
}

const nothingAsked: Promise<Offered> = Promise.resolve({ of: '', found: [] });

/** The one offer whose name was typed in full. */
function named({ of, found }: Offered): Suggestion | undefined {
  const [offer, ...others] = found.filter(({ words }) => words === of.trim());
  return others.length === 0 ? offer : undefined;
}

/** A text box that offers what there is, after the ARIA pattern of a combobox with a list. */
export const Suggest = (props: SuggestProps) => {
  const { label, quietLabel = false, text, placeholder, suggest, onType, onChoose } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [offered, setOffered] = useState<Offered>({ of: '', found: [] });
  const [at, setAt] = useState(-1);
  const asked = useRef(nothingAsked);
  const offers = offered.found;
  const open = typed !== null && offers.length > 0;
  /** Once what was asked for is there, unless something else was typed or chosen until then. */
  const onceOffered = (use: (offered: Offered) => void) => {
    const mine = asked.current;
    void mine.then((answer) => mine === asked.current && use(answer));
  };
  const type = (words: string) => {
    setTyped(words);
    setAt(-1);
    asked.current = suggest(words).then(
      (found) => ({ of: words, found }),
      // The list itself tells that nothing can be read; without offers one can still type.
      () => ({ of: words, found: [] }),
    );
    onceOffered(setOffered);
  };
  const choose = (suggestion: Suggestion | null) => {
    asked.current = nothingAsked;
    setTyped(null);
    setAt(-1);
    onChoose(suggestion);
  };
  /** Emptied, or an offer of what is typed; that stands by itself where it may, and may be what was chosen already. */
  const take = (which: (offered: Offered) => Suggestion | undefined) => {
    if (onType || typed === null || typed === text) setTyped(null);
    else if (typed.trim() === '') choose(null);
    else
      onceOffered((answer) => {
        const offer = which(answer);
        if (offer) choose(offer);
      });
  };
  const onEnter = () => {
    const offer = offers[at];
    if (offer) choose(offer);
    else take(({ found }) => found[0]);
  };
  const onBlur = () => {
    take(named);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const next = moves[event.key];
    if (next !== undefined) {
      if (typed === null) type(text);
      else if (offered.of === typed) setAt(Math.max(-1, Math.min(offers.length - 1, next)));
    } else if (event.key === 'Enter' && typed !== null) onEnter();
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
          onBlur={onBlur}
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
