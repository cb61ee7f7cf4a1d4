import { Button } from '../controls/Button';
import { useMessage } from '../dialogs/message';
import { useLook } from '../looks/look';
import { Icon } from '../shell/Icon';

export interface ToolbarAction {
  text: string;
  icon: string;
}

interface Props {
  editing: boolean;
  onBack(): void;
  onEdit(): void;
  onSave(): void;
  /** Buttons Halo has here that this Halo does not act on. */
  actions: ToolbarAction[];
  remove: { text: string; run(): void } | null;
}

export function DetailToolbar({ editing, onBack, onEdit, onSave, actions, remove }: Props) {
  const say = useMessage();
  const { button } = useLook();
  return (
    <div className="details_page_title">
      <div className="buttons-container">
        <button type="button" className="solidbutton fabtn notext" title={button('Back')} onClick={onBack}>
          <Icon name="arrow-left" />
        </button>
        {editing ? (
          <Button
            text="Save"
            title="Save"
            icon="floppy-disk"
            family="regular"
            className="solidbutton menubtn"
            onClick={onSave}
          />
        ) : (
          <Button
            text="Edit"
            title="Edit"
            icon="pen-to-square"
            family="regular"
            className="solidbutton menubtn"
            onClick={onEdit}
          />
        )}
        {actions.map((action) => (
          <Button
            key={action.text}
            text={action.text}
            title={action.text}
            icon={action.icon}
            className="solidbutton menubtn"
            onClick={() => say(`${action.text} is not part of this Halo.`)}
          />
        ))}
        {remove !== null && (
          <Button
            text={remove.text}
            title={remove.text}
            icon="trash-can"
            className="solidbutton menubtn danger"
            onClick={remove.run}
          />
        )}
      </div>
      <div className="buttons-container">
        <button
          type="button"
          className="solidbutton fabtn notext guides"
          title="Guides"
          onClick={() => say('Guides are not part of this Halo.')}
        >
          <Icon name="circle-question" />
        </button>
        <button
          type="button"
          className="solidbutton fabtn notext videos"
          title="Videos"
          onClick={() => say('Videos are not part of this Halo.')}
        >
          <Icon name="youtube" family="brands" />
        </button>
      </div>
    </div>
  );
}
