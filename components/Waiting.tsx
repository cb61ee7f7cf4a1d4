import './Waiting.css';
import { Spinner } from './Spinner';

/** Something is on its way; shown only when it takes a moment. */
export const Waiting = ({ words }: { readonly words: string }) => (
  <p class="waiting" role="status">
    <Spinner /> {words}
  </p>
);
