/** Words around somebody that say that they receive; over sentences in small letters. */

const DET =
  "(?:(?:the|a|an|our|their|its|several|some|all|any|many|both|other|interested|relevant|selected|participating|at least|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3})\\s+){0,3}";
const ending = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})\\s+${DET}$`, "u");

export type Frame = {
  readonly pattern: RegExp;
  readonly score: number;
  readonly channel?: string;
  /** What follows may be what they are helped to do. */
  readonly helps?: true;
  /** It is used by them: only “to …” says what for. */
  readonly isBy?: true;
};

/** What stands before somebody who receives. */
export const BEFORE: readonly Frame[] = [
  { pattern: ending("(?:expect|hope for|want|ask|invite|encourage|urge|wish)"), score: 0.6, helps: true },
  {
    pattern: ending(
      "(?:shar(?:e|ed|ing)|discuss(?:ed)?|pilot(?:ed)?|walk(?:ed)? through)\\s[^.;]{0,140}?\\bwith",
    ),
    score: 0.85,
    channel: "direct-briefing",
  },
  {
    pattern: ending(
      "(?:present(?:ed|ing)?|demonstrat(?:e|ed)|brief(?:ed|ings?)?|report(?:ed)?|disclos(?:e|ed)|submit(?:ted)?|shown?|circulat(?:e|ed)|distribut(?:e|ed)|explain(?:ed)?)\\s[^.;]{0,140}?\\b(?:to|for|among)",
    ),
    score: 0.8,
    channel: "direct-briefing",
  },
  {
    pattern: ending(
      "(?:hand(?:ed|ing)?(?: over)?|giv(?:e|en)|sen[dt]|deliver(?:ed)?|provid(?:e|ed)|offer(?:ed)?|available|transfer(?:red)?|licen[cs]ed?|pass(?:ed)?(?: on)?|distribut(?:e|ed)|suppl(?:y|ied)|accessible|released|open|restricted|limited|recommend(?:ed)?|access|promis(?:e|ed)|pledg(?:e|ed))\\s[^.;]{0,140}?\\bto",
    ),
    score: 0.75,
  },
  {
    pattern: ending(
      "(?:go|goes|available|open|given|restricted|released|offered|handed(?: over)?|accessible|limited)\\s+(?:only\\s+|first\\s+|straight\\s+)?to",
    ),
    score: 0.8,
  },
  {
    pattern: ending(
      "(?:spoken|talked|in touch|in contact|in talks|in conversation|in dialogue|in discussions?|agreed|corresponded) (?:with|to)(?: one)?",
    ),
    score: 0.6,
  },
  { pattern: ending("have in mind|think(?:ing)? (?:first |mainly |chiefly )?of"), score: 0.6 },
  { pattern: ending("(?:discussions?|conversations?|correspondence|exchanges) with"), score: 0.45 },
  { pattern: ending("brief|briefing|briefings for"), score: 0.9, channel: "direct-briefing" },
  {
    pattern: ending("(?:help|enable|allow|let|empower|assist|support|giv|teach|equip)(?:e|es|s|ing|ting)?"),
    score: 0.75,
    helps: true,
  },
  { pattern: ending("inform|informs|informing|advise|reach|reaching|alert|notify|trains?|send"), score: 0.7 },
  {
    pattern: ending(
      "(?:workshops?|briefings?|meetings?|sessions?|roundtables?|webinars?|seminars?|trainings?|tutorials?|consultations?)\\s+(?:with|for|to)",
    ),
    score: 0.75,
    channel: "direct-briefing",
  },
  { pattern: ending("free (?:for|to)|tailored (?:for|to)|pitched at"), score: 0.75 },
  {
    pattern: ending(
      "(?:audiences?|users|user group|beneficiaries|readers|adopters|customers|recipients)\\s+(?:of [^.;]{0,40}\\s)?(?:is|are|will be|include|includes)(?:,? [a-z]+,)?",
    ),
    score: 0.85,
  },
  {
    pattern: ending(
      "(?:will|can|could|may|might|to|should|would)\\s+(?:also\\s+)?be\\s+(?:used|adopted|read|run|piloted|tested|cited|applied|taken up|integrated|picked up|deployed|consulted|operated|extended|reused|replicated|verified|studied|understood|followed|inspected|queried|downloaded|built on)\\b[^.;]{0,60}?\\bby",
    ),
    score: 0.8,
    helps: true,
    isBy: true,
  },
  {
    pattern: ending(
      "(?:obvious|first|main|likely|likeliest|natural|chief|primary|keenest|next|second|third|other) (?:ones?|takers?|readers?|groups?|candidates?|customers?)\\s(?:is|are|would be|will be)",
    ),
    score: 0.8,
  },
  { pattern: ending("(?:been|were|was) (?:approached|contacted|asked|invited) by"), score: 0.7 },
  { pattern: ending("(?:laid|put|placed|tabled) (?:before|in)"), score: 0.7 },
  { pattern: ending("(?:prepared|drafted|written|produced|made|designed|built) for"), score: 0.7 },
  {
    pattern: ending(
      "aimed at|intended for|designed for|(?:useful|relevant|valuable|helpful) (?:to|for)|of (?:use|interest|value) to|benefits?|for use by|target(?:ed at|ing)?|written for|meant for|addressed to",
    ),
    score: 0.75,
  },
];
export const LISTED =
  /\((?:[ivx]{1,4}|[a-h]|\d)\)\s+(?:the\s+|a\s+)?$|^(?:target (?:groups?|audiences?)|audiences?|users|stakeholders|beneficiaries|recipients|adopters|(?:people|those|folks|who)(?= (?:who|that|i|we|would|will|needs?|gets?|takes?)(?![\p{L}])|['’]))[^:]{0,30}:\s+(?:the\s+)?$/u;
export const CONDITION =
  /\b(?:if|once|when|whether|should|(?:hope|expect)(?: is)?(?: that)?)\s+(?:(?:the|a|an|some|more|enough|these)\s+){0,2}$/u;
export const TAKES_UP =
  /^\s+(?:will |would |may |might |could )?(?:adopt|use|run|apply|rely on|implement|integrate|require|build on|train on|take up|cite|read|follow|consult|quote|(?:start|begin|come)s? (?:to|\p{L}+ing))(?!\p{L})/u;
/** A thing for somebody: “a tutorial for …”. */
export const FOR = ending("for");
export const AFTER_GETS =
  /^(?:,\s(?:finally|too|also|in turn|by contrast|for their part|meanwhile),)?\s+(?:will|shall|are to|is to|can|would)\s+(?:also\s+|then\s+)?(?:receive|get|be (?:given|briefed|sent|invited|trained|offered|shown|granted|notified|informed|provided|consulted)|have (?:early )?access|obtain|welcome|gain access)\b|^(?:,\s(?:finally|too|also|in turn|by contrast|for their part|meanwhile),)?\s+(?:(?:get|gain|receive|obtain)s?|(?:is|are) (?:given|offered|handed))\s+(?:a|an|the|early|free)\b/u;
export const AFTER_ASKED =
  /^\s+(?:has|have)\s+(?:already\s+|both\s+|also\s+)?(?:asked|offered|agreed|committed|requested|promised|volunteered|said|told (?:us|me)|indicated|signalled|complained|undertaken|contacted us|called for|invited us|approached us|(?:expressed|shown|voiced) (?:an |some |great |keen )?interest)\b|^\s+(?:asked (?:for|to|us|me)|(?:said|told us|told me) (?:that )?they (?:would|will|could|need|want)|offered (?:to|us)|agreed to|volunteered)\b/u;
/** “Developers of tests are the first audience …” */
export const IS_AUDIENCE =
  /^\s+(?:is|are|will be|would be)\s(?:also\s)?(?:an?|the|our|another|one)\s(?:\p{L}+\s){0,2}?(?:audience|group|users?|readers|readership|recipients?|beneficiar(?:y|ies)|adopters?|customers?|addressees?)(?!\p{L})/u;
/** Whom the work is said not to be for. */
export const NOT_FOR =
  /^(?:not|nobody|none|no one)\s|(?<!\p{L})(?:(?:do|does|did) not|(?:don|doesn|didn)['’]t) (?:think|expect|believe|intend|mean|foresee)(?!\p{L})|(?<!\p{L})(?:is|are) not (?:for|meant for|aimed at|intended for|written for)(?!\p{L})/u;
/** Said to them by us, whatever else the part is about. */
export const IS_TOLD =
  /(?<!\p{L})(?:we|i)(?!\p{L})[^.;]{0,60}\s(?:notify|alert|warn|brief|inform)\s+(?:the\s+|an?\s+|all\s+|each\s+|every\s+)?$/u;
