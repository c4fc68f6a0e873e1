/** Words for an end put to something, or for taking it back. English. */
const STOPS =
  /\b(?:abandon|break(?:ing)? off|call(?:ed|ing)? (?:\w+ )?(?:back|off)|cancel|ceas|clos(?:e|ing)|delay|delet|drop|end(?:s|ed|ing)?\b|give (?:\w+ )?up|halt|held back|hold(?:ing)? (?:\w+ )?back|no longer|not (?:publish|release)|offline|paus|postpone|pull|put(?:ting)? (?:\w+ )?off|recall|refus|remov|retract|revok|roll(?:ed)? back|shut|stop|suspend|switch(?:ed)? off|take (?:\w+ ){0,3}(?:back|down)|taken (?:back|down)|turn(?:ed)? off|unpublish|withdr|withh)/iu;

/** What somebody would do instead: look at it, talk of it, better it. */
const INSTEAD =
  /(?:^|[.;,]\s+|\b(?:would|will|shall|might|could|can|may|we|be|is|are|to|they|i)\s+(?:\w+ly\s+|then\s+|also\s+|be\s+)*)(?:adapt|address|adjust|amend|analy[sz]|assess|clarif|consider|correct|discuss|evaluat|examin|improv|investigat|look(?:ed|ing)? (?:at|into)|re-?assess|re-?consider|re-?evaluat|re-?think|react|reflect|respond|review|revis|talk|update)/iu;

/**
 * Whether words on what would stop something name an end to it, or only what would have to be seen: asked what would make them stop, authors
 * may leave the end unsaid. False where they say what they would do, and it is no end: “we would revise the text on feedback”.
 */
export function namesStop(words: string): boolean {
  return STOPS.test(words) || !INSTEAD.test(words);
}
