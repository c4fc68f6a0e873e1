/** Words for an end put to something, or for taking it back. English. */
const STOPS =
  /\b(?:abandon|break(?:ing)? off|call(?:ed|ing)? (?:\w+ )?(?:back|off)|cancel|ceas|clos(?:e[sd]?|ing)\b(?! to\b)|delay|delet(?:e[sd]?|ing|ion)\b|drop(?:s|ped|ping)?\b(?![- ](?:below|by \d|down|in|of|out|to|under)\b)|end(?:s|ed|ing)?\b|give (?:\w+ )?up|halt|held back|hold(?:ing)? (?:\w+ )?back|no longer|not (?:publish|release)|offline|paus|postpone|pull(?:s|ed|ing)?\b(?![- ](?:on|requests?|towards?)\b)|put(?:ting)? (?:\w+ )?off|recall|refus|remov|retract|revok|roll(?:ed)? back|shut(?:s|ting)?\b|stop|suspend|switch(?:ed)? off|take (?:\w+ ){0,3}(?:back|down)|taken (?:back|down)|turn(?:ed)? off|unpublish|withdr|withh)/giu;

/** What somebody would do instead: look at it, talk of it, better it. */
const INSTEAD =
  /(?:^|[.;,]\s+|\b(?:would|will|shall|might|could|can|may|we|be|is|are|to|they|i)\s+(?:\w+ly\s+|then\s+|also\s+|be\s+){0,4})(?:adapt|address|adjust|amend|analy[sz]|assess|clarif|consider|correct|discuss|evaluat|examin|improv|investigat|look(?:ed|ing)? (?:at|into)|re-?assess|re-?consider|re-?evaluat|re-?think|react|reflect|respond|review|revis|talk|update)/iu;

/** That it can't be ended: what would have to be seen is then no answer to what would stop it. */
const BEYOND =
  /\bout of (?:our|my|their|anybody['’]s) hands\b|\b(?:can(?:not|['’]t)|could(?: not|n['’]t)) be (?:called|taken|brought) back\b/iu;

/** Behind it, within a few words, an end is denied; “not only”, “not hesitate to” deny none. */
const DENIED =
  /(?:\b(?:not|never|cannot|nothing|nobody|no one|without|nor)|n[’']t)\b(?!\s+(?:only|just|merely|hesitate|fail)\b)(?:\s+[\w’'-]+){0,3}\s*$/iu;
/** What follows still names an end: “we will not stop unless …”. */
const BUT_FOR = /^[^.;]*\b(?:unless|until|except|before)\b/iu;
const OWN = /\b(?:we|i|nothing|nobody|no one|our \w+|the (?:authors?|group|project|team|work))\b/iu;
const SUPPOSED = /\b(?:if|once|should|that|when|whenever|where|which|who)\b/iu;
const CLAUSE = /[.;:,!?]|\b(?:and|but|instead|then)\b/iu;

type End = { readonly isDenied: boolean; readonly isOwn: boolean };

/** Characters of a clause, before an end and behind it, that are looked at: what is further away is of something else. */
const NEAR = 300;

/** The ends that words name, each with whether it is denied and whether it is the authors' own to bring about. */
function endsIn(words: string): readonly End[] {
  return [...words.matchAll(STOPS)].map(({ index, 0: end }) => {
    const before =
      words
        .slice(Math.max(0, index - NEAR), index)
        .split(CLAUSE)
        .at(-1) ?? "";
    const behind = words.slice(index + end.length, index + end.length + NEAR);
    const isDenied = DENIED.test(before) && !BUT_FOR.test(behind);
    // Of others, or supposed, it is what would have to be seen.
    return { isDenied, isOwn: OWN.test(before) && !SUPPOSED.test(before) };
  });
}

/**
 * Whether words on what would stop something name an end to it, or only what would have to be seen: asked what would make them stop, authors
 * may leave the end unsaid. False where they say what they would do, and it is no end (“we would revise the text on feedback”), where they
 * deny an end and name no other (“we will not stop”), and where they name none and it can't be ended (“taking it back is out of our hands”).
 */
export function namesStop(words: string): boolean {
  const ends = endsIn(words);
  if (ends.some(({ isDenied }) => !isDenied)) return true;
  return !ends.some(({ isOwn }) => isOwn) && !INSTEAD.test(words) && !BEYOND.test(words);
}
