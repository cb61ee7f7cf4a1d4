import './Progress.css';

interface ProgressProps {
  readonly label: string;
  /** Null while the size of the work is not known. */
  readonly value: number | null;
  readonly max: number;
}

/** A bar of how far something has come; it runs when the end is not known. */
export const Progress = ({ label, value, max }: ProgressProps) => {
  const share = value === null || max <= 0 ? null : Math.min(1, value / max);
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max > 0 ? max : 1}
      {...(share === null ? {} : { 'aria-valuenow': Math.min(value ?? 0, max) })}
    >
      <div
        class={share === null ? 'progress-bar progress-running' : 'progress-bar'}
        style={share === null ? undefined : { inlineSize: `${share * 100}%` }}
      />
    </div>
  );
};
