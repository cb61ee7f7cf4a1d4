/** Records a block: a power of two, so that a position splits into block and bit. */
const blockSize = 4096;
const wordsPerPlane = blockSize / 32;
/** Hash values of pairs of letters. More would find fewer records in vain, and take more memory: 64 bytes a record here. */
const planes = 512;

const planeOf = (one: number, other: number): number =>
  (Math.imul(one * 31 + other, 0x9e3779b1) >>> 23) & (planes - 1);

/** For each pair of neighbouring letters one bit a record: which records may hold a word, without looking at their text. */
export interface Grams {
  /** `text` is folded; positions may come in any order. */
  add(position: number, text: string): void;
  /** Calls `visit` with the position of every record below `count` that may hold all of `words`, in order. */
  visit(words: readonly string[], count: number, visit: (position: number) => void): void;
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
      let before = text.charCodeAt(0);
      for (let index = 1; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const cell = planeOf(before, code) * wordsPerPlane + word;
        block[cell] = (block[cell] ?? 0) | bit;
        before = code;
      }
    },
    visit(words, count, visit) {
      const wanted = planesOf(words);
      if (wanted.length === 0) {
        for (let position = 0; position < count; position += 1) visit(position);
        return;
      }
      blocks.forEach((block, at) => {
        for (let word = 0; word < wordsPerPlane; word += 1) {
          let bits = -1;
          for (const plane of wanted) bits &= block[plane * wordsPerPlane + word] ?? 0;
          while (bits !== 0) {
            const lowest = bits & -bits;
            visit(at * blockSize + word * 32 + 31 - Math.clz32(lowest));
            bits ^= lowest;
          }
        }
      });
    },
  };
}

/** None for single letters: those are in nearly every record. */
function planesOf(words: readonly string[]): number[] {
  const wanted = new Set<number>();
  for (const word of words) {
    for (let at = 1; at < word.length; at += 1) {
      wanted.add(planeOf(word.charCodeAt(at - 1), word.charCodeAt(at)));
    }
  }
  return [...wanted];
}
