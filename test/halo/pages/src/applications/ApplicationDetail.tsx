import { useEffect, useState } from 'react';
import { DetailScreen } from '../detail/DetailScreen';
import { useRecord } from '../detail/use-record';
import { useMessage } from '../dialogs/message';
import { TitleIcon } from '../shell/TitleIcon';
import { uiApi } from '../ui-api';
import { ApplicationFields } from './ApplicationFields';
import { newGuid } from './new-guid';
import { ScopeFields } from './ScopeFields';
import { SecurityFields } from './SecurityFields';

const blank = () => ({
  name: '',
  description: '',
  active: true,
  method: null,
  clientId: newGuid(),
  loginType: null,
  loginAgent: null,
  scopes: [],
  corsWhitelist: '',
});

const permissionsMessage =
  'The permissions of this Application have been saved. It can never do more than the Agent it logs in as.';

/** A secret on the screen: `pending` ones have not been saved yet. */
interface ShownSecret {
  text: string;
  pending: boolean;
}

export function ApplicationDetail({ id }: { id: string }) {
  const record = useRecord({ kind: 'applications', id, param: 'id', blank });
  const [secret, setSecret] = useState<ShownSecret | null>(null);
  const say = useMessage();
  const { draft, saved } = record;
  const savedId = saved?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a secret is shown on its own record only
  useEffect(() => {
    if (id !== savedId && savedId !== undefined) setSecret(null);
  }, [id]);

  const generate = async () => setSecret({ text: (await uiApi.newSecret()).secret, pending: true });
  const cancel = () => {
    if (secret?.pending) setSecret(null);
    record.cancel();
  };
  const save = async () => {
    const before = [...(saved?.scopes ?? [])].sort().join(' ');
    const answer = await record.save(secret?.pending ? { newSecret: secret.text } : {});
    if (answer === null) return;
    if (answer.newSecret !== undefined) setSecret({ text: answer.newSecret, pending: false });
    else if (secret !== null) setSecret({ ...secret, pending: false });
    if (saved === null || [...answer.scopes].sort().join(' ') !== before) say(permissionsMessage);
  };
  return (
    <DetailScreen
      record={{ ...record, cancel }}
      title={saved?.name ?? 'Add an Application'}
      icon={<TitleIcon name="link" />}
      tabs={[
        {
          name: 'Details',
          content: (
            <ApplicationFields
              application={draft}
              isNew={saved === null}
              editing={record.editing}
              secret={secret?.text ?? null}
              onGenerate={generate}
              onChange={record.change}
            />
          ),
        },
        {
          name: 'Permissions',
          content: (
            <ScopeFields granted={draft.scopes ?? []} onChange={(scopes) => record.change({ scopes })} />
          ),
        },
        {
          name: 'Security',
          content: <SecurityFields application={draft} onChange={record.change} />,
        },
      ]}
      actions={[{ text: 'Download Examples', icon: 'download' }]}
      removal={{ text: 'Remove this Application', question: 'This Application will be removed.' }}
      onSave={save}
    />
  );
}
