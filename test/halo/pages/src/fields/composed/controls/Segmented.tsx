import { useLook } from '../../../looks/look';
import type { CheckControlProps } from './CheckControl';

/** Halo's `.switches`: the button that counts differs from the other by its colour alone. */
export function Segmented({ checked, onChange, disabled }: CheckControlProps) {
  const look = useLook();
  const part = (on: boolean) => (
    <button
      type="button"
      disabled={disabled}
      style={
        on === checked
          ? { backgroundColor: 'var(--accent)', color: '#fff' }
          : { backgroundColor: 'var(--button)', color: 'var(--ink)' }
      }
      onClick={() => onChange(on)}
    >
      {look.value(on ? 'Yes' : 'No')}
    </button>
  );
  return (
    <div className="switches">
      {part(true)}
      {part(false)}
    </div>
  );
}
