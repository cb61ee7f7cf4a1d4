import type { ReactNode } from 'react';
import ReactModal from 'react-modal';
import { RowsContext } from '../fields/composed/rows';
import { useLook } from '../looks/look';
import { useOpenDialog } from './open-dialogs';
import { Popup } from './Popup';

ReactModal.setAppElement('#root');

interface Props {
  title: string;
  onClose(): void;
  /** The buttons below, in order. */
  buttons: ReactNode;
  children: ReactNode;
}

/** Halo's in-app window: title, X, content, buttons. Mounted on the body, outside `.app-container`. */
export function ModalWindow({ title, onClose, buttons, children }: Props) {
  useOpenDialog();
  const { rendering, button, label } = useLook();
  const content = (
    <RowsContext value={null}>
      <div className="modal-title">
        <h3>{label(title)}</h3>
        <button type="button" className="modal-close" title={button('Close')} onClick={onClose}>
          ×
        </button>
      </div>
      <div className="modal-body">{children}</div>
      <div className="modal-buttons">{buttons}</div>
    </RowsContext>
  );
  if (rendering.modal === 'popup') return <Popup onClose={onClose}>{content}</Popup>;
  return (
    <ReactModal
      isOpen
      contentLabel={title}
      className="modal-window"
      overlayClassName="modal-overlay"
      bodyOpenClassName={null}
      onRequestClose={onClose}
    >
      {content}
    </ReactModal>
  );
}
