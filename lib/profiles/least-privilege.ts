import { listsItemsToEditors } from '../core/lists-items-to-editors';
import { type ResourceType, resourceTypes } from '../core/resource-type';
import { t } from '../words/t';
import { appliesTo } from './applies-to';
import type { IntegrationProfile, Requirement } from './profile';

export interface PrivilegeRow {
  /** The setting in Halo's words, and what it is set to. */
  readonly label: string;
  readonly value: string;
  readonly why: string;
}

export interface PrivilegeSection {
  /** The Halo page it is set on. */
  readonly title: string;
  readonly where: string;
  readonly rows: readonly PrivilegeRow[];
  /** What belongs to it in one sentence: everything that is not named. */
  readonly rest: string | null;
}

/** The least that lets one integration do what is selected, a page's worth. */
export interface LeastPrivilege {
  readonly profile: string;
  readonly types: readonly ResourceType[];
  readonly sections: readonly PrivilegeSection[];
  /** Permissions of the application, to compare and to copy. */
  readonly scopes: readonly string[];
}

/**
 * What one integration needs for a selection of record types, and nothing else: for a change request or an audit. With the
 * version of a Halo, what that one asks for beside the guide.
 */
export const leastPrivilege = (
  profile: IntegrationProfile,
  selection: readonly ResourceType[],
  version: string | null = null,
): LeastPrivilege => {
  const guide = profile.requirements.filter((need) => appliesTo(need, profile, selection));
  const needs = listsItemsToEditors(version) ? withItemsEdited(guide) : guide;
  const of = (kind: Requirement['kind'], layer: Requirement['layer']) =>
    needs.filter((need) => need.kind === kind && need.layer === layer);
  const inLayer = (layer: Requirement['layer']) =>
    needs.filter((need) => need.layer === layer && !['access', 'scope', 'no-scope'].includes(need.kind));
  const scopes = needs.flatMap((need) => (need.kind === 'scope' ? need.scope : []));
  const { role, agent, application } = profile.names;
  const sections: PrivilegeSection[] = [
    {
      title:
        role === null
          ? t('profiles.least_privilege.role_of_the_agent')
          : t('profiles.least_privilege.role_named', { role }),
      where: 'Configuration > Teams & Agents > Roles',
      rows: [...of('access', 'role'), ...inLayer('role')].map(rowOf),
      rest: t('profiles.least_privilege.every_other_access_level_no_access'),
    },
    {
      title: t('profiles.least_privilege.agent', { agent }),
      where: 'Configuration > Teams & Agents > Agents',
      rows: inLayer('agent').map(rowOf),
      rest: t('profiles.least_privilege.no_rights_set_on_the_agent'),
    },
    {
      title: t('profiles.least_privilege.application', { application }),
      where: t('places.applications'),
      rows: [...inLayer('application'), ...of('scope', 'application'), ...of('no-scope', 'application')].map(
        rowOf,
      ),
      rest: t('profiles.least_privilege.every_other_permission_not_ticked_above'),
    },
  ];
  return {
    profile: profile.name,
    types: resourceTypes.filter(
      (type) =>
        profile.types.includes(type) && (profile.alwaysTypes.includes(type) || selection.includes(type)),
    ),
    sections: sections.filter(({ rows }) => rows.length > 0),
    scopes,
  };
};

/** Reading items takes the permission to edit them as well. */
function withItemsEdited(needs: readonly Requirement[]): readonly Requirement[] {
  const scope = 'edit:items';
  if (needs.some((need) => need.kind === 'scope' && need.scope === scope)) return needs;
  const why = t('profiles.least_privilege.items_listed_to_editors');
  return needs.flatMap((need) =>
    need.kind === 'scope' && need.scope === 'read:items'
      ? [need, { ...need, check: `scope:${scope}`, label: scope, scope, why }]
      : need,
  );
}

const rowOf = (need: Requirement): PrivilegeRow => ({
  label: need.label,
  value: settingOf(need),
  why: need.why,
});

function settingOf(need: Requirement): string {
  switch (need.kind) {
    case 'access':
      return need.level;
    case 'text':
      return need.oneOf[0] ?? '';
    case 'filled':
    case 'member':
    case 'login-agent':
      return need.suggested;
    case 'flag':
      return need.must ? 'Yes' : 'No';
    case 'scope':
      return t('checks.seen.ticked');
    case 'no-scope':
      return t('checks.seen.not_ticked');
    default:
      return t('profiles.least_privilege.as_shown');
  }
}
