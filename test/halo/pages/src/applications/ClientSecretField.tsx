import { useWords } from '../boot';
import { Button } from '../controls/Button';
import { useMessage } from '../dialogs/message';
import { useFields } from '../fields/field-set';
import { copyText } from './copy-text';

interface Props {
  /** null once it is no longer shown. */
  secret: string | null;
  /** Whether the saved application has a secret at all. */
  stored: boolean;
  editing: boolean;
  onGenerate(): void;
}

const masked = '*'.repeat(28);

export function ClientSecretField({ secret, stored, editing, onGenerate }: Props) {
  const Fields = useFields();
  const say = useMessage();
  const words = useWords();
  const copy = async () => {
    if (secret !== null && !(await copyText(secret))) say('The browser did not allow copying.');
  };
  return (
    <Fields.ReadOnlyField
      property="clientSecret"
      label="Client Secret"
      help={[
        words(
          'The Client Secret is used to access to the API without logging in. If stored, it should be encrypted and never shown.',
        ),
        words(
          "The Client Secret for this application will only be shown once. If you forget it you'll need to generate a new one. Generating a new Client Secret will stop the old one from working.",
        ),
      ]}
      value={secret ?? (stored ? masked : '')}
      kind={secret === null ? 'mask' : 'secret'}
      actions={
        <div className="secret-buttons">
          {editing && <Button text="Generate" className="nhd-button curve small" onClick={onGenerate} />}
          {secret !== null && <Button text="Copy" className="nhd-button curve small" onClick={copy} />}
        </div>
      }
    />
  );
}
