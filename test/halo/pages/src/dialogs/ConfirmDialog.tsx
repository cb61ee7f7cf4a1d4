import { useLook } from '../looks/look';
import { ModalWindow } from './ModalWindow';

interface Props {
  question: string;
  onYes(): void;
  onNo(): void;
}

/** The in-app question before something is removed; Halo never uses the browser's own confirm. */
export function ConfirmDialog({ question, onYes, onNo }: Props) {
  const { button } = useLook();
  return (
    <ModalWindow
      title="Are you sure?"
      onClose={onNo}
      buttons={
        <>
          <button type="button" className="nhd-button curve" onClick={onYes}>
            {button('Yes')}
          </button>
          <button type="button" className="nhd-button cancel" onClick={onNo}>
            {button('No')}
          </button>
        </>
      }
    >
      <p>{question}</p>
    </ModalWindow>
  );
}
