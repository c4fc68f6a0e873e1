/** Words that no name of a thing or of somebody begins with or goes over. */
const STOP = new Set(
  (
    "a an the this that these those our its their his her my your all both each every any some no such several many most other another " +
    "mind and or but nor so yet if then than as of in on at by for from to with within without about against between among into onto over under through during after before until since because while when where which who whom whose what how why " +
    "we they it he she i you us them there here one two three four five six seven eight nine ten " +
    "will would can could may might must shall should do does did is are was were be been being has have had having " +
    "not also only even just then thus already currently e.g i.e etc " +
    "expect invite urge encourage hope wish alert notify equip advise educate convince persuade help helps enable enables allow allows let lets support supports inform informs equip equips brief train teach advise give gives send share offer offers provide provides assist empower reach reaches benefit benefits tell show ask asks make makes get gets use uses used using need needs want wants like including include includes via per useful relevant available accessible"
  ).split(" "),
);
/** What a name loses at its front. */
const FRONT =
  /^(?:(?:(?:a )?dozens? of|a dozen|a|an|the|this|that|these|those|our|its|their|his|her|all|both|each|every|any|some|several|many|most|other|another|such|at least|at most|up to|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds? of|about|around|further|various|different|relevant|existing|and|or|also|initial|mainly|chiefly|mostly|primarily|first|finally)\s+)+/i;

/** Without articles, pronouns and counting words at its front, or signs at either end. */
export function withoutFront(words: string): string {
  const bare = words
    .trim()
    .replace(/^[\s"“”‘’'([:;,.–—-]+|[\s"“”‘’'!)\]:;,.–—-]+$/gu, "")
    .replace(FRONT, "")
    .replace(/^\d[\d,]*\s+of\s+(?:the|these|those|our)\s+/u, "")
    .replace(/^of\s+(?:the|these|those|our)\s+/iu, "")
    .replace(/^\d{1,3}\s+(?=\p{L})/u, "");
  return /\([^)]*$/u.test(bare) && words.includes(`${bare.slice(-1)})`) ? `${bare})` : bare;
}

/** Where the words begin that stand in front of a noun and belong to it: at most `most` of them. */
export function startOfPhrase(sentence: string, noun: number, most = 4): number {
  let start = noun;
  for (let count = 0; count < most; count += 1) {
    const word = /(?<![\p{L}\d.’'-])([\p{L}\d][\p{L}\d.’'/-]*)\s$/u.exec(
      sentence.slice(Math.max(0, start - 60), start),
    );
    const bare = word?.[1]?.toLowerCase();
    if (
      !word ||
      !bare ||
      (STOP.has(bare) && !/^\p{Lu}{2,}$/u.test(word[1] ?? "")) ||
      /n['’]t$/.test(bare) ||
      /^\d+$/.test(bare)
    )
      return start;
    start -= word[0].length;
  }
  return start;
}

const COMPLEMENT =
  /^\s(?:of|at|in|for|from|on|to(?=\s(?:the|an?|our|their|its|all|\p{Lu}|\p{L}+s\s|\p{L}+s$))|about|against|with|working on|working in|responsible for|who|that|which|whose|between|across|under|outside|inside|beyond|without)\s(?:(?:\d{1,3}(?:,\d{3})+|[^\s,;:.()–—]+)\s?){1,9}/u;
/** What a cut leaves over at the end. */
const DANGLING =
  /(?:\s(?:of|at|in|for|from|on|to|about|against|with|working|responsible|who|that|which|whose|of the (?:sort|kind|type)|between|across|under|without|the|a|an|its|their|our|each|every|any|what|how|where|all|both|such|no|not|also|request))+\s*$/u;
const AUXILIARY = /^\s(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|has|have|had)\b/u;
/** A complement goes no further than here. */
const BOUNDARY =
  /\s(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|has|have|had|to (?=\p{Ll}+\b)|and|or|but|so|because|while|when|if|as|by|before|after|until|since|under|than|via|through|during|within|once|where|unless|needs?|lacks?|wants?|says?|said|told)(?=\s|$)|\s[\p{L}\d]+\s(?:days|weeks|months|hours|years)(?=\s(?:before|after|ahead|prior))|(?<=\p{L})\s(?:(?:a|an|the|get|gets)(?=\s)|(?:they|we|he|she|it|i)(?:['’]\p{L}+)?(?=\s))/u;

/** Where a complement that follows a noun ends (“of text generators”); the noun's own end without one. */
export function endOfPhrase(sentence: string, noun: number, { withClauses = false } = {}): number {
  const match = COMPLEMENT.exec(sentence.slice(noun, noun + 120));
  if (!match) return noun;
  const isClause = /^\s(?:who|that|which|whose)\s/.test(match[0]);
  if (isClause && !withClauses) return noun;
  const first = /^\s\S+/.exec(match[0])?.[0].length ?? 0;
  // “who are new to it”: the verb belongs to the clause.
  const verb = isClause
    ? (/^\s(?:is|are|was|were|can|will|has|have)\s/.exec(match[0].slice(first))?.[0].length ?? 1) - 1
    : 0;
  const rest = match[0].slice(first + verb);
  if (
    isClause &&
    /^\s(?:we|they|i|you|he|she|it|anyone|everyone|anybody|everybody|someone|somebody|people|others)\s/iu.test(
      rest,
    )
  )
    return noun;
  // “that takes an evaluation and …”: the verb of a clause needs what it is done to.
  const object = isClause
    ? (/^\s(?:never\s|not\s|already\s)?\p{L}+\s(?:an?|the)\s/u.exec(rest)?.[0].length ?? 1) - 1
    : 0;
  const found = rest.slice(object).search(BOUNDARY);
  const stop = found < 0 ? found : object + found;
  // A clause cut in its midst says nothing; nor does “about what …”.
  if (isClause && stop >= 0 && AUXILIARY.test(rest.slice(stop))) return noun;
  const words = (stop < 0 ? match[0] : match[0].slice(0, first + verb + stop))
    .replace(DANGLING, "")
    .trimEnd();
  if (/\s(?:what|how|whether|why)\s/u.test(words)) return noun;
  return words.length > first + 1 ? noun + words.length : noun;
}

/** Cut at a word, at most so many characters. */
export function atMostLong(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}

/** With its first letter large, as names stand in lists. */
export function asName(words: string): string {
  const first = words.match(/^\p{Ll}/u)?.[0];
  return first ? first.toUpperCase() + words.slice(first.length) : words;
}
