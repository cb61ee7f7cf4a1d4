import './Spinner.css';

/** Something is under way; the text beside it says what. */
export const Spinner = () => <span class="spinner" aria-hidden="true" />;
