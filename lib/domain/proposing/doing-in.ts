import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, atMostLong } from "@/lib/domain/proposing/noun-phrase";
import { NAME_LIMITS } from "@/lib/domain/proposing/proposed";

const MODAL =
  /^(?:\s*\([^)]{0,60}\))?(?:,[^,.;]{2,80},|\s+(?:who|that)\s[^,.;]{3,70}?)?\s+(?:will|can|could|may|might|would|should|shall|(?:is|are) (?:able|expected|likely|bound|free|keen|meant) to)\s+(?:also\s+|then\s+|thus\s+|therefore\s+|now\s+|at last\s+|in turn\s+|perhaps\s+|immediately\s+|directly\s+|\p{L}+ly\s+|sooner or later\s+|in time\s+|at some point\s+)*(?:be able to\s+|be in a position to\s+|want to\s+|choose to\s+)?/u;
const RELATIVE =
  /^,?\s+(?:who|which|that)\s+(?:will|can|could|may|might|would)\s+(?:also\s+|then\s+)?(?:be able to\s+)?/u;
const WANTS = /^,?\s+(?:who|which)\s+(?:wants?|plans?|intends?|needs?|hopes?|has|have)\s+to\s+/u;
const GETS_WAY =
  /^\s+(?:will\s+|would\s+|can\s+)?(?:get|gain|have|receive|obtain)s?\s+(?:a|an|the)\s+(?:\p{L}+\s+){1,4}?to\s+/u;
/** “get a baseline they can cite …”: they cite a baseline. */
const GETS_WHAT =
  /^\s+(?:will\s+|would\s+|can\s+)?(?:get|gain|have|receive|obtain)s?\s+((?:a|an|the)\s+[^,.;()]{3,60}?)\s+(?:that\s+|which\s+)?they\s+(?:can|could|may)\s+(\p{Ll}+)((?:\s[^.;]*)?)/u;
const TRAINED =
  /^\s+(?:will|can|would)\s+be\s+(?:trained|taught|shown how|helped|enabled|equipped|invited)(?!\p{L})[^.;,]{0,50}?\sto\s+/u;
const DOING = /^,?\s+(?:who|which)\s+(?:is|are)\s+(?:now\s+|currently\s+)?(?=\p{Ll}+ing\b)/u;
const OFFERED =
  /^\s+(?:(?:has|have)\s+(?:already\s+|also\s+|both\s+)?)?(?:offered|agreed|committed|promised|volunteered|asked)\s+to\s+|^\s+(?:has told|have told|tell|tells)\s+(?:us|me)\s+(?:that\s+)?(?:it|they|he|she)(?:['’]d|\s+will|\s+would|\s+could)\s+|^\s+(?:has|have)\s+said\s+(?:that\s+)?(?:it|they|he|she)\s+(?:will|would|could)\s+/u;
/** “Standards bodies need a number to write into …” */
const NEEDS =
  /^\s+(?:need|lack|look for|are looking for|wait for|are waiting for)s?\s+(?:a|an|the|some|something)\s+(?:\p{L}+\s+){0,4}?to\s+/u;
/** “gives auditors a way to …” */
const WAY = /^\s+(?:a|an|the|some)\s+(?:\p{L}+\s+){1,4}?(?:they need\s+)?to\s+/u;
const TO = /^,?\s+(?:in order\s+)?to\s+/u;
const ALSO = /,\s+and\s+(?:could|can|may|might|will|would)\s+(?:also\s+)?/u;
/** Verbs that do nothing with a thing. */
const EMPTY =
  /^(?:be|have|not|need|get|receive|obtain|become|find it|remain|stay|see(?!\s\p{Ll}+)|see (?:the|our|a|early) (?:first )?(?:draft|results?|version|report|text)|want(?!\s(?:it|them|this|these)\s(?:as|for|to))|like|differ|exist|suffer|fail|benefit|gain|lose|lack|struggle|disagree|sign|opt|quit|leave|join|attend|participate|vary|always|never|still|only|each|all|already|well|no)\b/u;
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
  const cited = isSubject ? GETS_WHAT.exec(after) : null;
  if (cited) return named(`${cited[2]} ${cited[1]}${cited[3]}`);
  const lead =
    (isSubject && (GETS_WAY.exec(low) ?? NEEDS.exec(low) ?? TRAINED.exec(low) ?? MODAL.exec(low))) ||
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

/** What people do with a thing they are given, and things do not. */
export const PEOPLE_DO =
  "(?:use|adopt|read|compare|choose|pick|decide|check|cite|quote|apply|ask|demand|translate|learn|look|install|plug|study|point|find|refuse|buy|consult|deposit|switch|prove|refer|replace|negotiate|contest|verify|audit|tell|argue|reject|accept|copy|reuse|extend|correct|recompute|reproduce|replicate|rely|judge|weigh|review|pull|try|mine|wave|circulate)";
/** What they do as well, and those who do the work too. */
const ANYBODY_DOES =
  "(?:run|collect|teach|train|test|write|file|set|start|put|draw|build|plan|prepare|publish|send|open)";
const NOW = new RegExp(
  `^\\s+(?:also\\s|then\\s|now\\s|often\\s|already\\s)?(?:(?:wants?|plans?|intends?|hopes?|means?)\\sto\\s|(?=(?:${PEOPLE_DO}|${ANYBODY_DOES})(?:e?s)?\\s))`,
  "u",
);

/** “Inference teams run the probes on live traffic”: what somebody does, told as if it were so. */
export function doingNow(after: string): string | null {
  const lead = NOW.exec(lowered(after));
  return lead ? named(after.slice(lead[0].length)) : null;
}

/** Up to where the clause ends; null for what is no doing. */
export function named(words: string): string | null {
  const end = lowered(words).search(END);
  const clause = (end < 0 ? words : words.slice(0, end)).trim().replace(/[,:]$/, "");
  const bare = clause.replace(/^[Uu]se (?:it|them|this|these) to\s+/u, "");
  // Cut off from its object, or no verb at all.
  if (
    /^\p{L}+,|^(?:on|in|at|by|from|of|for|with|to|the|a|an|their|its|our|these|those|this|that)\s|^\p{L}+ (?:one|first|it|them|so|too|then|again)$/iu.test(
      bare,
    )
  )
    return null;
  if (EMPTY.test(lowered(bare)) || !/^\p{L}/u.test(bare) || bare.split(/\s+/).length < 2) return null;
  return asName(atMostLong(bare, NAME_LIMITS.use));
}
