import type { ComponentProps } from 'preact';
import { Checkbox } from './Checkbox';

/** On or off, taking effect at once. */
export const Switch = (props: Omit<ComponentProps<typeof Checkbox>, 'look'>) => (
  <Checkbox {...props} look="switch" />
);
