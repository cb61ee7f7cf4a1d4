import { judge } from '../../../lib/checks/judge';
import { summarise } from '../../../lib/checks/summarise';
import type { Verdict } from '../../../lib/checks/verdict';
import type { Failure } from '../../../lib/core/failure';
import type { Outcome } from '../../../lib/core/outcome';
import { say } from '../../../lib/core/say';
import { counted } from '../../../lib/core/words';
import type { PanelModel, PanelRow, PanelValue, Trial } from '../../../lib/messages/panel-model';
import type { Observation, PageKind } from '../../../lib/page/observation';
import type { IntegrationProfile, Layer } from '../../../lib/profiles/profile';
import { profiles } from '../../../lib/profiles/registry';
import { inVendorForm } from '../../../lib/profiles/vendor-form';
import { readAliases } from '../../../lib/store/aliases';
import type { Draft } from '../../../lib/store/draft';
import type { Known } from '../../../lib/store/observations';
import { evidenceOf } from '../../../lib/store/read-evidence';
import { t } from '../../../lib/words/t';
import { captureOffer } from './capture-offer';
import { type Elsewhere, judgedElsewhere } from './judged-elsewhere';
import { goalFor } from './jumps';
import { type PanelSubject, readPanelSubject } from './panel-subject';
import { whereabouts } from './whereabouts';

const layersOf: Record<PageKind, readonly Layer[]> = {
  role: ['role'],
  agent: ['agent', 'role'],
  application: ['application'],
  api: ['connection'],
  webhook: ['webhook'],
};

/** What the panel is judged by beside what has been seen. */
interface PanelBasis {
  readonly draft: Draft;
  readonly subject: PanelSubject | null;
  readonly standing: Pick<PanelModel, 'aliases' | 'goal'>;
}

/** None of it waits for the other, nor for the observation to be stored: the admin waits for the verdict. */
export async function readPanelBasis(observation: Observation, tabId: number | null): Promise<PanelBasis> {
  const { instance } = observation;
  const [judged, aliases, goal] = await Promise.all([
    readPanelSubject(instance),
    readAliases(instance),
    goalFor(observation, tabId),
  ]);
  return { ...judged, standing: { aliases, goal } };
}

/** All the in-page panel shows for the record that is open, judged by everything seen of this instance so far. */
export async function buildPanelModel(
  observation: Observation,
  known: Known,
  { draft, subject, standing }: PanelBasis,
): Promise<PanelModel> {
  const choices = profiles.map(({ id, name }) => ({ id, name }));
  if (!subject) return { ...noProfile(observation, choices), ...standing };

  const { profile, selection, payloadUrl, credentials } = subject;
  const evidence = evidenceOf(observation.instance, known, {
    selection,
    payloadUrl,
    credentials,
    focus: { page: observation.page, recordId: observation.recordId },
  });
  const layers = layersOf[observation.page];
  const verdicts = judge(profile, evidence).filter((each) => concerns(each, observation, layers));
  const shown = {
    page: observation.page,
    profile: { id: profile.id, name: profile.name },
    profiles: choices,
    recordName: observation.recordName,
    capture: await captureOffer(observation, draft, subject, verdicts),
    ...standing,
  };
  const elsewhere = judgedElsewhere(verdicts, observation, profile);
  if (elsewhere) return { ...shown, ...notThisOne(elsewhere, profile) };

  const { outcome, next } = summarise(verdicts);
  const wordsOf = wordsWhile(shown.capture?.trial ?? null, observation);
  const rows = verdicts.map((each) => toRow(each, each === next, observation, wordsOf));
  return {
    ...shown,
    outcome,
    headline: headlineOf(outcome, verdicts, profile),
    next: next && nextStep(next, rows, wordsOf),
    instead: null,
    rows,
    values: observation.page === 'api' ? valuesOf(profile, observation) : [],
  };
}

/** On the agent page the role's rows count only when the page itself shows rights set on the agent. */
function concerns(verdict: Verdict, observation: Observation, layers: readonly Layer[]): boolean {
  if (verdict.layer === 'role' && observation.page === 'agent') return verdict.witness?.page === 'agent';
  return layers.includes(verdict.layer);
}

function noProfile(
  observation: Observation,
  choices: PanelModel['profiles'],
): Omit<PanelModel, 'aliases' | 'goal'> {
  return {
    page: observation.page,
    profile: null,
    profiles: choices,
    recordName: observation.recordName,
    outcome: 'inapplicable',
    headline: t('worker.panel_model.choose_the_integration_this_record_is'),
    next: null,
    instead: null,
    rows: [],
    values: [],
    capture: null,
  };
}

function notThisOne(
  { recordName, instead }: Elsewhere,
  profile: IntegrationProfile,
): Pick<PanelModel, 'outcome' | 'headline' | 'next' | 'instead' | 'rows' | 'values'> {
  return {
    outcome: 'inapplicable',
    headline: t('worker.panel_model.this_is_not', { recordName }),
    next: t('worker.panel_model.is_judged_on_that_application', { name: profile.name }),
    instead,
    rows: [],
    values: [],
  };
}

function headlineOf(outcome: Outcome, verdicts: readonly Verdict[], profile: IntegrationProfile): string {
  const judged = verdicts.filter((each) => each.outcome !== 'inapplicable').length;
  const right = verdicts.filter((each) => each.outcome === 'passed').length;
  if (judged === 0) return t('worker.panel_model.needs_nothing_on_this_page', { name: profile.name });
  if (outcome === 'passed')
    return t('worker.panel_model.all_settings_are_as_needs_them', { judged, name: profile.name });
  return t('worker.panel_model.of_settings_are_as_needs_them', { right, judged, name: profile.name });
}

type WordsOf = (failure: Failure) => ReturnType<typeof say>;

/** While a captured secret is tested by itself, or is to be saved for that, nobody is asked to do it. A form at rest may never be shown as saved. */
const wordsWhile =
  (trial: Trial | null, { mode, unsaved }: Observation): WordsOf =>
  (failure) =>
    trial?.outcome === 'inapplicable' &&
    (!trial.waits || unsaved || mode === 'view') &&
    (failure.code === 'check.secret_untested' || failure.code === 'check.secret_refused')
      ? { ...say(failure), fix: trial.text }
      : say(failure);

/** What mends the next one; where it waits for a tab to be opened, that is said for all that wait for it. */
function nextStep({ check, failure }: Verdict, rows: readonly PanelRow[], wordsOf: WordsOf): string | null {
  const tab = rows.find((row) => row.check === check)?.tab ?? null;
  if (tab === null) return failure ? wordsOf(failure).fix : null;
  return counted('worker.panel_model.open_tab', rows.filter((row) => row.tab === tab).length, { tab });
}

/** The next one's step stands at the top of the panel; saying it twice would only push the others out of sight. */
function toRow(verdict: Verdict, isNext: boolean, seen: Observation, wordsOf: WordsOf): PanelRow {
  const where = whereabouts(verdict, seen);
  // What waits for its tab is told once for all of them.
  const words = verdict.failure && where.tab === null ? wordsOf(verdict.failure) : null;
  return {
    check: verdict.check,
    outcome: verdict.outcome,
    label: verdict.label,
    expected: verdict.expected,
    seen: verdict.seen,
    say: words?.say ?? null,
    fix: isNext ? null : (words?.fix ?? null),
    why: verdict.why,
    field: verdict.field,
    ...where,
  };
}

function valuesOf(profile: IntegrationProfile, observation: Observation): PanelValue[] {
  return (['resource-server', 'auth-server', 'tenant'] as const).flatMap((name) => {
    const reading = observation.fields[name];
    if (reading?.state !== 'read') return [];
    const shown = typeof reading.value === 'string' ? reading.value : null;
    const form = inVendorForm(profile, name, shown);
    return [
      {
        name,
        label: profile.values[name].label,
        shown: shown ?? 'Not set',
        form: form.text,
        note: form.note,
      },
    ];
  });
}
