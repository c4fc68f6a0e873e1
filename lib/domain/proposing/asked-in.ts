import { isSilent, type Role, roleOf } from "@/lib/domain/proposing/heading-role";
import type { Part, ReadBlock } from "@/lib/domain/proposing/read-document";

/** Longer than this it is a sentence and no question or label that heads what follows. */
const LONGEST_QUESTION = 8;
const LONGEST_LABEL = 5;
const ORDINAL =
  /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|then|next|also|another|finally|last(?:ly)?)(?![\p{L}-])/iu;
/** What a sentence has that says something; a label has none. */
const STATES =
  /^(?:we|i|it|they|you|this|these)\s|\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|gets?|wants?|takes?|\p{L}+n['’]t|\p{Ll}{3,}ed)(?!\p{L})/iu;
/** A paragraph that begins so is about money, the past or thanks, under whatever heading. */
const OWN_SILENCE =
  /^(?:(?:the |our |my |total )*(?:costs?|budget) (?:(?:is|are|will be|would be|comes to) )?(?:mostly|mainly|about|around|roughly|[€£$\d])|(?:prior|previous|earlier|past|related) (?:work|efforts?|projects?|research) (?:by|of|at|from|includes?|comprises?)\s|(?:we|i) (?:thank|are grateful|am grateful)|thanks (?:to|go)|(?:this|the) (?:draft|work|proposal) (?:was|is) (?:supported|funded)|out of scope|(?:things|what) (?:we|i)(?: are|['’]re| am|['’]m) not (?:doing|building|going)\b|what (?:we|i) (?:do not|don['’]t|will not|won['’]t) (?:want to |plan to |intend to )?(?:do|propose|build|claim)\b)/iu;

/** “I see four groups who would use this.”, “It is of benefit to three communities.” */
const ANNOUNCES_WHOM =
  /(?<!\p{L})(?:two|three|four|five|six|several|a few|some) (?:\p{L}+ )?(?:groups?|communities|audiences|kinds|sorts|sets|types|lots|parties)(?: of (?:people|readers|users|\p{L}+s))?(?: (?:who|that|to whom) [^.;]{3,60})?[.:]$/iu;

/** “I can think of two ways in which this might be misused.” */
const ANNOUNCES_HARM =
  /\b(?:ways?|risks?|dangers?|worry|worries) (?:[^.;]{0,40} )?(?:misused?|abused?|do harm|backfire|turned against)(?: \p{L}+){0,3}[.:]$|\b(?:could|might|may|can) be (?:misused|abused)(?: \p{L}+){0,3}[.:]$|^(?:\p{L}+ ){1,6}(?:gives? (?:us|me) pause|(?:worr(?:y|ies)|troubles?|bothers?|scares?|frightens?) (?:us|me))[.:]$/iu;

/**
 * What a paragraph without a heading of its own is about, by the question or label that it begins with (“Who is this for? Three lots
 * of people.”), which also holds of the paragraphs that count on from it (“First, …”, “Second, …”); null where it begins otherwise.
 * `before`: what was found of the paragraph before it, under the same heading.
 */
export function askedIn(block: ReadBlock, before: Role | null): Role | null {
  if (block.type !== "paragraph") return block.type === "item" ? before : null;
  const first = block.sentences[0]?.text ?? "";
  if (OWN_SILENCE.test(first)) return "out-of-scope";
  const led = /^([^.:?]{3,45}):\s/u.exec(first)?.[1];
  if (led !== undefined && led.split(/\s+/).length <= LONGEST_LABEL) {
    const role = roleOf(led);
    if (role === "recipients" || role === "outputs" || role === "misuse") return role;
  }
  const label = block.sentences.length > 1 ? first : "";
  const isQuestion = label.endsWith("?");
  const words = label === "" ? Number.POSITIVE_INFINITY : label.split(/\s+/).length;
  if (isQuestion ? words <= LONGEST_QUESTION : words <= LONGEST_LABEL && isLabel(label)) {
    const role = roleOf(label.replace(/[?.:]$/, ""));
    if (role !== null) return role;
  }
  if (block.sentences.length > 1 && ANNOUNCES_HARM.test(first)) return "misuse";
  if (block.sentences.length > 1 && ANNOUNCES_WHOM.test(first)) return "recipients";
  const second = block.sentences[1]?.text ?? "";
  if (second.endsWith("?") && second.split(/\s+/).length <= LONGEST_QUESTION && block.sentences.length > 2) {
    const role = roleOf(second.slice(0, -1));
    if (role === "misuse" || role === "risks") return role;
  }
  return ORDINAL.test(first) && !isSilent(before) ? before : null;
}

/** “Things that worry me.”, “How it could bite us.” */
function isLabel(label: string): boolean {
  return (
    /^[\p{L}\s,'’-]+[.:]$/u.test(label) && (/^(?:how|what|where|why)\s/iu.test(label) || !STATES.test(label))
  );
}

/** The part as it stands for one of its blocks. */
export function partFor(part: Part, asked: Role | null): Part {
  return asked === null ? part : { ...part, role: asked, isNamed: false };
}
