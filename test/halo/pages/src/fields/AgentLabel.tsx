import { Avatar } from '../shell/Avatar';

/** An agent as Halo's pickers show one: initials in a circle, then the name. */
export const AgentLabel = ({ name }: { name: string }) => (
  <div className="agent-dropdown-option">
    <Avatar name={name} />
    <div className="single-line-text oneline">{name}</div>
  </div>
);
