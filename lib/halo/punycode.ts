const [base, tMin, tMax, skew, damp] = [36, 1, 26, 38, 700];

/**
 * A host name with its `xn--` labels as the letters they stand for (RFC 3492), or null where a label is no punycode.
 * Browsers give host names in punycode only, and a look-alike is judged by its letters.
 */
export const toUnicodeHost = (host: string): string | null => {
  const labels = host.split('.').map((label) => (label.startsWith('xn--') ? decode(label.slice(4)) : label));
  return labels.includes(null) ? null : labels.join('.');
};

function decode(text: string): string | null {
  const at = text.lastIndexOf('-');
  const output = at > 0 ? [...text.slice(0, at)].map((letter) => letter.codePointAt(0) ?? 0) : [];
  let [code, index, bias] = [128, 0, 72];
  for (let position = at > 0 ? at + 1 : 0; position < text.length; ) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(position++));
      if (digit === null) return null;
      index += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    if (code > 0x10ffff) return null;
    index %= length;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function digitOf(charCode: number): number | null {
  if (charCode >= 97 && charCode <= 122) return charCode - 97;
  return charCode >= 48 && charCode <= 57 ? charCode - 22 : null;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
