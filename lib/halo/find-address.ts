import type { AddressNotice } from './address-notice';
import { haloDomainOf } from './host-names';

/** The address inside pasted text, or why it cannot be told which of the text it is. */
export type FoundAddress =
  | { readonly address: string; readonly notices: readonly AddressNotice[] }
  | { readonly unclear: 'broken' }
  | { readonly unclear: 'several'; readonly first: string; readonly second: string };

const scheme = /https?:\/\//i;
const delimiters = '<>"\'“”‘’„«»`|';
const urlText = new RegExp(`^https?://[^\\s${delimiters}]+`, 'i');
const opening = /^[\s<>"'“”‘’„«»`|([{*•]+/;
// What writing puts behind an address: closing marks, the ends of sentences, an encoded space or quote.
const closing = /(?:[)\]}.,;:!…*|`'"“”‘’„«»<>([{]|%(?:20|C2%A0|0[9AD]|22|27|60|29|5D|7C)|\?(?=$))+$/i;

/**
 * Takes an address out of quotes, brackets, a copied line such as "Resource Server: https://…" or a line broken in its
 * middle. Where other text follows the host name that could be the rest of it, nothing is guessed: the Client Secret
 * would go to whatever server the guess names.
 */
export const findAddress = (text: string): FoundAddress => {
  const plain = plainLetters(text);
  const whole = withoutBreaks(plain);
  const slashed = whole.replace(/\\\/|\\/g, '/');
  const joined = withSchemes(slashed);
  const notices: AddressNotice[] = [];
  if (plain !== text) notices.push('letters-replaced');
  if (whole !== plain) notices.push('spaces-removed');
  if (joined !== slashed) notices.push('scheme-mended');
  const start = joined.search(scheme);
  if (start < 0) return withoutMarks(joined, notices);
  const before = joined.slice(0, start);
  // Something glued to the scheme: part of another name, or another scheme.
  if (/[\w./@-]$/.test(before)) return { unclear: 'broken' };
  const url = ownPart(urlText.exec(joined.slice(start))?.[0] ?? joined.slice(start));
  const rest = joined.slice(start + url.length);
  const host = hostOf(url);
  const other = [...rest.matchAll(/https?:\/\/[^\s<>"'“”‘’„«»`|]+/gi)].map(([one]) => hostOf(one));
  const second =
    /[?#]/.test(url) && scheme.test(rest.slice(0, 8)) ? undefined : other.find((one) => one !== host);
  if (second !== undefined) return { unclear: 'several', first: host, second };
  const isDelimited = /["'“‘„«`<|[]\s*$/.test(before) && /^\s*["'”’“»`>|]/.test(rest);
  if (!isDelimited && mayGoOn(url, host, rest)) {
    const mended = brokenLine(url, rest, host);
    return mended === null
      ? { unclear: 'broken' }
      : { address: mended, notices: [...notices, 'spaces-removed'] };
  }
  // A session id may stand right behind the host; any other ; there makes no address.
  const address = withoutEnd(url).replace(/^(https?:\/\/[^/?#;]+);\w+=[^/?#]*/i, '$1');
  if (address !== joined) notices.push('text-removed');
  return { address, notices };
};

/** Full-width letters and signs as ASCII, and letters drawn in other styles; signs that would split a host stay. */
const plainLetters = (text: string): string =>
  text.replace(/[^ -~]/gu, (letter) => {
    if (letter === '。' || letter === '｡') return '.';
    const plain = letter.normalize('NFKC');
    return /[\uff01-\uff5e]/.test(letter) || /^[a-z0-9]+$/i.test(plain) ? plain : letter;
  });

/** A line break, or a space before a path, where what follows can only be more of the same address. */
const withoutBreaks = (text: string): string =>
  text
    .replace(/\b(https?)\s*:\s*\/\s*\/\s*/gi, '$1://')
    .replace(/\s*[\r\n]\s*(?=[.:?#&=%][a-z0-9])/gi, '')
    .replace(/\s+(?=\/[a-z0-9])/gi, '');

/** Schemes as they should be: `https//`, `https:/` and `https://https://` are one `https://`; any http among them stays. */
const withSchemes = (text: string): string =>
  text
    .replace(/(https?)(?::\/+|\/\/+)/gi, '$1://')
    .replace(/(?:https?:\/\/){2,}/gi, (all) => (/http:/i.test(all) ? 'http://' : 'https://'));

/** An address up to another one glued to it, unless it stands in the first one's query. */
const ownPart = (url: string): string => {
  const next = url.slice(8).search(scheme);
  return next < 0 ? url : url.slice(0, next + 8);
};

const hostOf = (url: string): string =>
  (url.replace(scheme, '').split(/[/?#]/)[0] ?? '').replace(/^.*@/s, '').replace(closing, '').toLowerCase();

/** Without the marks behind it; the bracket of https://[fd00::1] is none of them. */
function withoutEnd(text: string): string {
  const bare = text.replace(closing, '');
  return /^(?:https?:\/\/)?\[[0-9a-f:.]+$/i.test(bare) && text.startsWith(`${bare}]`) ? `${bare}]` : bare;
}

/** Could the text behind a bare host name be the rest of that name? */
function mayGoOn(url: string, host: string, rest: string): boolean {
  if (/[/?#]/.test(url.replace(scheme, ''))) return false;
  const gap = new RegExp(`^(?:<[^<>]*>|[\\s${delimiters}])*`).exec(rest)?.[0] ?? '';
  const raw = /^\S+/.exec(rest.slice(gap.length))?.[0] ?? '';
  const next = raw.replace(closing, '');
  if (next === '' || scheme.test(next)) return false;
  const isBareName = !/[.:]/.test(host) && host !== 'localhost';
  const isPort = /:\d*$/.test(url) && /^\d/.test(next);
  if (isBareName || isPort || next.includes('@')) return true;
  const nextHost = (next.split(/[/?#<]/)[0] ?? '').toLowerCase();
  const isHost =
    /^[.:]?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?::\d+)?$/u.test(nextHost) ||
    /^[.:-][\p{L}\p{N}]/u.test(next);
  if (isHost) return nextHost !== host;
  if (haloDomainOf(host.replace(/:\d+$/, '')) !== null) return false;
  const isLabel = /^[\p{L}\p{N}_-]+(?::\d+)?$/u.test(nextHost) && !/[:,]$/.test(raw);
  return /[.-]$/.test(url) || (isLabel && !/[)\]},;:!]$/.test(url));
}

/** A name broken across two lines, when only the two together are an instance of Halo's; else null. */
function brokenLine(url: string, rest: string, host: string): string | null {
  const next = /^[ \t]*[\r\n]\s*([a-z0-9.-]+)\/?\s*$/i.exec(rest)?.[1] ?? '';
  const isWhole = next !== '' && haloDomainOf(`${host}${next}`) !== null && !/[.-]$/.test(url);
  return isWhole && haloDomainOf(host) === null && haloDomainOf(next) === null ? `${url}${next}` : null;
}

function withoutMarks(joined: string, notices: readonly AddressNotice[]): FoundAddress {
  const address = withoutEnd(/^\[[0-9a-f:.]+\]/i.test(joined) ? joined : joined.replace(opening, ''));
  return { address, notices: address === joined ? notices : [...notices, 'text-removed'] };
}
