import { useEffect, useState } from 'react';
import { uiApi } from '../ui-api';

/** What an agent's form offers; `GET /_ui/agents/options`. */
export interface AgentOptions {
  roles: { id: string; name: string }[];
  teams: { id: number; name: string }[];
  workdays: { id: number; name: string }[];
}

/** null until loaded. */
export function useAgentOptions(): AgentOptions | null {
  const [options, setOptions] = useState<AgentOptions | null>(null);
  useEffect(() => {
    uiApi.get<AgentOptions>('agents/options').then(setOptions);
  }, []);
  return options;
}
