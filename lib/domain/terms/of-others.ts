/**
 * Whether the words `from`–`to` are what others make of a thing, “officials read it as unbreakable”, part of what something is called,
 * “theory of guaranteed safe AI”, or stand in a clause that only supposes, “were it completely safe, …”: told, and not asserted. A
 * reading of the words before them in their sentence by lists; it looks at a bounded number of words.
 */

import { HARD, SOFT, type Words } from "@/lib/domain/terms/words";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const SENTENCE = 60;
/** Words between whoever takes it for something and the verb. */
const SUBJECT = 4;
/** Words between the verb and what it is taken for. */
const OBJECT = 9;

const OTHERS = set(
  "they others some someone somebody whoever who people public readers reader users user buyers buyer customers customer consumers insurers insurer investors investor regulators regulator ministers minister officials official politicians politician voters leaders governments government state states ministry parliament courts court judges newspapers newspaper press media headlines journalists journalist laboratories laboratory labs lab companies company firms firm vendors vendor developers developer operators operator managers manager board boards executives donors funders funder critics critic proponents advocates opponents sceptics skeptics commentators lobbyists lawyers competitors rivals rival enemies attackers many most",
);
const OWN = set("we i our my us you your");
/** What somebody else can think, hear or print without its being so; not “see”, “find” or “know”. */
const BELIEVE = set(
  "believe believes believed think thinks thought assume assumes assumed conclude concludes concluded hear hears heard print prints printed hold holds held infer infers inferred imagine imagines imagined suppose supposes supposed gather gathers reckon expect expects fancy repeat repeats repeated mean quote quotes quoted cite cites cited boast boasts",
);
const TAKE_AS = set(
  "read reads take takes took taken treat treats treated see sees saw seen regard regards regarded hear hears heard understand understands understood quote quotes quoted cite cites cited sell sells sold use uses used show shows shown present presents presented price prices priced hail hails hailed praise praises praised celebrate celebrates market markets marketed advertise advertises trust trusts treats display displays",
);
/** At the head of a sentence, where no subject stands, these tell what somebody else will do. */
const OPENING_ACTS = set("quote cite sell market advertise present hail praise display");
const BE = set("is are was were be been being gets get");
/** Nouns of what is talked of, studied or met about. */
const NAMED_BY = set(
  "theory theories field agenda school idea ideal notion concept promise talk talks debate discussion critics critic proponents advocates opponents workshop conference seminar course book literature history hope hopes dream dreams vision prospect claim claims illusion impression appearance semblance language rhetoric slogan label myth question study science research programme program",
);
const OF = set("of on about for towards toward against");
/** “Wait for guarantees”: there are none yet. */
const WAITED_FOR = set(
  "wait waits waiting waited call calls calling called ask asks asking asked point points pointing pointed",
);
const WAITED = set("for to");
const VIEWS = set("account accounts words view views eyes mind minds reading opinion telling");
const OPENS_VIEW = set("on in by to from");
const SUPPOSES = set("were had");
const PRONOUNS = set("it this that they these he she the we our");
const TEMPORAL = set("where when whenever wherever once");

/** `from` and `to` are the indices of the first and last word. */
export function isOfOthers(words: Words, from: number, to: number): boolean {
  const first = sentenceStart(words, from);
  return (
    isNamedBy(words, first, from) ||
    isWaitedFor(words, first, from) ||
    isTaken(words, first, from) ||
    isView(words, first, from) ||
    isSupposing(words, first, from, to)
  );
}

function sentenceStart({ gaps }: Words, from: number): number {
  let first = from;
  while (first > 0 && from - first < SENTENCE && (gaps[first] ?? HARD) < HARD) first--;
  return first;
}

/** “Critics of guaranteed safety”, “the debate on provably safe systems”; “our claim of …” makes it. */
function isNamedBy({ keys, gaps }: Words, first: number, from: number): boolean {
  for (let at = from - 1; at > first && from - at <= 2; at--) {
    if ((gaps[at + 1] ?? HARD) >= SOFT) return false;
    if (OF.has(keys[at] ?? "") && NAMED_BY.has(keys[at - 1] ?? ""))
      return !keys.slice(Math.max(first, at - 3), at).some((word) => OWN.has(word));
  }
  return false;
}

function isWaitedFor({ keys }: Words, first: number, from: number): boolean {
  return from - 2 >= first && WAITED.has(keys[from - 1] ?? "") && WAITED_FOR.has(keys[from - 2] ?? "");
}

/** “Buyers take it to mean that …”, “officials read it as …”; not “we take it …”, nor “readers will see that …”. */
function isTaken({ keys, gaps }: Words, first: number, from: number): boolean {
  for (let at = from - 1; at >= first && from - at <= SUBJECT + OBJECT; at--) {
    const word = keys[at] ?? "";
    const until = keys.slice(at + 1, from + 1);
    const isAs = TAKE_AS.has(word) && until.slice(0, OBJECT).includes("as");
    if (!isAs && !BELIEVE.has(word)) continue;
    if (at === first && isAs && OPENING_ACTS.has(word)) return true;
    if (isAs && BE.has(keys[at - 1] ?? "")) return true;
    for (let before = at - 1; before >= first && at - before <= SUBJECT; before--) {
      if (OWN.has(keys[before] ?? "") || (gaps[before + 1] ?? HARD) >= SOFT) break;
      if (OTHERS.has(keys[before] ?? "")) return true;
    }
  }
  return false;
}

/** “On their account …”, “in the words of one critic, …”, “what a reader takes from it is that …”. */
function isView({ keys }: Words, first: number, from: number): boolean {
  const opening = keys.slice(first, Math.min(from, first + 8));
  if (opening.some((word) => OWN.has(word))) return false;
  if (OPENS_VIEW.has(opening[0] ?? "")) {
    const at = opening.slice(1, 4).findIndex((word) => VIEWS.has(word));
    return at >= 0 && opening.some((word) => OTHERS.has(word) || ["their", "his", "her"].includes(word));
  }
  return (
    opening[0] === "what" &&
    opening.slice(1, 4).some((word) => OTHERS.has(word)) &&
    keys.slice(first, from).includes("is")
  );
}

/** “Were it completely safe, …”, “where it always refuses, …”: up to the comma it is supposed. */
function isSupposing({ keys, gaps }: Words, first: number, from: number, to: number): boolean {
  const opens = keys[first] ?? "";
  const isOpen = (SUPPOSES.has(opens) || TEMPORAL.has(opens)) && PRONOUNS.has(keys[first + 1] ?? "");
  if (!isOpen || from === first) return false;
  for (let at = first + 1; at <= from; at++) if (gaps[at] === SOFT) return false;
  for (let at = to + 1; at < keys.length && at - to < SENTENCE; at++) {
    if ((gaps[at] ?? HARD) >= HARD) return false;
    if (gaps[at] === SOFT) return true;
  }
  return false;
}
