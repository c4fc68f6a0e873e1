import { one, within } from "@/lib/content/glossary/sentence-patterns";

/**
 * What takes back a word that leaves no room: patterns over the words of its clause, lower-case, read by
 * lib/domain/terms/absolute-words.ts.
 */

const BE = one("is", "are", "be", "being", "gets?", "been", "was", "were");
const COUNTED =
  "(?:runs?|tests?|trials?|seeds?|prompts?|attempts?|raters?|annotators?|reviewers?|readers?|judges|people|participants?|users|students|partners|labs|sites|pilots?|cases|questions|items|tasks|examples|samples|probes|attacks|settings|datasets|benchmarks|families|layers|heads|features|pages|weeks|months|days|interviews?|respondents?|experts|teams|rounds|sessions|documents|files|datasets|languages|countries|states|firms|companies|papers|studies)";
/** A number in figures, or a few that were counted. */
const NUMBER = `(?:(?!100(?: |$))[0-9][0-9.,%]*(?:-[a-z]+)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|half|both)(?: of)?(?: the| our)? ${within(1, COUNTED)})`;

/** What good work would do: that nothing does it is a limit. */
const ACHIEVES =
  "(?:predict|detect|catch|captur|guarante|solv|prevent|stop|cover|replac|substitut|prov|show|tell|giv|provid|ensur|suffic|distinguish|measur|establish|eliminat|remov|know|exclud|rul|promis|assum|see|say|learn|enforc|verif|check|test|afford|read|write|pass|control|protect|anticipat|foresee|list|work|hold|generali[sz]|survive|count|separat|obtain|be (?:trusted|complete|sure|certain|fully|ruled|excluded|trained|tested|measured|the whole|enough|known|told|read|sure))(?:e?s|e|n|y|ies)?";

/** What the authors have at hand, of which nothing prevents something. */
const AT_HAND =
  "(?:in (?:our|my) (?:hands|power|gift|reach)|at our disposal|of ours|(?:that )?we (?:have|hold|can do|could do|know of))";

/** Wordings that only sound so, where a word would be found in them; what no pattern should find is in LOOKALIKES alone. */
export const IDIOMS: readonly string[] = [
  "above all",
  "after all",
  "at all",
  "all in all",
  "first of all",
  "all the same",
  "all along",
  "no later than",
  "not only",
  "no longer",
  "no (?:more|fewer|less) than",
  "all but",
  "if any",
  "each other",
  "for all we know",
  "every other",
  "by no means",
  "every effort",
  "any (?:remaining|leftover|unspent|outstanding)",
  "in all(?= ,| [0-9]|$)",
  "of all",
  "the entire (?:[^ ,]+ ){1,2}(?:takes|took|lasts|lasted|costs|cost|fits|runs|ran|weighs)",
  "doubtless (?:others?|more|some|many|further)",
  "(?:entirely|wholly|fully|completely|purely) (?:exploratory|speculative|theoretical|hypothetical|voluntary|optional|manual|synthetic|invented|fictional|unclear|untested|unknown|dependent|artificial|qualitative|descriptive)",
  "no doubt",
  "every (?:day|week|month|year|quarter|other|few|two|three|four|six|[0-9]+)[^ ,]*",
  "each (?:day|week|month|year|quarter)",
  "in no particular order",
  "all of the above",
  "absolute (?:error|value|terms|numbers|difference)[^ ,]*",
  "say nothing of",
  "nothing more than",
  "no further",
  "(?:names?|lists?|mentions?|reports?|ranks?) no",
  "(?:takes?|took|taking|holds?) no (?:position|stance|side|sides|view|part|interest)",
  "no [^ ,]+ means",
  "needs? no",
  "(?:near|close to|almost|about|nearly) zero",
  "nothing (?:better|new|more|less|besides|technical)",
  "all (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+)",
  "no (?:common|easy|simple|good|agreed|shared|standard|single|clear|cheap|obvious|straightforward|established|formal) ways?",
  "any (?:two|three|four|pair)",
  "every [^ ,]+ (?:in|at|on|of) (?:an?|the|our|this|each) (?:office|building|site|school|county|city|clinic|court|class|room|batch|list|table|sample|set)",
  "can (?:and|or) (?:can't|cannot|can not)",
  "no (?!(?:third|second|further) |(?:[^ ,]+ )?(?:incentive|alternative|exception|reason|way|room|risk|downside|harm|misuse|uplift)s?|false |dual |information )[^ ,]+ [^ ,]+$",
  "(?:and|or|get|gets|got|found|with) none",
  ", all of (?:them|whom|which)",
  "nothing to report",
  "do nothing",
  "none of it",
  "to say nothing",
  "every (?:mon|tues|wednes|thurs|fri|satur|sun)day",
  "close to impossible",
  "(?:at|for|of|in) any (?:time|point|moment|stage|rate|one|case|kind|sort)",
  "for all [a-z] ",
  "any more than",
  "by any means",
  "any of",
  "any (?:further|other|additional|future)",
];

/** Words that look like a claim and are none, whichever pattern would find them: names of results, offers, thanks, ends of work. */
export const LOOKALIKES: readonly string[] = [
  // What does not reach everything, and who gets past it.
  "(?:cannot|can't|can never|will never|will not|won't|could never) (?:[^ ,]+ )?(?:replace|substitute|suffice|be (?:complete|certain|sure|perfect)|(?:find|catch|detect|cover|list|stop|prevent|show|see|reach|fix|solve|rule out|anticipate) (?:every|all|each|everything|any))",
  "(?:attackers?|adversar(?:y|ies)|criminals?|hackers?|intruders?) (?:[^ ,]+ ){0,3}always",
  "always (?:find|be) (?:some|another|a) (?:way|hole|gap|attack|prompt)",
  // What is planned, and what there is no money or time for.
  "(?:next|second|third|later|first|final|coming|new) (?:version|release|phase|edition|part|report|round|stage|step) will (?:[^ ,]+ )?(?:cover|include|list|test|add|support|extend|describe|treat) (?:to )?(?:any|all|every)",
  "(?:budget|schedule|timetable|time|space|calendar|rota|grant) (?:leaves|has|left|had) no",
  "(?:every|all|any|each) (?:[^ ,]+ ){1,8}(?:that |which )?we (?:saw|tried|tested|had|ran|found|studied|looked at|know of|use|name|met|collected|have|list|asked|read|compared|meet|see|find|try|run)",
  "of no (?:use|value|help) (?:without|unless|until|outside|beyond)",
  "(?:certain|bound|sure) to (?:be (?:wrong|off|incomplete|outdated|mistaken|imperfect|biased|noisy)|err|miss)",
  "holds? only [^,]*",
  "(?:impossibility|possibility) (?:results?|theorems?)",
  "impossible states?",
  "perfect (?:information|recall)(?= games?| is assumed| and| in)",
  "not a day goes by",
  "^(?:please )?make sure",
  "any and all (?:funding|interests|conflicts|costs|expenses|relations|support)",
  "(?:reward|score|loss|value|default|gradient|balance|count|starts?) (?:is|of|at|to) (?:exactly )?zero",
  "next to nothing",
  // A place that something is led to, and no praise of it.
  "to where (?:nothing|nobody|no one)(?! (?:can|could|will) (?:go wrong|fail|happen))",
  "what (?:cannot|can't|could not|never) be",
  "(?:terms|licen[cs]es?|clauses?|agreements?|contracts?|conditions?|budget|cost|law) (?:that |which )?rules? out",
  "rules? out (?:that|this)",
  "(?:says?|said|tells?) nothing (?:about|of|on)",
  "never ending",
  "entirely (?:my|our|mine|ours)",
  "goes without saying that (?:we|i|our|my)",
  "think of (?:anything|nothing) else",
  "(?:experiment|pilot|phase|study|survey|lease|contract|recruitment|annotation|collection|session|grant|paperwork|move) (?:is|are) (?:now )?(?:finished|settled|closed|over|complete|done)",
  "even an? (?:perfect|ideal|flawless|complete|faultless|infallible) [^ ,]+",
];

/** A limit of the work, or of what is known. */
export const CONFESSED: readonly string[] = [
  `(?:cannot|can't|never|unable to|incapable of|(?:will|would|could) not) ${within(1, ACHIEVES)}(?! us a single)`,
  `(?:nobody|no one|none) (?!who )(?![^ ,]+ (?:ever )?catch up)${within(2, ACHIEVES)}`,
  `nothing (?!to (?:gain|hide|fear|work|lose|steal) |we |the (?:model|agent|system) |here )${within(5, ACHIEVES)}`,
  // What nothing they have prevents: with the verb, or left off behind the question that it answers.
  `nothing (?:${AT_HAND} )?(?:[^ ,]+ ){0,2}(?:hold|keep|hinder|bind|oblige|deter)s? (?:it|them|anybody|anyone|us|this|that|the [^ ,]+)(?: (?:back|from|to|in|out))?`,
  `nothing (?:${AT_HAND} )?(?:would|will|could|can|does)$`,
  "(?:no|nothing|none|nobody) [^,]*(?:is|are) (?:ever )?(?:[a-z]+ly )?(?:safe|harmless|secure|aligned|honest|robust|beneficial|neutral|free|risk free|benign)",
  "(?:every|all|any) [^,]*(?:is|are|can be) (?:dual use|risky|dangerous|fallible|limited|misused|broken|wrong|uncertain|forged|lost|stolen|leaked|bypassed|copied)",
  "(?<!(?:everyone|everybody|nobody|no one) )in (?:the|this) (?:literature|area|field|sense)",
  `no (?!one (?:disput|doubt|den|question|argu|disagree)[a-z]* |further |other |additional |prior |previous )(?:(?!that |and |who |which )[^ ,]+ ){1,5}(?:will |can |could |would )?(?:ever |always |fully |by itself |alone )?(?<!(?:this|our|the|such|that) )${ACHIEVES}`,
  "no (?!reason for (?:concern|worry|alarm|fear)|time (?:will|can|would)|known (?:and|or) unknown|alternative)(?:[^ ,]+ )?(?:guarantee|evidence|claim|reason|consensus|plans?|intention|data|labels?|budget|access|time|money|measure|standard|theory|proof|idea|answer|certainty|assurance|agreement|illusions?|substitute|silver|funding|experience|difference|significant|such|known|exception|human subjects)s?",
  "not? (?:claim|promise)[^ ,]*",
  "no (?:good |known )?way (?:of|to) (?:know|tell|see|predict|say|check|test|verif|measur|assess)[^ ,]*",
  "(?:is|are) never (?:the|an?)",
  "(?<!(?:is|are|cannot ,) )by definition(?! (?:free|safe|harmless|aligned|honest|secure|benign))",
  "maybe",
  "no (?:results?|figures?|numbers?|tests?|experiments?|findings?) (?:here|of ours|in this)",
  "until (?!the (?:last|end)|kingdom|hell|doomsday)[^,]*",
  "nothing in (?:our|the|this|my) [^ ,]+ (?:depends|hinges|rests|relies|requires|turns|assumes)",
  "no (?:[^ ,]+ ){1,3}(?:that|which) (?:is|are|was|were|has|have) not (?:already|yet|also|public|known|been)",
  "(?:cannot|can't|could not) be (?:applied|extended|transferred|compared|repeated|reproduced|separated|measured|generali[sz]ed|scaled|automated|known|explained)",
  "nothing (?:can|could) be (?:said|concluded|inferred|learned|claimed|shown|read)",
  "nothing else (?:is|are|was|goes?|leaves|gets)(?: [^ ,]+(?:ed|en|d|t|out|on))?(?= ,|$| to| but| and| in| by)",
  "^no [^,]* without",
  "(?:asks?|asked) for",
  "(?:argued?|argues) that",
  "(?:nobody|no one|none) (?!who )[^,]*?(?:has|have|knows?|may|leaves)(?! (?:an?|any|anything|nothing|no|to|the|ever) )",
  "nothing (?:has|have|leaves?|may)",
  "even (?:the best|if|our) [^,]*(?:cannot|can't|never|not|no|fails?)",
  "(?:attacks?|attackers?|adversar(?:y|ies)) [^,]*?always",
  "(?:not|none|nobody|no one|nothing) (?!(?:been )?(?:invented|discovered|devised|imagined|conceived|seen|written|built|thought))[^,]*yet",
  "(?:not|n't|hardly|never) (?:all|every|always)",
];
/** The authors as those who act. */
export const CONDUCT: readonly string[] = [
  `^(?:(?!that |what )[^ ,]+ ){0,4}(?:we|i) (?!(?:can |will |now |thus |therefore |have |finally |thereby |also |do )*(?:guarantee|eliminat|prov|solv|ensur|rul|are (?:certain|sure|confident)|prevent|remov|stat|say|tell|ma[dk]e (?!no )|regard|see |foresee|know that|conclude|show|leave|cover))(?:(?!that )[^ ,]+ )*[^ ,]+$`,
  "(?:you|one) (?:cannot|can't|can always|never)",
];
/** What is done, or allowed, to what they work with. */
export const PROCEDURE: readonly string[] = [
  `${BE} (?:[a-z]+ly |then |also |always |never )?(?:read|review|logg?|stor|kept|keep|run|sampl|annotat|rat|label|anonymi[sz]|paid|publish|releas|check|record|archiv|quer|evaluat|assign|delet|sign|document|compar|report|includ|written|drawn|collect|cod|approv|held|shar|discuss|repeat|import|load|install|us(?:ed)? (?:to|as|for)|told|given|ask|encrypt|revoked|pre-?register|double|meas|score|tested|trained|fine|redact|describ|listed|open to|available|rewritten|changed|capped|deleted|handed|passed on|explained)[a-z]*`,
  "^(?:the |our |all |every |each |of |no )*(?:authors?|annotators?|raters?|participants?|staff|committee|members?|interviewees?|respondents?|team|script|build|compiler|pipeline|board|co-authors|partners?|applicants?|requests?|interviews?|drafts?|releases?|documents?|changes?|runs?|experiments?|transcripts?|files?|external|steering committee)(?! (?:can|will|could))",
  "(?:every ?one|every ?body|nobody|no one) (?:on|in|of|involved|who)",
  "(?:users?|participants?) can always",
  "can be (?:rebuilt|reproduced|re ?run|downloaded|regenerated|looked up|checked|traced back)",
  "no [^,]* (?:is|are) (?:planned|scheduled|budgeted|funded|paid for)",
  "can only be used (?:to pay|by|on|after|once|with|for (?:travel|salar))",
  "(?:go|goes) through",
];
/** What was seen in what was tried. */
export const PAST: readonly string[] = [
  "(?:no|nobody|no one|none)(?: (?!(?:in|for|of|to|with|on|at|by|way|room|one) )[^ ,]+){1,2} (?!(?:trained|based|used|released|deployed|called|given|built|misaligned|unaligned|aligned|need|indeed|succeed|proceed) )[a-z]{2,}ed(?= (?:the|a|an|it|them|our|this|that|their) )",
  "was",
  "were",
  "(?:has|have) (?:so far |yet )?(?:given|paid|funded|asked|offered|answered|replied|agreed|signed|commented|objected|reported|received)",
  "had",
  "did",
  "didn't",
  "wasn't",
  "weren't",
  "found",
  "saw",
  "made",
  "took",
  "gave",
  "ran",
  "got",
  "went",
  "lost",
  "held(?! out)",
  "existed",
  "agreed",
  "reported",
  "refused",
  "finished",
  "failed",
  "showed",
  "reached",
  "changed",
  "succeeded",
  "answered",
  "completed",
  "signed",
  "passed",
  "asked",
  "mentioned",
  "used(?! to)",
  "knew",
  "said",
  "wrote",
  "came",
  "fell",
  "rose",
  "stayed",
];
/** What people may, must or are told to do. */
export const RULES_OF_CONDUCT: readonly string[] = [
  "may(?! (?:possibly|rest))",
  "must",
  "(?<!not )should(?! not)",
  "shall",
  "(?:is|are) (?:not )?(?:allowed|permitted|required|asked|expected)",
  "please",
  "^ ?do not",
  "^ ?always [a-z]+",
];
/** What people are told to do, at the head of a sentence. */
export const TOLD: readonly string[] = ["^ ?never (?!before |again |has |have |will |mind )[a-z]+"];
export const SAMPLE: readonly string[] = [
  NUMBER,
  "(?:table|figure|section|appendix|chapter|theorem|lemma) [^ ,]+",
  "tested",
  "among (?:[^ ,]+ )?(?:hundreds?|thousands?|dozens?)(?: of)?",
  "today",
  "at present",
  "in use(?: now)?",
  "in (?:our|the) (?:tests?|runs?|trials?|pilot|sample|experiments?|study|set)[^ ,]*",
  "matri(?:x|ces)",
  "vectors?",
  "softmax",
  "integers?",
  "nodes?",
];

/** What will, can or cannot be is claimed, whatever numbers and past events stand beside it. */
export const FORESAID: readonly string[] = [
  "will",
  "would",
  "can",
  "could",
  "impossible",
  "impossibility",
  "cannot",
  "can't",
  "unable",
  "incapable",
  "forever",
];

/** What opens a sentence that states nothing of the world as it is. */
export const OPENINGS: readonly string[] = [
  "^(?:in the worst case|under (?:our|the|this|an?|that) (?:[^ ,]+ )?(?:scenario|assumption|hypothesis))",
  "^(?:hardly|scarcely|barely|few|so far|as yet|for now|at present) [^,]*, so",
  "^(?:suppose|imagine|consider|let|by definition|definition [^ ]+|for (?:all|every|each) [a-z])",
  "^(?:in|of|across|during|over) (?:our|the|all|none of (?:our|the)) (?:[^ ]+ ){0,2}(?:samples?|tests?|pilot|runs?|trials?|experiments?|study|episodes|rollouts)",
];
