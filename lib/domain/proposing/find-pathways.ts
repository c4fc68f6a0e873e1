import { PEOPLE_DO } from "@/lib/domain/proposing/doing-in";
import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, atMostLong, withoutFront } from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS, type Standing } from "@/lib/domain/proposing/proposed";
import { bodiesIn } from "@/lib/domain/proposing/words-of-bodies";
import { outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

const ILL =
  /\bmisus|\babus(?:e|ed|ing)\b|\bmalicious|\battackers?\b|\badversar(?:y|ies)\b|\bcriminals?\b|\bbad actors?\b|\bscam|\brepurpos|\bweaponi|\bfraudsters?\b|\bhostile\b|\bthieves\b|\bdual.use\b/u;
/** Those of whom nobody expects good, whatever the part. */
const ILL_WILL =
  /^(?:(?:an?|some|the|any)\s)?(?:\p{L}+\s){0,2}?(?:fraudsters?|scammers?|criminals?|thieves|thief|spammers?|hackers?|terrorists?|bad actors?|smugglers?|cheats?|extortionists?|stalkers?|propagandists?|trolls?)\s(?:could|may|might|can|will|would)\s/u;
const DENIES =
  /\s(?:could|may|might|can|will|would)\s(?:not|no longer|never|be (?:caught|found|stopped|kept|deterred))\s/u;
const MAY = /(?<![\p{L}])(?:could|may|might|can|would)(?![\p{L}])/u;
const SOMEBODY =
  /^(?:(?:a|an|the|any|some|other|another|its|their)\s+(?:[\p{L}-]+\s){0,2}?)?(?:somebody|someone|anyone|anybody|whoever|people|persons?|a person|actors?|states?|countries|users?|insiders?|competitors?|rivals?|adversar(?:y|ies)|attackers?|criminals?|those)\b/u;
const RISK_THAT =
  /\b(?:(?:risks?|danger|worry|concern|possibility|chance|fear) (?:(?:is|exists|remains) )?that|it(?:['’]s| is) (?:also )?(?:conceivable|possible|imaginable|easy to imagine|not hard to imagine)(?: that)?|(?:it is|we|i)(?: also)? (?:feared|fear|worry)(?: that)?)\s+/u;
const LABEL =
  /^(?:(?:oh, )?(?:and|or|but|also,?) (?=an?\s|the\s|some)|\(?[a-z\d]{1,3}[.)]\s+|[^:.]{2,40}:\s+)/iu;
/** What befalls the project itself. */
const OWN_FAILURE =
  /\b(?:(?:may|might|could|will|can) (?:not|never)\b(?! only)|recruit|sign up|in time|on time|too late|be late|delay|deadline|budget|funding|staff|hire|turnover|insufficient|too few|not enough|do not have|does not have|generali[sz]e|not transfer|not scale|not hold|fail to|too (?:hard|slow|small|weak|difficult|expensive|many|much|few|long|narrow|broad|late|early|costly|complex)|be wrong|be noisy|inconclusive|null result|negative result|overrun|illness|burn.?out|unavailable|withdraw)\b/u;
/** What we do about it, or besides. */
const WE_DO =
  /(?<!\p{L})(?:we|i) (?:also |therefore |then )?(?:will|shall|plan to|propose to|intend to|aim to)(?!\p{L})/u;
const ANAPHOR = /^(?:that|this|it|they|these|those|which|we|our|i|such|he|she)\b(?! (?:who|that))/u;
const TURN =
  /\b(?:wrong people|turned around|(?:does?|causes?) harm|uncomfortable|unwelcome|wrong hands|(?:i am|we are) (?:well )?aware|worr(?:y|ies|ied|ying)|dangers?|attacks?|misus|dual.use|abus|downside|backfire|double.edged|cut(?:s)? both ways|used against)\b/u;
/** Whoever it is: they use it. */
const USES_IT =
  /^(?:\p{L}+\s){1,4}?(?:(?:quote|cite|learn|publish|read|punish|shame|rank)s?\s(?=.*\s(?:and|to)\s)|misuse|use|exploit|strip|forge|watch|monitor|track|comb|copie|copy|steal|sell|train|tune|game|abuse|detect|hide|fake)s?\s/u;
/** What nobody says of a use that is meant: against the thing, to hide behind it, with the awkward half left out. */
const ILL_DOING =
  /\b(?:train|tune|optimi[sz]e|fine-tune|rehearse)s?\s(?:\S+\s){0,6}?(?:against|until|to (?:pass|beat|fool|sound|look))\b|\bto (?:hide|evade|dodge|game|mislead|manipulate|fool|shift|dismiss|discredit|ban|collude|cheat|whitewash|cast doubt|cover up|pass off)\b|\b(?:quote|cite|point to|wave|show|use|buy|take|copy)\s[^.;]{2,60}?\s(?:and|while)\s(?:ship|keep|drop|skip|call|claim|stop|ignore|go on|carry on|change nothing)\b|\b(?:quote|cite|pick|publish|show)\s(?:only|just|the (?:favou?rable|good|best|flattering|kinder))\b|\b(?:mine|plunder|harvest)\s|\b(?:use|sell|read|take|treat|quote|parade)\s[^.;]{2,60}?\sas (?:a |an )?(?:certificate|cover|excuse|shield|fig leaf|alibi|pretext|licen[cs]e to|blueprint|recipe|manual|shopping list|menu|lie detector|proof of safety|seal)\b|\bwave\s|\btrain\s(?:\S+\s)?on (?:it|them|the (?:questions|tests?|cases|benchmark|suite|items))\b|\bthat (?:collude|cheat|hide|evade|deceive|mislead|only (?:sound|look|seem)|sound|sounds|looks only)\b|\binstead of (?:on )?(?:agents|models|systems|the model)\b/u;
/** The project's own, of which nobody could say that it does ill. */
const OURS = /^(?:the |this )?(?:results?|bounds?|project|work|findings?|method|approach)\b/u;
const TURNED =
  /\b(?:be|gets?|(?:is|are)(?= \p{L}+ by)) (?:mis)?(?:used|read as|taken (?:for|as)|sold as|abused|exploited|repurposed|adapted|turned|gamed|weaponi[sz]ed)\b/u;
/** “The same hooks let a developer …”, “… makes people grant …”. */
const LETS =
  /\s(?:lets?|makes|gives|tells|teaches|shows|helps)\s(?:(?:an?|the|any|some|other)\s)?(?:\p{L}+\s)?(?:people|users|somebody|anybody|anyone|whoever|developers?|attackers?|insiders?|operators?|vendors?|managers?|employers?|governments?|states?|companies|firms?|labs?)\s/u;
/** “…, and somebody will sooner or later …”: whoever it is, behind what makes it possible. */
const BEHIND =
  /(?:,\s(?:and|but|so|since|because|then)\s|^if\s[^,.;]{3,80},\s|[:;]\s|\s[–—]\s)((?:an?|any|some|another|somebody|someone|anybody|anyone|whoever)\s(?:[^\s,;.:]+\s){0,6}?(?:could|might|may|can|would|will)\s)/u;
/** “… might let a service read the logs”, in a part on what could go wrong. */
const MAY_LET =
  /(?<!\p{L})(?:could|may|might|would|can)\s(?:also\s|even\s)?(?:let|allow|enable|help|tempt|encourage|invite|lead)\s((?:an?|any|some|other|the)\s(?:[\p{L}’'-]+\s){1,4}?)(?:to\s)?\p{Ll}{3,}\s/u;
/** The text itself calls it a misuse. */
const CALLED_SO = /\b(?:misus(?:e|es|ing)|abus(?:e|es|ing)|(?:say|said) no to (?:this|that|it))\b/u;
/** What is said to be no part of it. */
const INSTEAD =
  /,?\s(?:in place of|rather than|instead of(?! (?:on )?(?:agents|models|systems|the model)))\s[^;]*$/u;
const TABLE_HEAD = /\brisks?\b|misuse|hazard|threat|what could go wrong|harm/u;

/** Ways to misuse the work, where a sentence says that somebody could. What befalls the project is none. */
export function findPathways({ sentence, block, part, isFirst }: Standing): readonly Found[] {
  const isMisuse = part.role === "misuse";
  const isPlace = isMisuse || part.role === "risks";
  if (block.type === "row") {
    const at = block.header.findIndex((head) => TABLE_HEAD.test(lowered(head)));
    const cell = block.cells[at] ?? "";
    return at >= 0 && isActedOut(cell) ? [pathway(cell, isPlace ? 0.9 : 0.7)] : [];
  }
  if (block.type === "quote" || part.role === "failure" || part.role === "background") return [];
  const text = sentence.text.replace(LABEL, "");
  if (
    part.role === "recipients" &&
    isFirst &&
    block.type === "paragraph" &&
    /\s(?:will|would|could|may|might)\b/u.test(lowered(text)) &&
    isActedOut(text) &&
    block.sentences.some((one) => CALLED_SO.test(lowered(one.text)))
  )
    return [pathway(text, 0.7)];
  const that = RISK_THAT.exec(lowered(text));
  const words = that ? text.slice(that.index + that[0].length) : text;
  const small = lowered(words);
  if (/^when\s/u.test(small)) return [];
  if (ANAPHOR.test(small) || OWN_FAILURE.test(small) || WE_DO.test(small)) return [];
  if (block.type === "item" && (block.depth > 0 || !(isFirst || isSecondBehindLabel(block, sentence.number))))
    return [];
  if (that && (isActedOut(words) || (isPlace && TURNED.test(small))))
    return [pathway(words, isPlace ? 0.95 : 0.8)];
  const isIll = ILL.test(small);
  if (ILL_WILL.test(small) && !DENIES.test(small)) return [pathway(text, isPlace ? 0.95 : 0.8)];
  if (isPlace && block.type === "item" && LETS.test(small)) return [pathway(words, 0.7)];
  const isPossible = MAY.test(small);
  const isTurned = TURNED.test(small);
  const isDone = isMisuse && isDoneNow(block, small, text);
  if (
    !isPossible &&
    !(
      isPlace &&
      (isIll ||
        isDone ||
        (block.type === "item" && USES_IT.test(small) && actorOf(text) !== null) ||
        isTurned ||
        /(?<!\p{L})will(?!\p{L})/u.test(small))
    )
  )
    return [];
  const isActed = isActedOut(text);
  const behind = isPlace && !isActed ? BEHIND.exec(small) : null;
  if (behind) return [pathway(words.slice(behind.index + behind[0].length - (behind[1]?.length ?? 0)), 0.8)];
  if (isPlace && MAY_LET.test(small))
    return [pathway(words.split(/:\s/u).findLast((piece) => MAY_LET.test(lowered(piece))) ?? words, 0.75)];
  if (isPlace && (isActed || isIll || isTurned)) return [pathway(text, block.type === "item" ? 0.95 : 0.85)];
  if (isPlace && ANYBODY_WHO.test(small) && !namesThing(small)) return [pathway(text, 0.6)];
  if (isPlace && A_WHO.test(small) && isPossible) return [pathway(text, 0.65)];
  if (isMisuse && (isDone || isFirst || (AN_ACTOR.test(small) && !namesThing(small))))
    return [pathway(text, 0.6)];
  if (isIll) return [pathway(text, 0.8)];
  if (isPossible && ILL_DOING.test(small.replace(INSTEAD, "")) && !OURS.test(small))
    return [pathway(text, 0.75)];
  return isActed && part.role !== "recipients" && speaksOfHarm(block) ? [pathway(text, 0.7)] : [];
}

/** Whether anything around it speaks of harm. */
function speaksOfHarm({ sentences }: Standing["block"]): boolean {
  return sentences.some(({ text }) => TURN.test(lowered(text)));
}

/** Whether a thing stands where somebody would, before “could”. */
function namesThing(small: string): boolean {
  return outputNounsIn(small.split(MAY, 1)[0] ?? "").length > 0;
}

/** “**Speeding up.** Developers might …”: an item whose first sentence is only its name. */
function isSecondBehindLabel(block: Standing["block"], number: number): boolean {
  const [first, second] = block.sentences;
  return (
    second?.number === number &&
    first !== undefined &&
    first.text.split(/\s+/).length <= 6 &&
    !MAY.test(lowered(first.text))
  );
}

/** “A contractor who knew it could …” */
const A_WHO = /^an?\s(?:[\p{L}’'-]+\s){1,4}?(?:who|whose)\s/u;
/** “A lab adds the alarm to its reward …” */
const DOES_NOW = /^(?:an?|some|another)\s(?:[\p{L}’'-]+\s){1,4}?\p{Ll}{2,}s\s(?:the|its|our|an?|this|it)\s/u;

/** An item that begins with somebody who does something with it. */
function isDoneNow(block: Standing["block"], small: string, text: string): boolean {
  return block.type === "item" && DOES_NOW.test(small) && actorOf(text) !== null;
}

/** In a part on misuse: “A treasurer on the take could …”. */
const AN_ACTOR =
  /^(?:an?|some|any|another)\s(?:[\p{L}’'-]+,?\s){1,6}?(?:could|might|may)\s(?!be\s|not\s|also\sbe\s)/u;
/** “Neighbours may be tempted to …”, “Litigants could comb …”: somebody by whatever noun, by what only people do. */
const ANYBODY_WHO = new RegExp(
  `^(?:(?:an?|some|any|other)\\s)?(?:[\\p{L}’'-]+\\s){0,4}?[\\p{L}’'-]+(?<!ly)\\s(?:could|may|might|would|can|will)\\s(?:also\\s|then\\s|simply\\s)?(?:be (?:tempted|inclined|keen|pressed) to\\s|want to\\s|try to\\s|(?:${PEOPLE_DO}|score|comb|harvest|strip|forge|game|rank|ignore|hide|train|copy|sell|leak|pretend|exploit|abuse|spy|track|monitor|target|blackmail|flood|fake|cheat|evade|bypass|dodge|punish|dismiss)\\s)`,
  "u",
);

/** Somebody does it: the sentence begins with who. */
function isActedOut(words: string): boolean {
  const low = lowered(words);
  if (OWN_FAILURE.test(low) || ANAPHOR.test(low)) return false;
  return SOMEBODY.test(low) || USES_IT.test(low) || actorOf(words) !== null;
}

function actorOf(words: string): string | null {
  const first = bodiesIn(words.slice(0, 90))[0];
  if (!first)
    return SOMEBODY.test(lowered(words))
      ? withoutFront(/^[^,.;]*?(?=\s(?:could|may|might|can|would|will)\s)/u.exec(words)?.[0] ?? "") || null
      : null;
  const before = withoutFront(words.slice(0, first.start));
  return before.split(/\s+/).length <= 4 && !MAY.test(lowered(before))
    ? withoutFront(words.slice(0, first.end))
    : null;
}

function pathway(words: string, score: number): Found {
  const name = asName(atMostLong(words.replace(/[.;]$/, "").trim(), NAME_LIMITS.pathway));
  const actor = actorOf(words);
  return { kind: "pathway", name, score, by: actor === null ? null : asName(atMostLong(actor, 120)) };
}
