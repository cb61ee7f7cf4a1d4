import { Button } from '../controls/Button';

/** The pair of buttons below a form in edit mode. */
export const SaveBar = ({ onSave, onCancel }: { onSave(): void; onCancel(): void }) => (
  <div className="save-bar">
    <Button text="Save" className="nhd-button curve glow-btn" onClick={onSave} />
    <Button text="Cancel" className="nhd-button cancel" onClick={onCancel} />
  </div>
);
