import { DetailScreen } from '../detail/DetailScreen';
import { FieldGroup } from '../detail/FieldGroup';
import { useRecord } from '../detail/use-record';
import { Loose } from '../fields/composed/rows';
import { PermissionsForm } from '../permissions/PermissionsForm';
import { Avatar } from '../shell/Avatar';
import { AgentFields } from './AgentFields';
import { useAgentOptions } from './use-agent-options';

const blank = () => ({ name: '', email: '', roles: [], active: true, apiOnly: false, settings: {} });

const actions = [
  { text: 'Change profile picture', icon: 'camera' },
  { text: 'Clone this Agent Account', icon: 'clone' },
  { text: 'Revoke All Tokens', icon: 'ban' },
  { text: 'Impersonate Agent', icon: 'user-secret' },
  { text: 'Re-assign Accounts', icon: 'briefcase' },
];

const Nothing = () => null;

export function AgentDetail({ id }: { id: string }) {
  const record = useRecord({ kind: 'agents', id, param: 'agentid', blank });
  const options = useAgentOptions();
  const { draft, saved } = record;
  if (options === null) return <div className="please-wait">Please wait...</div>;
  const team = options.teams.find((each) => each.id === saved?.defaultTeam);
  const details = {
    name: 'Details',
    content: <AgentFields agent={draft} options={options} onChange={record.change} />,
  };
  return (
    <DetailScreen
      record={record}
      title={saved?.name ?? 'New Agent'}
      icon={<Avatar name={saved?.name ?? '?'} large />}
      tabs={
        saved === null
          ? [details, { name: 'Preferences', disabled: true, content: <Nothing /> }]
          : [
              details,
              {
                name: 'Preferences',
                content: (
                  <FieldGroup heading="Preferences">
                    <Loose>
                      <p className="col-md-12">This Agent uses the default preferences.</p>
                    </Loose>
                  </FieldGroup>
                ),
              },
              {
                name: 'Departments & Teams',
                content: (
                  <FieldGroup heading="Teams">
                    <Loose>
                      <p className="col-md-12">{team?.name ?? 'This Agent is not a member of any Team.'}</p>
                    </Loose>
                  </FieldGroup>
                ),
              },
              {
                name: 'Permissions',
                content: (
                  <PermissionsForm
                    settings={draft.settings ?? {}}
                    editing={record.editing}
                    onChange={(settings) => record.change({ settings })}
                  />
                ),
              },
            ]
      }
      actions={actions}
      removal={{ text: 'Delete', question: 'This Agent will be deleted.' }}
      onSave={() => record.save()}
    />
  );
}
