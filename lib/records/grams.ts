/** Records a block: a power of two, so that a position splits into block and bit. */
const blockSize = 4096;
const wordsPerPlane = blockSize / 32;

const letters = 26;
const digits = 10;
/** A plane each for the letters and digits alone, and for each pair of letters and of digits: what they say is certain. */
const single = 0;
const letterPairs = single + letters + digits;
const digitPairs = letterPairs + letters * letters;
/** All other pairs share these, by a hash: whether a record holds the pair has to be looked up in its text. */
const shared = digitPairs + digits * digits;
/** A power of two. */
const sharedPlanes = 256;
/** 134 bytes a record. */
const planes = shared + sharedPlanes;

const letterOf = (code: number): number => (code >= 97 && code <= 122 ? code - 97 : -1);
const digitOf = (code: number): number => (code >= 48 && code <= 57 ? code - 48 : -1);

/** -1 for what has none: signs, and letters beyond a to z. */
function planeOfOne(code: number): number {
  const letter = letterOf(code);
  if (letter >= 0) return single + letter;
  const digit = digitOf(code);
  return digit >= 0 ? single + letters + digit : -1;
}

function planeOfPair(one: number, other: number): number {
  const [letter, next] = [letterOf(one), letterOf(other)];
  if (letter >= 0 && next >= 0) return letterPairs + letter * letters + next;
  const [digit, following] = [digitOf(one), digitOf(other)];
  if (digit >= 0 && following >= 0) return digitPairs + digit * digits + following;
  return shared + ((Math.imul(one * 31 + other, 0x9e3779b1) >>> 24) & (sharedPlanes - 1));
}

/** For letters and pairs of them one bit a record: which records may hold a word, or do, without looking at their text. */
export interface Grams {
  /** `text` is folded; positions may come in any order. */
  add(position: number, text: string): void;
  /**
   * Calls `visit` with the position of every record below `count` that may hold all of `words`, in order. `certain`: that it does.
   */
  visit(words: readonly string[], count: number, visit: (position: number, certain: boolean) => void): void;
}

export function newGrams(): Grams {
  const blocks: Uint32Array[] = [];
  return {
    add(position, text) {
      const at = Math.floor(position / blockSize);
      const block = blocks[at] ?? new Uint32Array(planes * wordsPerPlane);
      blocks[at] = block;
      const word = (position % blockSize) >>> 5;
      const bit = 1 << (position & 31);
      const mark = (plane: number) => {
        const cell = plane * wordsPerPlane + word;
        block[cell] = (block[cell] ?? 0) | bit;
      };
      let before = -1;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const one = planeOfOne(code);
        if (one >= 0) mark(one);
        if (before >= 0) mark(planeOfPair(before, code));
        before = code;
      }
    },
    visit(words, count, visit) {
      const { wanted, certain } = planesOf(words);
      if (wanted.length === 0) {
        for (let position = 0; position < count; position += 1) visit(position, words.length === 0);
        return;
      }
      blocks.forEach((block, at) => {
        for (let word = 0; word < wordsPerPlane; word += 1) {
          let bits = -1;
          for (const plane of wanted) bits &= block[plane * wordsPerPlane + word] ?? 0;
          while (bits !== 0) {
            const lowest = bits & -bits;
            visit(at * blockSize + word * 32 + 31 - Math.clz32(lowest), certain);
            bits ^= lowest;
          }
        }
      });
    },
  };
}

/** The planes that have to agree, and whether a record on all of them is sure to hold the words. */
function planesOf(words: readonly string[]): { readonly wanted: number[]; readonly certain: boolean } {
  const wanted = new Set<number>();
  let certain = true;
  for (const word of words) {
    const only = word.length === 1 ? planeOfOne(word.charCodeAt(0)) : -1;
    if (only >= 0) wanted.add(only);
    for (let at = 1; at < word.length; at += 1) {
      const plane = planeOfPair(word.charCodeAt(at - 1), word.charCodeAt(at));
      wanted.add(plane);
      if (plane >= shared) certain = false;
    }
    // The pairs of a longer word may stand apart.
    if (word.length > 2 || (word.length === 1 && only < 0)) certain = false;
  }
  return { wanted: [...wanted], certain };
}
