import { one } from "@/lib/content/glossary/sentence-patterns";

/**
 * Words that leave no room, by the id of the phrase they count as: patterns over the words of a sentence, lower-case, read by
 * lib/domain/terms/absolute-words.ts. Where a word is common in talk that claims nothing ("every", "no"), only near something at
 * stake. Broader than the grammar of `absolute-sentences.ts`, and taken back by what stands in `taken-back.ts`.
 */

const TOTALLY = one(
  "completely",
  "totally",
  "entirely",
  "fully",
  "wholly",
  "absolutely",
  "perfectly",
  "permanently",
  "utterly",
  "unconditionally",
  "categorically",
  "irrevocably",
  "irreversibly",
);
/** What an argument about such work turns on. */
const STAKE =
  "(?:safe|safer|safety|secure|aligned|alignment|honest|harmless|robust|correct|trustworthy|reliable|benign|beneficial|risks?|dangers?|dangerous|harms?|harmful|hurt|threats?|misus(?:e|ed|es)|abus(?:e|ed|es)|attacks?|attackers?|adversar(?:y|ies)|actors?|malicious|jailbreaks?|deception|deceptive|deceiv[a-z]*|sabotage|takeover|catastroph[a-z]*|capabilit[a-z]*|timelines|race|failures?|fails?|lie|lies|cheat[a-z]*|bypass[a-z]*|evad[a-z]*|detected|caught|prevent[a-z]*|solv[a-z]*|protect[a-z]*|benefits?|wins?|weaponi[sz][a-z]*|exploit[a-z]*|unsafe|catch(?:es)?|oversight|superintelligen[a-z]*|frontier|downsides?|models?|systems?|labs?|developers?|society|humanity|everyone|world|humans?|people|regulators?|governments?|overseers?|monitors?|agents?|ai|trust|control|power|shutdown|weights|hidden|behaviou?rs?|bad|wrong|worse|better|improv[a-z]*|help[a-z]*|learn[a-z]*|reach[a-z]*|escap[a-z]*|reveal[a-z]*|leak[a-z]*|break[a-z]*|remov[a-z]*|recover[a-z]*|accelerat[a-z]*|progress|use)";
const near = (most: number) => `(?= (?:[^ ,]+ ){0,${most}}${STAKE}(?: |$))`;
const ahead = `(?= (?:[^ ,]+ ){0,6}(?:will|would|can|could)(?: |$))`;
/** With something at stake in the words around it, or said of what will or can be. */
const weak = (word: string) => one(`${word}${near(6)}`, `${word}${ahead}`);

/** What is left where something is left. */
const LEFT =
  "(?:objections?|settings?|paths?|pathways?|routes?|options?|choice|drawbacks?|blind spots?|exceptions?|counter ?examples?|bias(?:es)?|possibility|applications?|doubts?|downsides?|incentives?|ways?|room|costs?|alternatives?|(?:info ?|information )?hazards?|uses?|limits?|limitations?|assumptions?|third case|effect|effects|impact|concerns?|scope|means|trade ?offs?|side effects?|gaps?|loopholes?|avenues?|scenarios?|worlds?|context|circumstances?|interest|potential|uplift|false (?:alarms?|positives?|negatives?))";
/** Said of what reaches as far as there is. */
const REACHES =
  "(?:survives?|works?|appl(?:y|ies)|holds?|transfers?|generali[sz]es?|stays?|remains?|extends?|explains?|covers?|reproduces?|captures?|reveals?|scales?|defeats?|handles?|stops?)";

export const ABSOLUTE_WORDS: readonly (readonly [id: string, ...patterns: readonly string[]])[] = [
  [
    "never-fails",
    "(?:cannot|can't|can never) be (?:broken|beaten|stolen|undone|turned|talked|copied|fooled|gamed|circumvented|evaded|bypassed|defeated|misused|abused|weaponi[sz]ed|repurposed|tricked|jailbroken|reversed|removed|stripped|extracted|exploited)",
    "(?:will|would) not be able to",
    "in no (?:case|way|event|circumstances)",
    "(?:will|would|can|could) never",
    weak("never"),
    "(?:humans?|people|operators?|users?|models?|agents?|systems?|filters?|monitors?|classifiers?|tools?|it|attackers?|researchers?|labs?|governments?|companies) (?:will |can )?never [^ ,]+(?<! (?:[a-z]+ed|received|been|done|once|enough|had|defined|tried|complained|seen))",
    `(?:cannot|can't)${near(5)}`,
    "(?:cannot|can't|could not|couldn't) (?:want|arise|occur|happen|drift|hurt|teach|transfer|leave|reach|go wrong|spread|escape)",
    "never conflicts?",
    "does never",
    "never (?:miss(?:es)?|gets? it wrong|errs?|makes? (?:a )?mistakes?)",
    "nothing of (?:interest|use|value)",
    `makes? (?:[^ ,]+ ){1,5}(?:impossible|an impossibility|pointless|infeasible)`,
    weak("(?<!where |nor |than |but |to |by |that )(?:nobody|no one)"),
    weak("nothing"),
    "not (?:a single|one)(?= (?:[^ ,]+ ){0,6}(?:will|can|could))",
    `incapable${near(4)}`,
    `impossible${near(6)}`,
    "powerless",
    "indistinguishable",
  ],
  [
    "guaranteed",
    "(?<!we )(?:will|would|can) (?:ensure|make sure)(?! (?:no |that no )?(?:delegation|hazardous))",
    "(?:ensures|makes sure)",
    "none of (?:the|our|its|these|whom)(?= (?:[^ ,]+ ){0,7}(?:will|can|could|would))",
    "(?:turns?|makes?) any [^ ,]+ (?:into|a)",
    "do any harm",
    "(?<!as |is |are |way |manner |to say )always(?! in the same)",
    "will (?:always|invariably)",
    weak("every"),
    // "Each" deals out what is done one by one; it claims where it is said of harm, or of where something holds.
    "(?:detects?|catch(?:es)?|stops?|finds?|blocks?|turns up|reveals?|flags?|prevents?|rules? out|covers?|in) each (?:[^ ,]+ )?(?:attacks?|backdoors?|attempts?|deceptions?|lies?|failures?|situations?|circumstances?|weakness(?:es)?|jailbreaks?|harms?|risks?|threats?)",
    "^(?:any|every) (?:[^ ,]+ ){1,5}can be trusted",
    weak("all"),
    `everyone${ahead}`,
    `everybody${ahead}`,
    `any(?= (?:[^ ,]+ ){0,5}(?:will|can))`,
    `${REACHES} (?:[^ ,]+ ){0,5}(?:any|every|all|everything|everywhere|whatever|everyone)(?! (?:of|the|three|two|four|other))`,
    "will (?:[^ ,]+ ){0,4}(?:all|every|everyone|everybody)",
    "all (?:[^ ,]+ ){0,3}will",
    `all (?:known|possible|conceivable|future)`,
    "(?:and|or|present or|present and) future",
    "in (?:all|every) (?:cases?|respects?|settings?|situations?)",
    "is certain(?! that)",
    "at any scale",
    "for all time",
    "matter of time",
    "locked in",
    "of everything",
    "knows? all",
    "all there is",
    "everybody in the field",
    "(?<!(?:such|no|the|an?|any|formal|without|these) )guarantees?",
    "guaranteed",
    "(?:are|am|we're) certain",
    "certain to",
    "doubtless",
    "definitely",
    "bound to",
    "of necessity",
    "once and for all",
    "however [a-z]+ (?:the|it|he|she|they|and)",
  ],
  [
    "total-protection",
    "rules? out(?! (?:the|that|a|an|our|this|what) (?:possibility|explanation|hypothesis|case))",
    "(?:is|to|stays?|at|exactly) zero",
    "the entire",
    `${TOTALLY} (?!remov|describ|connect|balanc|due |automat|open|understood|by |in |on |new |differ|separate)[^ ,]+`,
    `zero${near(2)}`,
    `zero (?:[^ ,]+ ){0,2}${LEFT}`,
    "(?:is|are) irreversible",
    "removes? all",
    "inert",
    "(?:is|are) closed",
    "free by design",
    `immune`,
    "suffices",
    "baseless",
    "hopeless",
    "not possible",
    "there aren't any",
    "eliminates?",
    "eradicates?",
  ],
  ["no-risk", weak("no"), `(?:no|not any|no any) (?:[^ ,]+ ){0,2}${LEFT}`],
  ["solves", `solves${near(4)}`, `(?<=${STAKE} (?:problem )?)(?:is|are|been) solved`],
];
