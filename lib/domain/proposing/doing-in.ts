import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, atMostLong } from "@/lib/domain/proposing/noun-phrase";
import { NAME_LIMITS } from "@/lib/domain/proposing/proposed";

const MODAL =
  /^(?:\s*\([^)]{0,60}\))?(?:,[^,.;]{2,80},|\s+(?:who|that)\s[^,.;]{3,70}?)?\s+(?:will|can|could|may|might|would|should|shall|(?:is|are) (?:able|expected) to)\s+(?:also\s+|then\s+|thus\s+|therefore\s+|now\s+|at last\s+|in turn\s+|immediately\s+|directly\s+|\p{L}+ly\s+|sooner or later\s+|in time\s+|at some point\s+)*(?:be able to\s+|be in a position to\s+|want to\s+|choose to\s+)?/u;
const RELATIVE =
  /^,?\s+(?:who|which|that)\s+(?:will|can|could|may|might|would)\s+(?:also\s+|then\s+)?(?:be able to\s+)?/u;
const WANTS = /^,?\s+(?:who|which)\s+(?:wants?|plans?|intends?|needs?|hopes?|has|have)\s+to\s+/u;
const GETS_WAY =
  /^\s+(?:will\s+|would\s+|can\s+)?(?:get|gain|have|receive|obtain)s?\s+(?:a|an|the)\s+(?:\p{L}+\s+){1,4}?to\s+/u;
const TRAINED =
  /^\s+(?:will|can|would)\s+be\s+(?:trained|taught|shown how|helped|enabled|equipped|invited)(?!\p{L})[^.;,]{0,50}?\sto\s+/u;
const DOING = /^,?\s+(?:who|which)\s+(?:is|are)\s+(?:now\s+|currently\s+)?(?=\p{Ll}+ing\b)/u;
const OFFERED =
  /^\s+(?:has|have)\s+(?:already\s+|also\s+)?(?:offered|agreed|committed|promised|volunteered|asked)\s+to\s+|^\s+(?:has|have)\s+said\s+(?:that\s+)?(?:it|they|he|she)\s+(?:will|would|could)\s+/u;
/** “gives auditors a way to …” */
const WAY = /^\s+(?:a|an|the|some)\s+(?:\p{L}+\s+){1,4}?(?:they need\s+)?to\s+/u;
const TO = /^,?\s+(?:in order\s+)?to\s+/u;
const ALSO = /,\s+and\s+(?:could|can|may|might|will|would)\s+(?:also\s+)?/u;
/** Verbs that do nothing with a thing. */
const EMPTY =
  /^(?:be|have|not|need|get|receive|obtain|become|find it|remain|stay|see(?!\s\p{Ll}+)|want|like|differ|exist|suffer|fail|benefit|gain|lose|lack|struggle|disagree|sign|opt|quit|leave|join|attend|participate|vary|always|never|still|only|each|all|already|well|no)\b/u;
const END =
  /[;.?!]|,\s(?:which|because|but|while|so|although|though|since|as|who|rather|instead|they|we|it|this|and\s(?:at|i|we|they|it|the|could|can|may|might|will|would))\b|\s(?:because|so that|although|while|whereas|unless|until|before we|after we)\s|\s[–—]\s/u;

/**
 * What the words behind somebody's name say they would do, as a verb and its object; null if they say nothing of the kind.
 * `isHelped`: something is done for them (“lets … compare”); `isSubject`: the sentence is about them.
 */
export function doingIn(
  after: string,
  { isHelped, isSubject }: { readonly isHelped: boolean; readonly isSubject: boolean },
): string | null {
  const low = lowered(after);
  const lead =
    (isSubject && (GETS_WAY.exec(low) ?? TRAINED.exec(low) ?? MODAL.exec(low))) ||
    RELATIVE.exec(low) ||
    WANTS.exec(low) ||
    DOING.exec(low) ||
    (isSubject && OFFERED.exec(low)) ||
    (isHelped && (TO.exec(low) ?? WAY.exec(low)));
  const direct = lead ? named(after.slice(lead[0].length)) : null;
  if (direct !== null) return direct;
  // “lets auditors check …”: the bare verb.
  if (
    isHelped &&
    !lead &&
    /^\s+(?!\p{Ll}+(?:ing|ed)\s)\p{Ll}{3,}\s+(?:the|a|an|their|how|what|which|whether|when|where|for|new|\p{Ll}{4,})\b/u.test(
      low,
    ) &&
    !/^\s+(?:of|at|in|for|from|on|with|and|or|who|that|which|as|by|under|during|via|through|before|after|about|working|using|across|within|early|access)\b/u.test(
      low,
    )
  ) {
    return named(after.trimStart());
  }
  const also = isSubject ? ALSO.exec(low.slice(0, 200)) : null;
  return also ? named(after.slice(also.index + also[0].length)) : null;
}

/** Up to where the clause ends; null for what is no doing. */
export function named(words: string): string | null {
  const end = lowered(words).search(END);
  const clause = (end < 0 ? words : words.slice(0, end)).trim().replace(/[,:]$/, "");
  const bare = clause.replace(/^[Uu]se (?:it|them|this|these) to\s+/u, "");
  if (EMPTY.test(lowered(bare)) || !/^\p{L}/u.test(bare) || bare.split(/\s+/).length < 2) return null;
  return asName(atMostLong(bare, NAME_LIMITS.use));
}
