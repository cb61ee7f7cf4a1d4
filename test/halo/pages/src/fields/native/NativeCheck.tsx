import type { CheckFieldProps } from '../field-set';

export function NativeCheck({ label, required, checked, onChange, description, half }: CheckFieldProps) {
  return (
    <div className={half ? 'col-md-6' : 'col-md-12'}>
      <label className="native-check">
        <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
        {label}
        {required && <span className="asterisk"> *</span>}
      </label>
      {description !== undefined && <small>{description}</small>}
    </div>
  );
}
