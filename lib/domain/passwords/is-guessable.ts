/**
 * lib/domain/passwords: what makes a password one that somebody would try first. It knows the person it is for; it refuses to know
 * hashes, lists of leaked passwords and who signs in.
 */

/** What others know of the person a password is for. */
export type PasswordContext = {
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
};

/** So many signs have to be left when everything that can be guessed is taken out: letters and digits, and other kinds of signs. */
const LEAST_LEFT = 8;
const LEAST_DIFFERENT = 6;

/** Words that passwords are made of before any other. */
const TRIED_FIRST =
  "password passwort passwd landfall welcome willkommen letmein changeme iloveyou administrator admin login default secret master qwertz azerty trustno1 monkey dragon football baseball sunshine princess superman spring summer autumn winter".split(
    " ",
  );

/** Rows of keyboards, and what comes one after another; either way round. */
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertzuiop",
  "yxcvbnm",
  "azertyuiop",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "!@#$%^&*()_+",
].flatMap((row) => [row, [...row].reverse().join("")]);

const LOOKALIKES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/**
 * Whether a password is one of the first that somebody would try: few different characters, the same over and over, or little
 * besides the person's own address, name and organisation, words that are tried first, rows of the keyboard and repeats. Says
 * nothing about its length, nor whether it has become known. Capitals and look-alikes such as 0 for o don't help.
 */
export function isGuessable(password: string, context: PasswordContext): boolean {
  const small = password.normalize("NFKC").toLowerCase();
  if (new Set(small).size < LEAST_DIFFERENT) return true;
  const words = [...wordsOf(context), ...TRIED_FIRST].sort((a, b) => b.length - a.length);
  const plain = [...small].map((sign) => LOOKALIKES[sign] ?? sign).join("");
  return [small, plain].some((written) => lengthLeft(once(written), words) < LEAST_LEFT);
}

function wordsOf({ email, name, organisation }: PasswordContext): string[] {
  const parts = [email, name, organisation].map((text) => text.normalize("NFKC").toLowerCase());
  return parts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length >= 3);
}

/** What is said over and over, said once. */
function once(text: string): string {
  return /^(.+?)\1+$/su.exec(text)?.[1] ?? text;
}

function lengthLeft(text: string, words: readonly string[]): number {
  let left = text;
  for (const word of words) left = left.replaceAll(word, " ");
  left = withoutRows(left).replace(/(.)\1{2,}/gsu, " ");
  const signs = [...left.replace(/\s/gu, "")];
  const isWritten = (sign: string) => /[\p{L}\p{M}\p{N}]/u.test(sign);
  // A sign between words comes again and again, and is no word.
  return signs.filter(isWritten).length + new Set(signs.filter((sign) => !isWritten(sign))).size;
}

/** Without stretches of four and more that stand so in a row. */
function withoutRows(text: string): string {
  let left = "";
  for (let at = 0; at < text.length; ) {
    const length = rowAt(text, at);
    left += length >= 4 ? " " : text.slice(at, at + 1);
    at += length >= 4 ? length : 1;
  }
  return left;
}

function rowAt(text: string, at: number): number {
  let longest = 0;
  for (const row of ROWS) {
    let length = 1;
    while (at + length <= text.length && row.includes(text.slice(at, at + length))) length += 1;
    longest = Math.max(longest, length - 1);
  }
  return longest;
}
