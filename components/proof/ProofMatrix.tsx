import { timeWords } from '../../lib/core/words';
import { t } from '../../lib/words/t';
import './proof.css';
import { PlugZap } from 'lucide';
import type { FieldPlace } from '../../lib/checks/field-place';
import type { Proof, ProofCell, ProofLayer, ProofRow } from '../../lib/checks/proof-row';
import type { Failure } from '../../lib/core/failure';
import { say } from '../../lib/core/say';
import { Button } from '../Button';
import { OutcomeIcon } from '../OutcomeIcon';
import { Scrollable } from '../Scrollable';
import { ShowField } from '../ShowField';
import {
  blockWords,
  cellNote,
  columnRecord,
  layers,
  layerTitles,
  mendFirst,
  tallyWords,
} from './proof-words';

interface ProofMatrixProps {
  readonly proof: Proof;
  readonly now: number;
  readonly busy: boolean;
  /** Why the API cannot be asked, or null. */
  readonly blocked: string | null;
  /** Shows a field in Halo; answers why it cannot, or null. */
  readonly onShow: (place: FieldPlace) => Promise<Failure | null>;
  readonly onTest: () => void;
  readonly onCancel: () => void;
}

/** Every requirement under its witnesses: role, agent, application, and the API itself. */
export const ProofMatrix = ({ proof, now, busy, blocked, onShow, onTest, onCancel }: ProofMatrixProps) => {
  const columns: Columns = {
    role: columnRecord(proof.rows, 'role'),
    agent: columnRecord(proof.rows, 'agent'),
    application: columnRecord(proof.rows, 'application'),
    api: null,
  };
  return (
    <section class="card proof" aria-labelledby="proof-heading" data-proof={proof.outcome}>
      <div class="proof-head">
        <div class="stack-tight">
          <h2 id="proof-heading">{t('proof.proof_matrix.proof')}</h2>
          <p>
            <OutcomeIcon outcome={proof.outcome} /> {tallyWords(proof.rows)}
          </p>
          <p class="soft small">
            {proof.testedAt === null
              ? t('proof.proof_matrix.the_api_has_not_been_asked')
              : t('proof.proof_matrix.api_asked_reading_is_tried_writing', {
                  testedAt: timeWords(proof.testedAt, now),
                })}
          </p>
        </div>
        <div class="row">
          <Button
            kind="primary"
            icon={PlugZap}
            busy={busy}
            {...(blocked ? { blocked } : {})}
            onClick={onTest}
          >
            {t('proof.proof_matrix.prove_again')}
          </Button>
          {busy && (
            <Button kind="quiet" onClick={onCancel}>
              {t('proof.proof_matrix.cancel')}
            </Button>
          )}
        </div>
      </div>
      <Scrollable label={t('runs.proof')}>
        <table class="table proof-table">
          <thead>
            <tr>
              <th scope="col">{t('proof.proof_matrix.requirement')}</th>
              {layers.map((layer) => (
                <th key={layer} scope="col">
                  {layerTitles[layer]}
                  {columns[layer] !== null && (
                    <bdi class="proof-needs soft">{t('checks.quoted', { name: columns[layer] })}</bdi>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mendFirst(proof.rows).map((row) => (
              <Row key={row.check} row={row} columns={columns} now={now} onShow={onShow} />
            ))}
          </tbody>
        </table>
      </Scrollable>
    </section>
  );
};

type Columns = Readonly<Record<ProofLayer, string | null>>;

interface RowProps extends Pick<ProofMatrixProps, 'onShow'> {
  readonly row: ProofRow;
  readonly columns: Columns;
  readonly now: number;
}

const Row = ({ row, columns, now, onShow }: RowProps) => {
  const words = row.failure && row.outcome !== 'passed' ? say(row.failure) : null;
  const blocks = blockWords(row);
  return (
    <>
      <tr data-check={row.check} data-outcome={row.outcome} class={words ? 'proof-told' : undefined}>
        <th scope="row">
          <span class="proof-label">
            <OutcomeIcon outcome={row.outcome} />
            <span>
              {row.label}
              <span class="proof-needs soft small">{row.needs}</span>
            </span>
          </span>
        </th>
        {layers.map((layer) => (
          <Cell
            key={layer}
            layer={layer}
            check={row.requirement?.layer === layer ? row.requirement.check : undefined}
            column={columns[layer]}
            cell={row.cells[layer]}
            blocks={row.blocks.includes(layer)}
            now={now}
          />
        ))}
      </tr>
      {words && (
        <tr class="proof-words">
          <td colSpan={layers.length + 1}>
            <div class="proof-mend">
              <p>
                {blocks && <strong>{blocks}. </strong>}
                {words.say} <span class="proof-fix">{words.fix}</span>
              </p>
              {row.place && <ShowField place={row.place} onShow={onShow} />}
            </div>
          </td>
        </tr>
      )}
    </>
  );
};

interface CellProps {
  readonly layer: ProofLayer;
  /** The requirement whose own setting this cell shows. */
  readonly check: string | undefined;
  /** The record told in the column's head. */
  readonly column: string | null;
  readonly cell: ProofCell;
  readonly blocks: boolean;
  readonly now: number;
}

const Cell = ({ layer, check, column, cell, blocks, now }: CellProps) => {
  const note = cellNote(cell, column, now);
  if (cell.outcome === 'inapplicable' && cell.seen === null) {
    return (
      <td data-layer={layer} data-outcome="inapplicable">
        <span class="soft" aria-hidden="true">
          –
        </span>
        <span class="unseen">{t('proof.proof_matrix.no_say_here')}</span>
      </td>
    );
  }
  return (
    <td
      data-layer={layer}
      data-check={check}
      data-outcome={cell.outcome}
      class={blocks ? 'proof-blocks' : undefined}
    >
      <span class="proof-cell">
        <OutcomeIcon outcome={cell.outcome} size={14} />
        <span>
          <bdi>{cell.seen ?? t('proof.proof_matrix.not_seen_yet')}</bdi>
          {note && <span class="proof-needs soft small">{note}</span>}
        </span>
      </span>
    </td>
  );
};
