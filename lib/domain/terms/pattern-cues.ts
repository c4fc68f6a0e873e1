/**
 * What words a sentence must hold for a pattern to match in it, read off the pattern itself, so that most patterns needn't be tried on
 * most sentences. Patterns are those of lib/content/glossary: over the words of a sentence, lower-case, with one space between
 * them. Where a part can't be read, nothing is asked of it: too few conditions cost time, never a match.
 */

export type Cues = {
  /** One of these: whole words, and beginnings of words with `*` behind them. */
  readonly words: readonly string[];
  /** How often one of them stands in a hundred words, roughly. */
  readonly frequency: number;
};

/** A part of a pattern, and what it can match. */
type Part = {
  /** Everything that it can be, where that is not too much. */
  readonly texts: readonly string[] | null;
  readonly canBeEmpty: boolean;
  /** Wherever it is not empty. */
  readonly beginsWithSpace: boolean;
  readonly endsWithSpace: boolean;
  readonly needs: Needs;
};

/** What a part needs of a sentence. `opens`, `closes`: whether it begins, or ends, where a word does. */
type Needs = (opens: boolean, closes: boolean) => readonly Cues[];

/** So many spellings are written out; of more, only how a word begins is asked. */
const SPELLINGS = 64;
/** Shorter beginnings of words say too little. */
export const SHORTEST_BEGINNING = 3;

/** For a pattern that begins and ends with whole words, what each sentence that it matches holds: one of each. The rarest first. */
export function needsOf(pattern: string): readonly Cues[] {
  return new Reader(pattern)
    .read()
    .needs(true, true)
    .toSorted((a, b) => a.frequency - b.frequency);
}

/** The alternatives of a pattern in order, also where they stand in one group. */
export function alternativesOf(pattern: string): readonly string[] {
  const reader = new Reader(pattern);
  const alternatives = reader.splitAtBars();
  if (alternatives.length > 1) return alternatives.flatMap(alternativesOf);
  return reader.isOneGroup() ? alternativesOf(pattern.slice("(?:".length, -1)) : [pattern];
}

function cuesOf(words: readonly string[]): Cues {
  let frequency = 0;
  for (const word of words) frequency += frequencyOf(word);
  return { words, frequency };
}

const frequencyOf = (word: string) => COMMON.get(word) ?? (word.endsWith("*") ? 0.03 : 0.01);

function rarestOf(needs: readonly Cues[]): Cues | undefined {
  let rarest: Cues | undefined;
  for (const cues of needs) if (!rarest || cues.frequency < rarest.frequency) rarest = cues;
  return rarest;
}

const COMMON: ReadonlyMap<string, number> = new Map(
  [
    [5, "the of and to a in is that"],
    [1, "be it for are as on by with this not or we an from which can will at no what all"],
    [0.5, "has have was were would if its our they their who one than more other any so only but each"],
    [
      0.2,
      "every could there you never may use model models into about such does do how when without where out",
    ],
    [
      0.1,
      "them these those i he she up over people work systems system nothing cannot even make makes used us ai",
    ],
  ].flatMap(([per, words]) =>
    String(words)
      .split(" ")
      .map((word) => [word, Number(per)] as const),
  ),
);

/** One of `texts`; null for what is not known. */
function partOf(texts: readonly string[] | null): Part {
  return {
    texts,
    canBeEmpty: texts?.includes("") ?? false,
    get beginsWithSpace() {
      return texts?.every((text) => text === "" || text.startsWith(" ")) ?? false;
    },
    get endsWithSpace() {
      return texts?.every((text) => text === "" || text.endsWith(" ")) ?? false;
    },
    needs: (opens, closes) => (texts ? cuesIn(texts, opens, closes) : []),
  };
}

/** Each answer worked out once. */
function kept(needs: Needs): Needs {
  const answers: (readonly Cues[])[] = [];
  return (opens, closes) => {
    const at = (opens ? 2 : 0) + (closes ? 1 : 0);
    const answer = answers[at] ?? needs(opens, closes);
    answers[at] = answer;
    return answer;
  };
}

const NOTHING = partOf([""]);
/** The beginning and the end of a sentence bound a word as a space does. */
const EDGE = partOf([" "]);
const UNKNOWN = partOf(null);

/** What has to follow, and takes no room. */
function ahead(part: Part): Part {
  return { ...NOTHING, beginsWithSpace: true, needs: (opens) => part.needs(opens, false) };
}

/** Maybe nothing, or more than once. */
function repeated(part: Part, least: number, most: number): Part {
  const once = most === 1;
  return {
    texts: once && part.texts ? (least === 0 ? [...part.texts, ""] : part.texts) : null,
    canBeEmpty: least === 0 || part.canBeEmpty,
    beginsWithSpace: part.beginsWithSpace,
    endsWithSpace: part.endsWithSpace,
    needs: (opens, closes) =>
      least === 0 ? [] : part.needs(opens && (once || part.endsWithSpace), closes && once),
  };
}

function choice(parts: readonly Part[]): Part {
  const texts = unionOf(parts);
  if (texts) return partOf(texts);
  return {
    texts: null,
    canBeEmpty: parts.some((part) => part.canBeEmpty),
    beginsWithSpace: parts.every((part) => part.beginsWithSpace),
    endsWithSpace: parts.every((part) => part.endsWithSpace),
    needs: kept((opens, closes) => {
      const union: string[] = [];
      for (const part of parts) {
        const rarest = rarestOf(part.needs(opens, closes));
        if (!rarest) return [];
        union.push(...rarest.words);
      }
      return [cuesOf(union)];
    }),
  };
}

function row(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const last = parts.findLastIndex((part) => !part.canBeEmpty);
  let texts: readonly string[] | null | undefined;
  return {
    get texts() {
      texts = texts === undefined ? productOf(parts) : texts;
      return texts;
    },
    canBeEmpty: last < 0,
    get beginsWithSpace() {
      return opensWithSpace(parts, 0, true);
    },
    get endsWithSpace() {
      return last >= 0 && parts.slice(last).every((part) => part.endsWithSpace);
    },
    needs: kept((opens, closes) => needsOfRow(parts, opens, closes)),
  };
}

function productOf(parts: readonly Part[]): readonly string[] | null {
  let texts: readonly string[] = [""];
  for (const part of parts) {
    const next = part.texts;
    if (!next || next.length * texts.length > SPELLINGS) return null;
    texts = joined(texts, next);
  }
  return texts;
}

function unionOf(parts: readonly Part[]): readonly string[] | null {
  const union: string[] = [];
  for (const { texts } of parts) {
    if (!texts || union.length + texts.length > SPELLINGS) return null;
    union.push(...texts);
  }
  return union;
}

function joined(texts: readonly string[], next: readonly string[]): readonly string[] {
  const [only] = next;
  if (next.length === 1) {
    if (only === "") return texts;
    if (texts.length === 1) return [`${texts[0]}${only}`];
  }
  return texts.flatMap((text) => next.map((more) => text + more));
}

/** Whether a space, or the end, follows: the parts from `at` on begin with one, or are nothing where a word `closes`. */
function opensWithSpace(parts: readonly Part[], at: number, closes: boolean): boolean {
  for (let next = at; next < parts.length; next++) {
    const part = parts[next];
    if (!part?.beginsWithSpace) return false;
    if (!part.canBeEmpty) return true;
  }
  return closes;
}

/** Spellings are followed through the parts of one word; at each space a word is complete. */
function needsOfRow(parts: readonly Part[], opens: boolean, closes: boolean): readonly Cues[] {
  const needs: Cues[] = [];
  let texts: readonly string[] = [""];
  let isOpen = opens;
  const atEdge = () => texts.every((text) => (text === "" ? isOpen : text.endsWith(" ")));
  const complete = (isWhole: boolean) => {
    needs.push(...cuesIn(texts, isOpen, isWhole));
    isOpen = atEdge();
    texts = [""];
  };
  for (const [at, part] of parts.entries()) {
    if (atEdge()) complete(true);
    if (part.texts && texts.length * part.texts.length <= SPELLINGS) {
      // What has to follow is nothing itself, and needs something.
      if (part.canBeEmpty) needs.push(...part.needs(atEdge(), false));
      texts = joined(texts, part.texts);
      continue;
    }
    complete(opensWithSpace(parts, at, closes));
    if (part.texts) {
      texts = part.texts;
      continue;
    }
    needs.push(...part.needs(isOpen, opensWithSpace(parts, at + 1, closes)));
    isOpen = part.endsWithSpace && (isOpen || !part.canBeEmpty);
  }
  complete(closes);
  return needs;
}

/** The rarest word of each text; nothing if some text has none that is sure. */
function cuesIn(texts: readonly string[], opens: boolean, closes: boolean): readonly Cues[] {
  if (texts.length === 1 && texts[0] === "") return [];
  const cues: string[] = [];
  for (const text of texts) {
    const cue = rarestIn(text.split(" "), opens, closes);
    if (cue === null) return [];
    cues.push(cue);
  }
  return [cuesOf(cues)];
}

function rarestIn(words: readonly string[], opens: boolean, closes: boolean): string | null {
  let rarest: string | null = null;
  for (const [at, word] of words.entries()) {
    if (word === "" || word === "," || (at === 0 && !opens)) continue;
    const isWhole = at < words.length - 1 || closes;
    if (!isWhole && word.length < SHORTEST_BEGINNING) continue;
    if (rarest === null || (COMMON.get(word) ?? 0) < (COMMON.get(rarest) ?? 0))
      rarest = isWhole ? word : `${word}*`;
  }
  return rarest;
}

/** Groups that were read, by their source: the same classes of words stand in many patterns. */
const GROUPS = new Map<string, Part>();

/** Reads the notation of regular expressions, as far as the patterns use it. */
class Reader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  read(): Part {
    const alternatives: Part[] = [];
    for (;;) {
      const parts: Part[] = [];
      for (let sign = this.sign; sign !== "" && sign !== "|" && sign !== ")"; sign = this.sign)
        parts.push(this.quantified(this.part(sign)));
      alternatives.push(parts.length === 0 ? NOTHING : row(parts));
      if (this.sign !== "|") break;
      this.at++;
    }
    const [only] = alternatives;
    return only && alternatives.length === 1 ? only : choice(alternatives);
  }

  /** The pattern in pieces, cut at the bars outside all groups. */
  splitAtBars(): readonly string[] {
    const pieces: string[] = [];
    let from = 0;
    for (this.at = 0; this.at < this.pattern.length; this.skip()) {
      if (this.sign !== "|") continue;
      pieces.push(this.pattern.slice(from, this.at));
      from = this.at + 1;
    }
    return [...pieces, this.pattern.slice(from)];
  }

  /** `(?:…)` and nothing beside it. */
  isOneGroup(): boolean {
    this.at = 0;
    if (!this.pattern.startsWith("(?:")) return false;
    this.skip();
    return this.at === this.pattern.length;
  }

  /** Past one sign, one class or one group. */
  private skip(): void {
    const sign = this.sign;
    this.at++;
    if (sign === "\\") this.at++;
    else if (sign === "[") this.at = this.pattern.indexOf("]", this.at + 1) + 1;
    else if (sign === "(") this.toGroupEnd();
  }

  /** Past the bracket that closes the group one is in. */
  private toGroupEnd(): void {
    while (this.at < this.pattern.length && this.sign !== ")") this.skip();
    this.at++;
  }

  private get sign(): string {
    return this.pattern[this.at] ?? "";
  }

  private part(sign: string): Part {
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(this.pattern)?.[0];
    if (plain !== undefined) {
      this.at += plain.length;
      return partOf([plain]);
    }
    this.at++;
    if (sign === "(") return this.group();
    if (sign === "[") return this.class();
    if (sign === "^" || sign === "$") return EDGE;
    if (sign === ".") return UNKNOWN;
    if (sign !== "\\") return partOf([sign]);
    const escaped = this.sign;
    this.at++;
    if (escaped === "b") return NOTHING;
    return /[a-z0-9]/i.test(escaped) ? UNKNOWN : partOf([escaped]);
  }

  private group(): Part {
    const from = this.at;
    this.toGroupEnd();
    const source = this.pattern.slice(from, this.at - 1);
    const known = GROUPS.get(source);
    if (known) return known;
    const kind = /^\?(?::|<?[=!])/.exec(source)?.[0] ?? "";
    const isRead = kind === "?=" || kind === "?:" || kind === "";
    const part = isRead ? new Reader(source.slice(kind.length)).read() : NOTHING;
    const group = kind === "?=" ? ahead(part) : part;
    GROUPS.set(source, group);
    return group;
  }

  private class(): Part {
    const end = this.pattern.indexOf("]", this.at + 1);
    const signs = this.pattern.slice(this.at, end);
    this.at = end + 1;
    return /^[a-z]{1,4}$/.test(signs) ? partOf([...signs]) : UNKNOWN;
  }

  private quantified(part: Part): Part {
    QUANTIFIER.lastIndex = this.at;
    const quantifier = QUANTIFIER.exec(this.pattern);
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const [, sign, least, comma, most] = quantifier;
    if (sign) return repeated(part, sign === "+" ? 1 : 0, sign === "?" ? 1 : Infinity);
    return repeated(part, Number(least), most ? Number(most) : comma ? Infinity : Number(least));
  }
}

/** Letters that stand for themselves, or a space; the last of them alone if it is repeated. */
const PLAIN = /(?:[a-z0-9,'%-]+| )(?![?*+{])/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
