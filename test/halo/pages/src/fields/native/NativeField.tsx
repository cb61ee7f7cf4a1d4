import type { ReactNode } from 'react';
import type { FieldFrame } from '../field-set';

/** A label wrapping its control; no ids, no Halo classes. */
export function NativeField({ label, required, help, half, children }: FieldFrame & { children: ReactNode }) {
  return (
    <div className={half ? 'col-md-6' : 'col-md-12'}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label className="native-label">
        <span>
          {label}
          {required && <span className="asterisk"> *</span>}
        </span>
        {help?.map((line) => (
          <small key={line}>{line}</small>
        ))}
        {children}
      </label>
    </div>
  );
}
