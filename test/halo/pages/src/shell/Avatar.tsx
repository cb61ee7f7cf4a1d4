const colours = ['#c23d1f', '#3c1a8f', '#0f8f7d', '#b0720c', '#1f63b8', '#8a1f6d'];

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 2) || '?';

/** The coloured circle with an agent's initials. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <div
      className={large ? 'avatar avatar-large' : 'avatar'}
      style={{ backgroundColor: colours[sum % colours.length] }}
    >
      {initials(name)}
    </div>
  );
}
