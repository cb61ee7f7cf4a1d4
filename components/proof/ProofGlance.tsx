import './proof.css';
import type { Proof } from '../../lib/checks/proof-row';
import { say } from '../../lib/core/say';
import { Disclosure } from '../Disclosure';
import { OutcomeIcon } from '../OutcomeIcon';
import { blockWords, layers, layerTitles, tallyWords } from './proof-words';

/** The proof in a narrow place: one line, opening to what is not proven and by which witness. */
export const ProofGlance = ({ proof }: { readonly proof: Proof }) => {
  const open = proof.rows.filter((row) => row.outcome !== 'passed' && row.outcome !== 'inapplicable');
  return (
    <section class="card fold" aria-label="Proof">
      <Disclosure
        summary={
          <span class="row">
            <OutcomeIcon outcome={proof.outcome} />
            <strong>Proof</strong>
            <span class="soft small">{tallyWords(proof.rows)}</span>
          </span>
        }
      >
        <ul class="proof-list">
          {open.map((row) => {
            const words = row.failure && say(row.failure);
            const blocks = blockWords(row);
            return (
              <li key={row.check} data-check={row.check} data-outcome={row.outcome}>
                <span class="proof-label">
                  <OutcomeIcon outcome={row.outcome} />
                  <span>
                    {row.label}
                    {blocks && <span class="proof-needs small">{blocks}</span>}
                    {words && <span class="proof-needs soft small">{words.fix}</span>}
                    <span class="proof-marks">
                      {layers
                        .filter((layer) => row.cells[layer].outcome !== 'inapplicable')
                        .map((layer) => (
                          <span key={layer} class="small">
                            {layerTitles[layer]} <OutcomeIcon outcome={row.cells[layer].outcome} size={12} />
                          </span>
                        ))}
                    </span>
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </section>
  );
};
