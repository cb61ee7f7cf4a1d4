import { useEffect, useState } from 'react';
import type { HaloApplication } from '../../../model/instance';
import { useBoot } from '../boot';
import { type Option, useFields } from '../fields/field-set';
import { useLook } from '../looks/look';
import { uiApi } from '../ui-api';
import { LoginBoxes } from './LoginBoxes';

interface Props {
  application: Partial<HaloApplication>;
  onChange(patch: Partial<HaloApplication>): void;
}

/** Login Type, and the agent once the type is Agent. */
export function LoginFields({ application, onChange }: Props) {
  const Fields = useFields();
  const { options } = useBoot();
  const { composed, rendering } = useLook();
  const boxes = composed && rendering.login === 'boxes';
  const [agents, setAgents] = useState<Option[]>([]);
  useEffect(() => {
    uiApi
      .list('agents')
      .then((all) => setAgents(all.map((agent) => ({ value: String(agent.id), label: agent.name }))));
  }, []);
  return (
    <>
      {boxes ? (
        <LoginBoxes
          types={options.loginTypes}
          chosen={application.loginType ?? null}
          onChange={(type) => onChange({ loginType: type as HaloApplication['loginType'], loginAgent: null })}
        />
      ) : (
        <Fields.SelectField
          property="loginentity"
          label="Login Type"
          required
          half
          value={application.loginType ?? null}
          options={options.loginTypes.map((type) => ({ value: type, label: type }))}
          onChange={(type) => onChange({ loginType: type as HaloApplication['loginType'], loginAgent: null })}
        />
      )}
      {application.loginType === 'Agent' && (
        <Fields.AgentField
          property="loginas_agent_id"
          label="Agent to log in as"
          required
          half
          value={typeof application.loginAgent === 'number' ? String(application.loginAgent) : null}
          options={agents}
          onChange={(value) => onChange({ loginAgent: value === null ? null : Number(value) })}
        />
      )}
    </>
  );
}
