import type { HaloAgent } from '../../../model/instance';
import { FieldGroup } from '../detail/FieldGroup';
import { type Option, useFields } from '../fields/field-set';
import type { AgentOptions } from './use-agent-options';

interface Props {
  agent: Partial<HaloAgent>;
  options: AgentOptions;
  onChange(patch: Partial<HaloAgent>): void;
}

/** Halo writes choices that mean "none" between asterisks. */
const noTeam: Option = { value: '-1', label: '*No Default Team*' };
const offer = ({ id, name }: { id: number | string; name: string }): Option => ({
  value: String(id),
  label: name,
});

function teamValue(team: number | null | undefined): string | null {
  if (team === undefined) return null;
  return team === null ? noTeam.value : String(team);
}

export function AgentFields({ agent, options, onChange }: Props) {
  const Fields = useFields();
  const chooseTeam = (value: string | null) =>
    onChange({ defaultTeam: value === null ? undefined : value === noTeam.value ? null : Number(value) });
  return (
    <>
      <FieldGroup heading="Account Details">
        <Fields.TextField
          property="name"
          label="Username"
          required
          placeholder="Enter the Agents Username here"
          value={agent.name ?? ''}
          onChange={(name) => onChange({ name })}
        />
        <Fields.TextField
          property="email"
          label="Email Address"
          placeholder="Enter the Agents Email Address here"
          value={agent.email ?? ''}
          onChange={(email) => onChange({ email })}
        />
        <Fields.MultiSelectField
          property="roles"
          label="Roles"
          values={agent.roles ?? []}
          options={options.roles.map(offer)}
          onChange={(roles) => onChange({ roles })}
        />
        <Fields.CheckField
          property="isdisabled"
          label="Account Active"
          checked={agent.active ?? true}
          onChange={(active) => onChange({ active })}
        />
        <Fields.CheckField
          property="isapiagent"
          label="Is an API-only Agent"
          checked={agent.apiOnly ?? false}
          onChange={(apiOnly) => onChange({ apiOnly })}
        />
        <Fields.SelectField
          property="team"
          label="Default Team"
          required
          value={teamValue(agent.defaultTeam)}
          options={[noTeam, ...options.teams.map(offer)]}
          onChange={chooseTeam}
        />
      </FieldGroup>
      <FieldGroup heading="Working Hours">
        <Fields.SelectField
          property="workday_id"
          label="Work Hours"
          required
          value={typeof agent.workday === 'number' ? String(agent.workday) : null}
          options={options.workdays.map(offer)}
          onChange={(value) => onChange({ workday: value === null ? null : Number(value) })}
        />
      </FieldGroup>
    </>
  );
}
