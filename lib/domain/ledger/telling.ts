/**
 * What somebody takes on that tells, measures or proposes something, and does nothing else. To report a weakness makes it no rarer, a
 * caution no harm less grave, and a proposal binds nobody: whether anybody acts on it is in other hands. English; in other languages, and in
 * verbs that aren't listed, words pass.
 */

/** Verbs as a commitment begins with them: of looking and trying, of what is still to be agreed, of what is still to be decided, and of telling. */
const VERBS = {
  measures: `analyse analyze assess attack audit carry check collect compare conduct count evaluate examine follow gather hold investigate log
  look measure monitor observe organise organize record revisit run study survey test track watch`,
  proposes: "advise ask encourage invite propose recommend remind suggest urge",
  decides: "consider decide discuss reconsider review",
  tells: `acknowledge add admit announce answer call caution cite clarify communicate declare describe disclose document emphasise emphasize
  explain give highlight inform issue keep leave list mention name note post present print produce publish put quote reply report read say
  send share show state stress tell warn write`,
} as const;

type Telling = keyof typeof VERBS;

const SORT_OF: ReadonlyMap<string, Telling> = new Map(
  Object.entries(VERBS).flatMap(([sort, verbs]) =>
    verbs.split(/\s+/).map((verb): [string, Telling] => [verb, sort as Telling]),
  ),
);

const TELLS: ReadonlySet<string> = new Set(SORT_OF.keys());

/** What is given, added, kept, put, produced, sent, issued, named or shared only where the thing is words: a lock that is added is none. */
const OF_WORDS: ReadonlySet<string> = new Set(
  "add give issue keep leave name post present produce put send share".split(" "),
);
const WORDS =
  /\b(?:advice|appendix|appendices|caution|caveat|comment|disclaimer|documentation|essay|explanation|faq|figure|footnote|guidance|guide|label|limitation|list|message|note|notice|page|paragraph|post|readme|report|section|sentence|statement|table|text|warning|word)s?\b/iu;
/** Words that are kept from somebody, and what is held back, are more than said. */
const KEPT: ReadonlySet<string> = new Set(["hold", "keep", "leave"]);
const KEPT_BACK = /\b(?:aside|away|back|closed|from|hidden|inside|off|out|private|secret|unpublished)\b/iu;

/** What is withheld or withdrawn is words where it is a name, a recommendation, a blessing: nobody is kept from anything. */
const OF_NAMES: ReadonlySet<string> = new Set(["deny", "refuse", "withdraw", "withhold"]);
const STANDING = /\b(?:approval|backing|blessing|endorsements?|names?|praise|recommendations?|support)\b/iu;

/** What is run, held or carried out only where it is a trial or a meeting: a service that is run is none. */
const OF_TRIALS: ReadonlySet<string> = new Set("carry conduct hold organise organize run".split(" "));
const TRIALS =
  /\b(?:audit|conference|contest|consultation|evaluation|experiment|meeting|review|seminar|stud(?:y|ies)|survey|talk|test|trial|workshop)s?\b/iu;
/** A trial that something waits for or goes through is no trial that is run: “hold the weights until an audit has passed”. */
const BEFORE_WHAT = /\b(?:after|before|behind|by|through|until)\b/iu;

/** What is written there binds somebody. */
const BINDING =
  /\binto (?:[\w’'-]+ ){0,3}(?:agreements?|bylaws?|contracts?|law|licen[cs]es?|statutes?|terms)\b/iu;

/** Verbs of what keeps somebody from something, or makes it worth less to them, after another clause. */
const ACTS: ReadonlySet<string> = new Set(
  `appoint ban bind blind block cap change close cut delay delete deny disable encrypt end exclude fence filter fix fund gate hide hire hold
  keep leave let license limit lock mend move omit pay patch pause prevent put-off raise redact refuse remove replace require restrict
  retract revoke rotate separate sign split stop strip suspend take train vet withdraw withhold`.split(/\s+/),
);

/** Telling less than all, or later: “publish no working strings”, “release only to those who are checked”, “publish after the patch”. */
const LESS = /^[\p{L}-]+\s+(?:no|nothing|only|none|neither|never|not|without|after|before|later)\b/iu;

const WE = /^(?:(?:we|i|they|he|she|it|the authors|authors|to|will|would|shall|also|then|and|or)\s+)+/iu;

/** Between clauses. What is looked for behind white space is looked for once, from where that begins: so however much there is, once through is enough. */
const CLAUSES = /[.;:,]\s+|(?<!\s)\s+(?:and|then|so that|but|or)\s+/u;

/** Whether words of a commitment say only that something is told, looked at or proposed. */
export function tellsOnly(what: string): boolean {
  const [first = "", ...others] = what.split(CLAUSES).map(bare);
  return isTold(first) && !LESS.test(first) && !others.some((clause) => isDone(clause) || isLess(clause));
}

/** What is kept to be read later is no act. */
const KEPT_TO_READ = /\b(?:logs?|records?|registers?)\b/iu;

/** Whether words say something that is done and more than told, looked at or proposed. What is only stated or recommended is nothing done. */
export function isSomethingDone(what: string): boolean {
  const clauses = what.split(CLAUSES).map(bare);
  return clauses.some((clause) => isDone(clause) && !KEPT_TO_READ.test(clause));
}

/** Verbs by which somebody is let in or kept out, and what they are let to. */
const BARS: ReadonlySet<string> = new Set(
  "allow approve ban bar block deny disallow exclude forbid gate give grant limit permit prevent refuse restrict revoke stop suspend withdraw withhold".split(
    " ",
  ),
);
const ENTRY = /\b(?:access|accounts?|copies|copying|downloads?|downloading|use by|users?)\b/iu;
/** What is left out of it, or changed in it, is kept from everybody. */
const OUT_OF = /\b(?:until|before|first|version|part|section|questions?|details?)\b/iu;

/** Whether words of a commitment say who may have or use something, and nothing else: of what anybody can have, a promise nobody can keep. */
export function keepsFrom(what: string): boolean {
  const clauses = what.split(CLAUSES).map(bare);
  return clauses.every((clause) => BARS.has(verbOf(clause)) && ENTRY.test(clause) && !OUT_OF.test(clause));
}

/** “Neither prevents it”, “it adds nothing that prevents it”, “this won’t stop anybody”. English; in other languages words pass. */
const WITHOUT_EFFECT =
  /\b(?:neither|nothing|none|(?:does|do|will|would|can)(?: not|n['’]t)|cannot|won['’]t)(?: (?:of|this|that|which|it|them|these|really|by itself|in itself))* (?:prevents?|stops?|hinders?|deters?)\b/iu;

/** Whether words on what is set against something say that it prevents nothing. */
export const isSaidToPreventNothing = (words: string): boolean => WITHOUT_EFFECT.test(words);

/** Without who does it before the verb. */
const bare = (clause: string) => clause.trim().replace(WE, "");

const verbOf = (clause: string) => /^[\p{L}-]+/u.exec(clause)?.[0]?.toLowerCase() ?? "";

const isLess = (clause: string) => TELLS.has(verbOf(clause)) && LESS.test(clause);

const isDone = (clause: string) => BINDING.test(clause) || (ACTS.has(verbOf(clause)) && !isTold(clause));

function isTold(clause: string): boolean {
  const verb = verbOf(clause);
  if (!(TELLS.has(verb) || OF_NAMES.has(verb)) || BINDING.test(clause)) return false;
  if (KEPT.has(verb) && KEPT_BACK.test(clause)) return false;
  if (OF_NAMES.has(verb)) return STANDING.test(clause);
  if (OF_WORDS.has(verb)) return WORDS.test(clause);
  return !OF_TRIALS.has(verb) || TRIALS.test(clause.split(BEFORE_WHAT)[0] ?? "");
}
