import { createElement } from 'react';

/** Halo marks mandatory fields with its own `h999` element. */
export const Asterisk = () => createElement('h999', { class: 'asterisk' }, ' *');
