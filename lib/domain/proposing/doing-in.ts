import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, atMostLong } from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS } from "@/lib/domain/proposing/proposed";

const MODAL =
  /^(?:\s*\([^)]{0,60}\))?(?:\s[–—]\s[^–—]{2,90}\s[–—]|,[^,.;]{2,80},|\s+(?:who|that)\s[^,.;]{3,70}?)?\s+(?:(?:will|can|could|may|might|would|should|shall)(?:,\s[^,.;]{2,40},)?|(?:intends?|plans?|means?|hopes?|wish(?:es)?) to|(?:is|are) (?:invited|encouraged|welcome|trying|working|preparing|hoping|looking|waiting|planning|struggling|required|obliged|under pressure) to|(?:is|are) to(?= \p{Ll}+ (?:the|a|an|our|it|them)\s)|(?:is|are) (?:able|expected|likely|bound|free|keen|meant) to)\s+(?:also\s+|then\s+|thus\s+|therefore\s+|now\s+|at last\s+|in turn\s+|perhaps\s+|still\s+|even\s+|well\s+|at least\s+|(?!(?:re|app|supp|rep|f|multip|comp|imp)ly\s)\p{L}+ly\s+|sooner or later\s+|in time\s+|at some point\s+)*(?:be able to\s+|be in a position to\s+|(?:want|choose|like|love|prefer|wish|hope|need) to\s+|be (?:glad|happy|keen|willing|ready) to\s+)?/u;
const RELATIVE =
  /^,?\s+(?:(?:who|which|that)['’](?:d|ll)|(?:who|which|that|whose\s\p{L}+)\s+(?:will|can|could|may|might|would))\s+(?:also\s+|then\s+)?(?:be able to\s+)?/u;
const WANTS = /^,?\s+(?:who|which|that)\s+(?:wants?|plans?|intends?|needs?|hopes?|has|have)\s+to\s+/u;
const GETS_WAY =
  /^\s+(?:(?:will\s+|would\s+|can\s+)?(?:get|gain|have|receive|obtain)s?|(?:is|are)\s(?:given|offered|handed))\s+(?:a|an|the)\s+(?:\p{L}+\s+){1,4}?to\s+|^(?:,\s(?:finally|too|also|in turn|for their part|meanwhile),)?\s+(?:get|gain|obtain|receive)s?\s+(?:an?|the)\s(?:[\p{L}-]+\s){1,5}?for\s(?=\p{Ll}{2,}ing\s)/u;
/** “get a baseline they can cite …”: they cite a baseline. */
const GETS_WHAT =
  /^\s+(?:will\s+|would\s+|can\s+)?(?:get|gain|have|receive|obtain)s?\s+((?:a|an|the)\s+[^,.;:()]{3,60}?)\s+(?:that\s+|which\s+)?they\s+(?:can|could|may)\s+(\p{Ll}+)((?:\s[^.;]*)?)/u;
const TRAINED =
  /^\s+(?:is|are)\scommitted\sto\s(?=\p{Ll}+ing\s)|^\s+(?:will|can|would|shall)\s+be\s+(?:trained|taught|shown how|helped|enabled|equipped|invited)(?!\p{L})[^.;,]{0,50}?\sto\s+/u;
const DOING = /^,?\s+(?:who|which)\s+(?:is|are)\s+(?:now\s+|currently\s+)?(?=\p{Ll}+ing\b)/u;
const OFFERED =
  /^\s+(?:(?:has|have)\s+(?:already\s+|also\s+|both\s+)?)?(?:offered|agreed|committed|promised|volunteered|asked|undertaken|undertook)\s+to\s+|^\s+(?:has told|have told|tell|tells)\s+(?:us|me)\s+(?:that\s+)?(?:it|they|he|she)(?:['’]d|\s+will|\s+would|\s+could)\s+|^\s+(?:has|have)\s+(?:said|indicated|signalled|confirmed|announced|suggested)\s+(?:that\s+)?(?:it|they|he|she)\s+(?:will|would|could)\s+|^\s+(?:(?:has|have)\s+)?(?:says?|said|thinks?|told (?:us|me)|promised|confirmed)\s+(?:\p{L}+ly\s+)?(?:that\s+)?(?:if\s[^;.]{3,90}?\s)?(?:it|they|he|she)\s+(?:will|would|could|can|needs? to|wants? to|plans? to|hopes? to|intends? to|(?:has|have) to)\s+(?:like to\s+|love to\s+)?/u;
/** “Standards bodies need a number to write into …” */
const NEEDS =
  /^\s+(?:need|lack|look for|are looking for|wait for|are waiting for)s?\s+(?:a|an|the|some|something)\s+(?:\p{L}+\s+){0,4}?to\s+|^\s+(?:(?:would|could)\s+(?:like|love|use)|wants?|(?:(?:has|have)\s+(?:also\s+|already\s+)?)?asked\s+(?:us\s+|me\s+)?for)\s+(?:something|(?:an?|the|some)\s+(?:\p{L}+\s+){0,4}?(?!(?:access|answers?|exposure|guide|approach|attention|introduction|response|route|links?|relevant|close|similar|contribution|key|used)\s)\p{L}+)\s+(?:(?:on|with|by|from|in|against)\s+which\s+)?to\s+/u;
/** “cannot investigate prices without a measure”: what they would do if they had it. */
const CANNOT =
  /^\s*(?:cannot|can['’]t|(?:is|are) unable to|(?:has|have) no (?:way|means|basis) to)\s+(?=[^.;]{3,110}?\swithout\s)/u;
/** “…, who would mostly want the copies, to study where …” */
const WHO_WANT =
  /^,?\s+(?:who|which)(?:['’]d|\s(?:would|will|could))?\s+(?:\p{L}+ly\s+)?(?:want|need|use|like|take|get|have)s?\s+(?!to\s)[^.;]{2,60}?,?\s+to\s+(?=\p{Ll}{2,}\s)/u;
/** “gives auditors a way to …” */
const WAY = /^\s+(?:a|an|the|some)\s+(?:\p{L}+\s+){1,4}?(?:they need\s+)?to\s+/u;
/** “agreed with one firm that it will …” */
const THAT_IT = /^,?\s+that\s+(?:it|they|he|she)\s+(?:will|would|can|could)\s+/u;
/** “…, who may ask for it, would for the first time have a reason to …” */
const HAS_REASON =
  /^(?:,\s(?:who|which)\s[^;.]{2,140}?,)?\s+(?:will|would|could|can)\s+(?:for the first time\s+|then\s+|at last\s+|thus\s+)?(?:get|gain|have|obtain)\s+(?:a|an|the|some|better)\s+(?:\p{L}+\s+){0,3}?(?:reasons?|basis|grounds|means|ways?|tools?|figures?|evidence|yardstick|text|templates?|wording)\s+to\s+/u;
const TO = /^(?:\s(?:themselves|itself))?,?\s+(?:in order\s+)?to\s+(?:be able to\s+)?/u;
const ALSO =
  /,?\s+and\s+(?:could|can|may|might|will|would|(?:plans?|wants?|hopes?|intends?|means?)\s+to)\s+(?:also\s+)?/u;
/** “… will have cases with which to test theories” */
const WITH_WHICH =
  /^\s(?:will|would|can|could|has|have|gets?|gains?|receives?)\s[^.;]{3,110}?\s(?:on|with|by|from|against)\swhich\sto\s(?=\p{Ll}{2,}\s)/u;
/** Verbs that do nothing with a thing. */
const EMPTY =
  /^(?:do (?:so|it|with|that|this|the same)|be|have|not|needs?|gets?|receives?|obtains?|become|find it|remain|stay|see(?!\s\p{Ll}+)|see (?:the|our|a|early) (?:first )?(?:draft|results?|version|report|text)|want(?!\s(?:it|them|this|these)\s(?:as|for|to))|like|differ|exist|suffer|fail|benefit|gain|lose|lack|struggle|supply|provide|contribute|hate|love|enjoy|welcome|object|worry|care|ignore|complain|disagree|sign|opt|quit|leave|join|attend|participate|vary|always|never|still|only|each|all|already|well|no|nothing|none|unclear|unknown|considering|thinking|wondering|working|looking|choosing|struggling|asking|facing|trying)\b/u;
const END =
  /[;.?!]|:\s|,\s(?:an?|the|our)\s(?:\p{L}+\s){1,3}?(?:is|are|will|would|can|could)\s|,\s(?:which|because|but|while|so|although|though|since|as|who|rather|instead|they|we|it|this|and\s(?:at|i|we|they|it|the|our|my|this|that|then|so|could|can|may|might|will|would|(?:\p{L}+\s){1,3}(?:can|could|will|would|may|might)\s\p{L}+))\b|\s(?:because|so that|although|while|whereas|unless|until|before we|after we)\s|\s[–—]\s/u;

/**
 * What the words behind somebody's name say they would do, as a verb and its object; null if they say nothing of the kind.
 * `isHelped`: something is done for them (“lets … compare”); `isSubject`: the sentence is about them.
 */
export function doingIn(
  after: string,
  {
    isHelped,
    isSubject,
    isBy = false,
  }: { readonly isHelped: boolean; readonly isSubject: boolean; readonly isBy?: boolean },
): string | null {
  const low = lowered(after);
  const cannot = isSubject ? CANNOT.exec(low) : null;
  if (cannot) return named(after.slice(cannot[0].length).split(/\swithout\s/u, 1)[0] ?? "");
  const cited = isSubject ? GETS_WHAT.exec(after) : null;
  if (cited) return named(`${cited[2]} ${cited[1]}${cited[3]}`);
  const lead =
    THAT_IT.exec(low) ||
    (isSubject &&
      (HAS_REASON.exec(low) ??
        GETS_WAY.exec(low) ??
        NEEDS.exec(low) ??
        TRAINED.exec(low) ??
        MODAL.exec(low))) ||
    WHO_WANT.exec(low) ||
    RELATIVE.exec(low) ||
    WANTS.exec(low) ||
    DOING.exec(low) ||
    (isSubject && OFFERED.exec(low)) ||
    (isHelped && (TO.exec(low) ?? WAY.exec(low)));
  const direct = lead ? beyondHaving(after.slice(lead[0].length)) : null;
  if (direct !== null) return direct;
  // “lets auditors check …”: the bare verb.
  if (
    isHelped &&
    !isBy &&
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
  const which = isSubject ? WITH_WHICH.exec(low.slice(0, 200)) : null;
  if (which) return named(after.slice(which.index + which[0].length));
  const also = isSubject ? ALSO.exec(low.slice(0, 200)) : null;
  return also ? named(after.slice(also.index + also[0].length)) : null;
}

/** “have the log at hand and see which …”, “take the report and could cite it …”: what is done with what one has. */
const HAVING =
  /^(?:(?:have|get|receive|obtain|be given)\s[^,;.]{3,110}?\sand\s(?:(?:could|can|may|might|will|would)\s)?|(?:take|accept|read)\s[^,;.]{3,110}?\sand\s(?:could|can|may|might|will|would)\s)(?:then\s|also\s)?(?!(?:with|without|in|on|of|for|to|from|by|at|the|its|their|an?|all|other|more|not)\s)(?=\p{Ll}{2,}\s)/u;

function beyondHaving(words: string): string | null {
  const having = HAVING.exec(lowered(words));
  return (having ? named(words.slice(having[0].length)) : null) ?? named(words);
}

const THEY = /(?<=^|[\s,;.])they(?=['’](?:ll|d)\s|\s(?:will|would|can(?:not|['’]t)?|could|may|might)\s)/u;
const GIVES_THEM =
  /\s(?:gives?|lends?|offers?|hands?)\sthem\s((?:\p{L}[\p{L}’'-]*\s){1,5}?)(?:to|(?:that\s)?they (?:can|could|may))\s(\p{Ll}{3,})(?=[\s.,;])/u;

/** “For them the tables offer a way to …”, “gives them the means to …” */
const WAY_FOR_THEM =
  /(?:(?:^|[;,]\s|\sand\s)for (?:(?:them|these|such \p{L}+),?|[^,;.]{3,60},)\s[^.;]{2,70}?\s(?:offers?|gives?|is|are|provides?|opens?|serves?\sas)|\s(?:gives?|lends?|offers?|hands?|provides?)\sthem(?:\swith)?)\s(?:a|an|the|some)\s(?:\p{L}+\s){0,2}?(?:way|means|basis|chance|reason|ground)s?\s(?:(?:on|by|with) which\s)?(?:to\s|(?:for|of)\s(?=\p{Ll}{2,}ing\s))(?=\p{Ll}{2,}\s)|(?:^|[;,:]\s)for (?:them|these),?\s(?:it|this|that|the \p{L}+)(?:['’]s|\sis|\sare)\s[^.;]{2,40}?\sto\s(?=\p{Ll}{2,}\s)/u;
const HELPS_THEM = /\s(?:lets?|helps?|allows?|enables?)\sthem\s(?:to\s)?(?=\p{Ll}{2,}\s)/u;

/** “…, as it is revising its rules and would refer to …” */
const AS_THEY =
  /\s(?:as|since|because)\s(?:it|they)\s(?:is|are|has|have)\s[^.;]{3,90}?\sand\s(?:would|could|will|can)\s/u;

/** “…, so that they can check …”, “the figures would give them a case to cite”: what those just named do; null if nothing. */
export function doingOfThem(text: string): string | null {
  const low = lowered(text);
  const they = THEY.exec(low);
  const after = they ? text.slice(they.index + they[0].length).replace(/^['’](?:ll|d)/u, " will") : null;
  const done = after === null ? null : doingIn(after, { isHelped: false, isSubject: true });
  if (done !== null) return done;
  const as = AS_THEY.exec(low);
  if (as) return named(text.slice(as.index + as[0].length));
  const helped = HELPS_THEM.exec(low);
  const doing = helped ? named(text.slice(helped.index + helped[0].length)) : null;
  if (doing !== null) return doing;
  const way = WAY_FOR_THEM.exec(low);
  if (way) return named(text.slice(way.index + way[0].length));
  const given = GIVES_THEM.exec(low);
  return given ? named(`${given[2]} ${text.slice(given.index).match(GIVES_THEM)?.[1] ?? ""}`) : null;
}

const SOME_OF_THEM =
  /(?<!\p{L})(?:expect|hope for)\s(?:some|several|most|many|a few|half|a dozen|two|three|four|five|at least \p{L}+)(?:\sof\s(?:them|these))?\sto\s|(?<=^|[\s,;–—(])(?:one|two|three|four|five|six|some|several|both|most|many|a few|half)(?:\sof\s(?:them|these))?\s(?:(?:has|have|had)\s)?(?:already\s|also\s)?(?:said|told\s(?:us|me)|offered|agreed|asked|promised|volunteered)\s(?:that\s)?(?:to\s|(?:they|it|he|she)(?:['’](?:d|ll)|\s(?:would|will|could))\s)/u;

/** “…, and two of them have told us they would try it …”: what some of those just named would do, and where it is said. */
export function doingOfSome(text: string): { readonly at: number; readonly name: string } | null {
  const some = SOME_OF_THEM.exec(lowered(text));
  const name = some ? named(text.slice(some.index + some[0].length)) : null;
  return some && name !== null ? { at: some.index, name } : null;
}

/** What people do with a thing they are given, and things do not. */
export const PEOPLE_DO =
  "(?:use|adopt|read|compare|choose|pick|decide|check|cite|quote|apply|ask|demand|translate|learn|look|install|plug|study|point|find|refuse|buy|consult|deposit|switch|prove|refer|replace|negotiate|contest|verify|audit|tell|argue|reject|accept|copy|reuse|extend|correct|recompute|reproduce|replicate|rely|judge|weigh|review|pull|try|mine|wave|circulate|keep)";
/** What they do as well, and those who do the work too. */
const ANYBODY_DOES =
  "(?:run|collect|teach|train|test|write|file|set|start|put|draw|build|plan|prepare|publish|send|open)";
const NOW = new RegExp(
  `^\\s+(?:also\\s|then\\s|now\\s|often\\s|already\\s)?(?:(?:wants?|plans?|intends?|hopes?|means?|needs?)\\sto\\s|(?=(?:${PEOPLE_DO}|${ANYBODY_DOES})(?:e?s)?\\s))`,
  "u",
);

/** “Inference teams run the probes on live traffic”: what somebody does, told as if it were so. */
export function doingNow(after: string): string | null {
  const lead = NOW.exec(lowered(after));
  return lead ? named(after.slice(lead[0].length)) : null;
}

/** The use by somebody that a sentence says, under `name`; none where it says none. */
export function usedBy(by: string, name: string | null, score: number): readonly Found[] {
  return name === null ? [] : [{ kind: "use", name, score, by }];
}

/** Up to where the clause ends; null for what is no doing. */
export function named(words: string): string | null {
  const end = lowered(words).search(END);
  const clause = (end < 0 ? words : words.slice(0, end)).trim().replace(/[,:]$/, "");
  const bare = clause.replace(/^[Uu]se (?:it|them|this|these) to\s+/u, "");
  // Cut off from its object, or no verb at all.
  if (
    /^\p{L}+,|^(?:on|in|at|by|from|of|for|with|to|the|a|an|their|its|our|these|those|this|that)\s|^\p{L}+ (?:one|first|it|them|so|too|then|again)$|^\p{L}+ (?:to|at|on|for|with) (?:when|if|as|while|where|us|me)(?![\p{L}])/iu.test(
      bare,
    )
  )
    return null;
  if (EMPTY.test(lowered(bare)) || !/^\p{L}/u.test(bare) || bare.split(/\s+/).length < 2) return null;
  return asName(atMostLong(bare, NAME_LIMITS.use));
}
