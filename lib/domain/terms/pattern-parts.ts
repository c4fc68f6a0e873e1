/** What the parts of a pattern can match, and which words a sentence must hold for it: parts put together need what theirs need. */

export type Cues = {
  /** One of these: whole words, and beginnings of words with `*` behind them. */
  readonly words: readonly string[];
  /** How often one of them stands in a hundred words, roughly. */
  readonly frequency: number;
};

/** A part of a pattern, and what it can match. */
export type Part = {
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

/** How often each of these words stands in a hundred, roughly. */
const IN_A_HUNDRED: readonly (readonly [number, string])[] = [
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
];

const COMMON: ReadonlyMap<string, number> = new Map(
  IN_A_HUNDRED.flatMap(([often, words]) => words.split(" ").map((word) => [word, often] as const)),
);

/** One of `texts`; null for what is not known. */
export function partOf(texts: readonly string[] | null): Part {
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

export const NOTHING = partOf([""]);
/** The beginning and the end of a sentence bound a word as a space does. */
export const EDGE = partOf([" "]);
export const UNKNOWN = partOf(null);

/** What has to follow, and takes no room. */
export function ahead(part: Part): Part {
  return { ...NOTHING, beginsWithSpace: true, needs: (opens) => part.needs(opens, false) };
}

/** Maybe nothing, or more than once. */
export function repeated(part: Part, least: number, most: number): Part {
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

export function choice(parts: readonly Part[]): Part {
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

export function row(parts: readonly Part[]): Part {
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
