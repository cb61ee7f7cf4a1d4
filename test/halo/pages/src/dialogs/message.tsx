import { createContext, type ReactNode, useContext, useState } from 'react';
import { useBoot } from '../boot';
import { ModalWindow } from './ModalWindow';

type Say = (text: string) => void;
const MessageContext = createContext<Say | null>(null);

/** Gives the screens below it Halo's pop-up with a text and OK. */
export function MessageProvider({ children }: { children: ReactNode }) {
  const [text, say] = useState<string | null>(null);
  const { product } = useBoot();
  const close = () => say(null);
  return (
    <MessageContext value={say}>
      {children}
      {text !== null && (
        <ModalWindow
          title={product}
          onClose={close}
          buttons={
            <button type="button" className="nhd-button curve" onClick={close}>
              OK
            </button>
          }
        >
          <p>{text}</p>
        </ModalWindow>
      )}
    </MessageContext>
  );
}

/** Shows a text in a pop-up with an OK button. */
export function useMessage(): Say {
  const say = useContext(MessageContext);
  if (say === null) throw new Error('useMessage outside MessageProvider');
  return say;
}
