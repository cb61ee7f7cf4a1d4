import type { FieldValue } from '../page/observation';
import {
  type Check,
  cannotTell,
  type Finding,
  fieldOf,
  finding,
  type Look,
  pageOfLayer,
  settle,
} from './check';
import { normalise } from './normalise';
import { subjectOf } from './subject-of';
import type { Subject } from './subjects';

const granted: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  no: false,
  false: false,
  'no access': false,
  'not set': false,
  '': false,
};

/** A tick, or the Yes/No text some pages show instead; null where neither is meant. */
export const asFlag = (value: FieldValue): boolean | null => {
  if (typeof value === 'boolean') return value;
  if (value !== null && typeof value !== 'string') return null;
  const word = normalise(value ?? '');
  return Object.hasOwn(granted, word) ? (granted[word] ?? null) : null;
};

const judgeOne = (look: Look, must: boolean): Finding => {
  const field = fieldOf(look);
  if (field?.state !== 'read') return cannotTell(look);
  const flag = asFlag(field.value);
  if (flag === null) return finding(look, 'cantTell', 'check.value_unknown', String(field.value));
  return settle(look, flag, flag === must, must ? 'check.flag_off' : 'check.flag_on');
};

/** Over several roles a right is on where any role turns it on, so `must` decides which single finding settles it. */
const overRoles = (findings: readonly Finding[], must: boolean): Finding | undefined => {
  const order = must ? ['passed', 'cantTell', 'failed'] : ['failed', 'cantTell', 'passed'];
  return [...findings].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))[0];
};

/** Has a tick or a Yes/No setting the state that is needed? */
export const flag: Check<'flag'> = (need, { subjects }) => {
  const lookAt = (subject: Subject, page = pageOfLayer[need.layer]): Look => ({
    page,
    subject,
    field: need.field,
    label: need.label,
    expected: need.must ? 'Yes' : 'No',
  });
  const ofLayer = need.layer === 'role' ? subjects.roles : [subjectOf(need.layer, subjects)];
  const findings = ofLayer.map((subject) => judgeOne(lookAt(subject), need.must));
  const isRight = need.field.startsWith('setting:');
  if (need.layer === 'role' && isRight && subjects.ownRights?.fields[need.field]) {
    findings.push(judgeOne(lookAt(subjects.agent, 'agent'), need.must));
  }
  return overRoles(findings, need.must) ?? cannotTell(lookAt(subjectOf(need.layer, subjects)));
};
