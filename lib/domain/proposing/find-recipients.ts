import {
  doingIn,
  doingNow,
  doingOfSome,
  doingOfThem,
  named,
  PEOPLE_DO,
} from "@/lib/domain/proposing/doing-in";
import { roleOf } from "@/lib/domain/proposing/heading-role";
import { lowered } from "@/lib/domain/proposing/lowered";
import {
  asName,
  atMostLong,
  endOfPhrase,
  startOfPhrase,
  withoutFront,
} from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS, type Standing } from "@/lib/domain/proposing/proposed";
import {
  AFTER_ASKED,
  AFTER_GETS,
  BEFORE,
  CONDITION,
  FOR,
  type Frame,
  IS_AUDIENCE,
  IS_TOLD,
  LISTED,
  NOT_FOR,
  TAKES_UP,
} from "@/lib/domain/proposing/recipient-frames";
import { inTable, ledItem } from "@/lib/domain/proposing/recipient-lists";
import { bodiesIn, type FoundBody, kindOfBody } from "@/lib/domain/proposing/words-of-bodies";
import { outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

const OTHERS = /^(?:earlier|previous|prior|existing|recent|past)\s|\bet al\b/u;
/** Those who do the work, or on whom it is done; and words that say nobody in particular. */
const NOBODY =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|both|all|most|many|several|some|half|a few|each|neither|we|us|our .*|participants?|subjects?|partners?|members|others|people|persons?|readers|experts|(?:primary|main|first|intended|target|likely|end|key|direct|other) (?:users?|readers?|customers?|recipients?|adopters?)|teams?|groups?|bod(?:y|ies)|communit(?:y|ies)|organi[sz]ations?|associations?|leaders|managers|team members|co-?authors?|reviewers|applicants?|contractors?|users of this|(?:two|three|several) teams?|project team|host (?:institut(?:e|ion)|universit(?:y|ies)|organi[sz]ation|lab)|red team|annotators|raters|labell?ers|coders|crowd.?workers|interviewees|respondents|volunteers|supervisors?|research team|working groups?|public|advisers|advisors|(?:the )?authors?|platforms?|providers?)$/u;
const IN_ROW =
  /^\s*(?:,|,?\s+and|,?\s+or|,?\s+as well as)\s+(?:(?:the|a|an|its|their|to|with|by|for)\s+){0,2}$/u;
const SUBJECT =
  /(?:^(?:(?:later(?: on)?|then|eventually|finally|in time|first|second|third|fourth|also|similarly|likewise|moreover|of course|and of course|naturally|in addition|perhaps|equally|meanwhile|next|in turn|and|but),?\s)?|[,;:]\s(?:and\s|but\s)?|\b(?:that|which|where|whom|so that|and|while|but|suspect|think|thinks|believe|hope|guess|imagine|reckon|says|said)\s)(?:(?:the|a|an|its|their|our|some|many|most|several|other|these|those|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+){0,2}$/u;
/** Somebody whose noun is not known, by standing where doers stand: “Electoral colleges can …”. */
const DOER =
  /^((?:the\s+)?(?!we\b|i\b|it\b|they\b|this\b|that\b|these\b|those\b|there\b|our\b|such\b|each\b|one\b|if\b|when\b|as\b|while\b|in\b|by\b|with\b|for\b|results?\b|work\b|the (?:project|work|results?|findings?|approach|team|outcomes?)\b)\p{Ll}[\p{Ll}’'-]*(?:\s(?!and\b|will\b|can\b|could\b|may\b|might\b|would\b|should\b|is\b|are\b)[\p{Ll}’'-]+){0,6})\s+(?:will|can|could|may|might|would|should be able to|(?:is|are) (?:expected|likely|able|keen|bound|set|meant) to)\s+(?!(?:also\s)?(?:be|not|have|need|help|make|provide|lead|show|enable|allow|take|require more|become)\b)/u;
/** Where a noun's complement begins. */
const COMPLEMENT = /\s(?:of|in|at|for|from|on|to|under|outside|abroad|with|without|who|that)\b.*$/u;
/** Plurals that act and are nobody. */
const NO_DOER =
  /(?:models?|agents?|systems?|networks?|machines?|robots?|chatbots?|assistants?|methods?|results?|findings?|errors?|failures?|risks?|incidents?|numbers?|figures?|costs?|prices?|laws?|rules?|terms?|words?|answers?|hours|days|weeks|months|years|experiments?|features?|layers?|measures?|efforts?|changes?|attacks?|prompts?|versions?|steps?|things?|parts?|sets?|conditions|effects|alarms|bounds|weights)$/u;
/** Of these it is said elsewhere who does the work; in a part on those who use it they are who uses it. */
const MAY_USE =
  /^(?:platforms|providers|authors?|reviewers?|readers|experts|managers|leaders|teams?|groups?|people)$/u;
/** “Teams who test agents can …”. */
const CLAUSE =
  /^\s(?:(?:who|that)\s|(?=\p{Ll}{3,}ing\s))[^.;,:]{3,70}?(?=\s(?:will|can|could|may|might|would|have|has)\s)/u;
const WITHIN_NAME =
  /^\s(?:in|of|at|for)\s(?:the\s)?(?:[\p{L}-]+\s){0,4}?[\p{L}-]+(?=\s(?:has|have|will|would|can|could|may|might|intends?|plans?)\s)/u;
/** “one audit firm, Ames & Lee, …” */
const APPOSITION = /^,\s\p{Lu}[\p{L}&.’'-]*(?:\s(?:&|and|of|for|\p{Lu}[\p{L}&.’'-]*)){0,5},(?=\s)/u;
const TAKES_IT =
  /(?<=^\s(?:of|in|at|for|on|from)\s(?:(?!(?:will|would|can|could|may|might)\s)[\p{L}-]+\s){0,4}?[\p{L}-]+)\s(?:adopt|use|run|apply|cite|read|follow|check|consult|quote)\s(?:the|our|it|an?|this|these|them|its)(?!\p{L})/u;
/** “Third, and this is less sure, the …” */
const COUNTED =
  /^(?:first|second|third|fourth|fifth|final|last)(?:ly)?,\s(?:and\s[^,;.]{0,60},\s)?(?:the |an? |also )?$/u;
/** Whom a frame of people's own verbs makes somebody, whatever the part. */
const DOES = new RegExp(
  `^\\s+(?:will|can|could|may|might)\\s+(?:also\\s|then\\s|perhaps\\s)?${PEOPLE_DO}(?!\\p{L})`,
  "u",
);

type Named = {
  readonly start: number;
  readonly end: number;
  readonly isSubject: boolean;
  readonly frame: Frame | undefined;
  readonly name: string;
  readonly option: string | null;
  readonly use: string | null;
  readonly score: number;
};

/** Who receives, by what a sentence says of them, and what they would do. */
export function findRecipients(standing: Standing): readonly Found[] {
  const { sentence, low, block, part, isFirst } = standing;
  if (part.role === "risks" || part.role === "misuse" || part.role === "failure") return told(standing);
  if (block.type === "row") return inTable(block);
  if (block.type === "quote" || OTHERS.test(low) || NOT_FOR.test(low)) return [];
  if (
    part.role === "recipients" &&
    ((block.type === "item" && isFirst && block.depth === 0) || isLed(standing))
  ) {
    const led = ledItem(sentence.text);
    if (led.length > 0) return led;
  }
  const isToldOf = part.role === "recipients" || part.role === "impact";
  const pieces = part.role === "recipients" && block.type === "paragraph" ? inList(standing) : [];
  if (pieces.length > 0) return pieces;
  const named = withRows(low, namedIn(standing));
  const found = named
    .filter(({ score, name, frame, use }) => {
      const small = lowered(name);
      return (
        score > 0 &&
        (!NOBODY.test(small) ||
          (isToldOf &&
            frame === undefined &&
            MAY_USE.test(small) &&
            (use !== null || !/^(?:people|platforms|providers)$/u.test(small))))
      );
    })
    .flatMap(({ name, option, use, score, frame }): readonly Found[] => [
      { kind: "recipient", name, score, option, channel: frame?.channel ?? null },
      ...(use === null ? [] : [{ kind: "use" as const, name: use, score: score - 0.05, by: name }]),
    ]);
  const some = [...ofSome(sentence.text, named, found), ...met(standing)];
  if (found.length === 0) {
    const by =
      [doer, namedDoer, getter, placed].map((find) => find(standing)).find((all) => all.length > 0) ?? [];
    const also = by.some(({ kind }) => kind === "use") ? [] : theirUse(sentence.text, by);
    return [...some, ...by, ...(by.length > 0 ? also : theirs(standing))];
  }
  return [...found, ...some, ...theirUse(sentence.text, found)];
}

/** “For instance: nurses who need to …; buyers comparing two; and clerks, who’d …”: each of a row in a part on them. */
function inList(standing: Standing): readonly Found[] {
  const { text, number } = standing.sentence;
  const rest = text.replace(/^[^:;]{2,60}:\s+/u, "");
  const pieces = rest.split(/;\s+(?:and\s|or\s)?/u);
  if (pieces.length < 3) return [];
  return pieces.flatMap((piece) =>
    findRecipients({ ...standing, sentence: { number, text: piece }, low: lowered(piece), isFirst: false }),
  );
}

/** Whom we notify, also where the work's limits and dangers stand. */
function told(standing: Standing): readonly Found[] {
  if (standing.block.type === "row" || standing.block.type === "quote") return [];
  return namedIn(standing).flatMap(({ name, option, start }): readonly Found[] =>
    IS_TOLD.test(standing.low.slice(0, start)) && !NOBODY.test(lowered(name))
      ? [{ kind: "recipient", name, score: 0.7, option, channel: "direct-briefing" }]
      : [],
  );
}

/** “…, two of them have told us they would try it”: the use, and who they are where nothing else says it. */
function ofSome(text: string, named: readonly Named[], found: readonly Found[]): readonly Found[] {
  const some = doingOfSome(text);
  if (some === null) return [];
  const ahead = named.filter(({ start, isSubject, frame }) => start < some.at && (isSubject || frame));
  const before = ahead.findLast(({ score }) => score > 0) ?? ahead.at(-1);
  if (!before || NOBODY.test(lowered(before.name))) return [];
  const { name, option } = before;
  const isFound = found.some((one) => one.kind === "recipient" && one.name === name);
  return [
    ...(isFound ? [] : [{ kind: "recipient" as const, name, score: 0.6, option }]),
    { kind: "use", name: some.name, score: 0.65, by: name },
  ];
}

/** “Clinics: will report injuries …”: a sentence of a part on recipients that begins with somebody and a colon. */
function isLed({ sentence: { text }, block }: Standing): boolean {
  const who = /^(?:(?:then|and|also|finally|lastly|next)\s)?([^:.]{3,60}):\s/iu.exec(text)?.[1];
  if (who !== undefined && roleOf(who) !== null) return false;
  const bare = who?.replace(/\s\([^()]*\)$|\s(?:who|that)\s.*$/u, "");
  if (block.type !== "paragraph" || bare === undefined) return false;
  return (
    bodiesIn(bare).at(-1)?.end === bare.length ||
    (/^\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}(?<!ss)s$/u.test(bare) &&
      outputNounsIn(bare).length === 0 &&
      !NO_DOER.test(lowered(bare)) &&
      text.split(/\s+/).length > bare.split(/\s+/).length + 2)
  );
}

function namedIn({ sentence: { text }, low, block, part, isFirst, earlier }: Standing): readonly Named[] {
  const isPlace = part.role === "recipients";
  const isToldOf = isPlace || part.role === "impact";
  const out: Named[] = [];
  for (const body of bodiesIn(text, low)) {
    const phrase = phraseAround(text, low, body);
    const { start } = phrase;
    const before = low.slice(0, start);
    // “Such a team could …”: somebody who was named before.
    if (/(?:^|\s)(?:such|this|these|those)\s(?:an?\s)?$/u.test(before)) continue;
    if (
      /(?:^|\s)the\s$/u.test(before) &&
      earlier !== null &&
      lowered(earlier).includes(low.slice(start, body.end))
    )
      continue;
    const last = out.at(-1);
    const inRow = last?.frame !== undefined && IN_ROW.test(low.slice(last.end, start));
    const frame =
      BEFORE.find(({ pattern }) => pattern.test(before)) ??
      (isToldOf &&
      /^(?:(?:and|but|also|finally,|lastly,|third,|second,) )?for (?:the |a |an |many |most )?$/u.test(before)
        ? { pattern: FOR, score: 0.6 }
        : undefined) ??
      (inRow ? last?.frame : forOutput(before, isPlace || part.role === "outputs"));
    // “expect vendors to cite it”: what they are to do is no part of who they are.
    const takes = CONDITION.test(before) ? TAKES_IT.exec(low.slice(body.end, body.end + 90)) : null;
    const whole = SUBJECT.test(before) && !body.isName ? CLAUSE.exec(low.slice(body.end)) : null;
    const called = body.isName ? null : APPOSITION.exec(text.slice(phrase.end));
    const end = takes
      ? body.end + takes.index
      : whole
        ? body.end + whole[0].length
        : called
          ? phrase.end + called[0].length
          : frame?.helps && /^\s(?:[^\s.,;]+\s){0,3}?to\s/u.test(low.slice(body.end, phrase.end))
            ? body.end
            : phrase.end;
    // “The Office of Weights in the city of Ames has asked …”
    const within =
      (body.isName ? WITHIN_NAME.exec(low.slice(end))?.[0].length : undefined) ??
      /^\s[–—]\s[^–—]{2,90}\s[–—](?=\s)/u.exec(low.slice(end))?.[0].length ??
      0;
    const after = low.slice(end + within);
    const isSubject = SUBJECT.test(before);
    const isListed = isPlace && LISTED.test(before);
    const takesUp = CONDITION.test(before) && TAKES_UP.test(after);
    const asked = isSubject && AFTER_ASKED.test(after);
    // Capitals may be a technique: only what stands where somebody is told or asks is somebody.
    if (body.isAcronym && frame?.channel === undefined && !asked) continue;
    const now = isToldOf && isSubject ? doingNow(text.slice(end)) : null;
    const use = takesUp
      ? named(text.slice(end).trimStart().split(",", 1)[0] ?? "")
      : isSubject || frame || isListed
        ? (doingIn(text.slice(end + within), {
            isHelped: frame?.helps === true,
            isSubject,
            isBy: frame?.isBy === true,
          }) ?? now)
        : now;
    const score = Math.max(
      frame?.score ?? 0,
      use !== null && isSubject ? 0.8 : 0,
      isSubject &&
        /^\s+(?:can|could|will|would|may|might)\s(?!(?:be|not|supply|provide|contribute|fund|lead|coordinate)\b)/u.test(
          after,
        )
        ? 0.6
        : 0,
      isSubject && AFTER_GETS.test(after) ? 0.9 : 0,
      isSubject && /^\s+(?:badly\s|really\s)?(?:wants?|needs?)\s(?:this|it)(?!\p{L})/u.test(after) ? 0.65 : 0,
      asked ? 0.7 : 0,
      isToldOf && isSubject && /^\s+(?:wants?|needs?|lacks?|would like|asks? for|looks? for)\s/u.test(after)
        ? 0.6
        : 0,
      isSubject && IS_AUDIENCE.test(after) ? 0.85 : 0,
      isListed ? 0.85 : 0,
      takesUp ? 0.65 : 0,
      isPlace &&
        !/^[’']/u.test(low.slice(body.end)) &&
        ((/^(?:\p{L}+ ){0,2}(?:\p{L}+, )?(?:the |a |an )?$/u.test(before) &&
          (/^(?:(?:some|many|most|several|two|three|four|five|other|the|and of course|of course)\s){0,2}$/u.test(
            before,
          ) ||
            before.includes(","))) ||
          COUNTED.test(before)) &&
        (isFirst || block.type === "paragraph")
        ? 0.6
        : 0,
    );
    const sure = score + placeOf(part.role) - (body.isSure ? 0 : 0.15) + (body.isName ? 0.05 : 0);
    const clause = isSubject && !body.isName ? (CLAUSE.exec(after)?.[0].length ?? 0) : 0;
    const name = asName(atMostLong(withoutFront(text.slice(start, end + clause)), NAME_LIMITS.recipient));
    const option = kindOfBody(name, text.slice(body.start, body.end));
    out.push({ start, end, isSubject, frame, name, option, use, score: score === 0 ? 0 : sure });
  }
  return out;
}

/** “Hospitals and banks will …”: what the last of a row does, the others do. */
function withRows(low: string, found: readonly Named[]): readonly Named[] {
  const rows = [...found];
  for (let at = rows.length - 2; at >= 0; at -= 1) {
    const [one, next] = [rows[at], rows[at + 1]];
    if (!one?.isSubject || one.score > 0 || !next?.isSubject || next.score === 0) continue;
    if (IN_ROW.test(low.slice(one.end, next.start))) rows[at] = { ...one, score: next.score, use: next.use };
  }
  return rows;
}

/** “They can …”, “Such a team could …”, “She thinks the board would …”: those whom a sentence before named. */
const ANAPHOR =
  /(?:^it(?=\s(?:is|has)\s[^.;]{3,90}?\sand\s(?:could|would|might|may|will)\s)|(?:^|[,;:]\s|^(?:with|by|using|from|on|given|after|once)\s[^,.;]{3,60}?\s|\s(?:thinks?|believes?|says?|said|expects?|hopes?)\s(?:that\s)?(?:if\s[^.;]{3,90}?\s)?)(?:they|(?:such|these|those|this|the)\s(?:an?\s)?((?:\p{L}+\s)?\p{L}{4,}?)s?)(?=\s(?:will|would|can|could|may|might|(?:intend|plan|hope|mean|want)s?\sto|(?:have|has)\s[^.;]{3,90}?\sand\s(?:can|could|will|would|may|(?:plan|want|hope|intend|mean)s?\sto))\s|['’](?:d|ll)\s))/u;
const INTENDS = /^\s(?:intend|plan|hope|mean|want)s?\sto\s/u;

/** “On a high score they suspend the account”, “The goal is that they set limits”: told as if it were so. */
const THEY_DO =
  /(?:^|[,;]\s|^(?:with|by|using|from|on|in|at|after|once|when)\s[^.;]{3,60}?\s|(?:goal|hope|aim|idea|point|wish|plan) is (?:that\s)?)they\s(?=(?!(?:are|were|have|had|do|did|need|want|get|know|think|lack|see|say|said|like|feel|hope|come|work|ask|asked|share|face|hold|sit|use|is|all|both|also|now|then)\s)\p{Ll}{3,}\s(?:the|an?|their|its|it|them|whether|which|what|how|\p{Ll}+)\s)/u;

/** “An underwriter we interviewed would tie the premium to it”: somebody by whatever noun, whom we have met. */
const MET =
  /(?:^|[,;:]\s|\sand\s)(?:an?|one|two|three|several|some)\s((?:[\p{L}’'-]+\s){1,4}?)(?:that\s|whom\s)?(?:we|i)\s(?:have\s)?(?:interviewed|asked|met|visited|(?:spoke|spoken|talked)\s(?:to|with))\s(?=(?:would|could|will|said|says|told|thinks?|wants?|plans?)\s)/u;

function met({ sentence: { text }, low }: Standing): readonly Found[] {
  const one = MET.exec(low);
  if (!one) return [];
  const end = one.index + one[0].length;
  const use = doingIn(` ${text.slice(end)}`, { isHelped: false, isSubject: true });
  if (use === null) return [];
  const start = one.index + one[0].indexOf(one[1] ?? "");
  const name = asName(withoutFront(text.slice(start, start + (one[1] ?? "").length)));
  return [
    { kind: "recipient", name, score: 0.6, option: kindOfBody(name, name) },
    { kind: "use", name: use, score: 0.55, by: name },
  ];
}

function theirs({ sentence: { text }, low, earlier, part }: Standing): readonly Found[] {
  if (earlier === null) return [];
  const who = ANAPHOR.exec(low);
  if (!who) {
    const now = part.role === "recipients" ? THEY_DO.exec(low) : null;
    const doing = now ? named(text.slice(now.index + now[0].length)) : doingOfThem(text);
    return doing === null ? [] : [{ kind: "use", name: doing, score: 0.55, by: earlier }];
  }
  if (who[1] !== undefined && !lowered(earlier).includes(who[1])) return [];
  const after = text
    .slice(who.index + who[0].length)
    .replace(INTENDS, " will ")
    .replace(/^['’](?:d|ll)\s/u, " would ");
  const name = doingIn(after, { isHelped: false, isSubject: true });
  return name === null ? [] : [{ kind: "use", name, score: 0.65, by: earlier }];
}

/** “Legal Aid Ames could attach the chapter to a motion.” */
const NAMED_DOER =
  /^(?:and\s|but\s)?((?!(?:The|This|That|Our|We|Phase|Work|Year|Month|Stage|Chapter|Section|Part|Task|Aim|Figure|Table|Milestone|Deliverable|Option|Step|Model)\s)\p{Lu}[\p{L}&.’'-]+(?:\s(?:of|for|and|the|\p{Lu}[\p{L}&.’'-]*)){1,5}?)\s(?:will|could|can|may|might|would)\s(?=\p{Ll}+\s(?:the|our|its|their|it|them|this|these|a|an)\s)/u;

function namedDoer({ sentence: { text }, part }: Standing): readonly Found[] {
  const name = NAMED_DOER.exec(text)?.[1];
  if (name === undefined || placeOf(part.role) < 0) return [];
  if (outputNounsIn(name).at(-1)?.end === name.length) return [];
  const use = doingIn(text.slice(text.indexOf(name) + name.length), { isHelped: false, isSubject: true });
  if (use === null) return [];
  return [
    { kind: "recipient", name, score: 0.55, option: kindOfBody(name, name) },
    { kind: "use", name: use, score: 0.5, by: name },
  ];
}

/** “The night desk gets the alarms.”: in a part on who uses it, whoever gets or wants a thing there. */
const GETTER =
  /^((?:the\s)?(?!(?:we|i|it|they|this|that|these|those|there|our|such|each|one|he|she|you|nobody|what|who|if|when|as|in|on|at|by|with|for|to|and|but|of|from)\s)\p{Ll}[\p{L}’'-]*(?:\s(?!(?:and|will|can|could|may|might|would|get|gets|want|wants)\s)[\p{Ll}’'-]+){0,5})\s(?:(?:will |would )?(?:gets?|wants?|receives?|takes?)\s(?=(?:the|an?|our|it|this|all|both)\s)|(?:is|are) trying to\s|lacks?,?\s|would like\s|(?:has|have)\s(?:already\s|also\s)?(?:undertaken|agreed|offered|promised|asked|signalled|indicated|said|told|contacted|approached)\s)/u;
const ASKED =
  /\s(?:has|have)\s(?:already\s|also\s)?(?:undertaken|agreed|offered|promised|asked|signalled|indicated|said|told|contacted|approached)\s/u;

function getter({ sentence: { text }, low, part, block, isFirst }: Standing): readonly Found[] {
  if (part.role !== "recipients" || block.type !== "paragraph" || (!isFirst && !ASKED.test(low))) return [];
  const words = GETTER.exec(low)?.[1];
  if (words === undefined || NOBODY.test(lowered(withoutFront(words)))) return [];
  const head = words.replace(COMPLEMENT, "");
  if (NO_DOER.test(head) || outputNounsIn(head).length > 0) return [];
  const name = asName(withoutFront(text.slice(0, words.length)));
  const use = doingIn(text.slice(words.length), { isHelped: false, isSubject: true });
  return [
    { kind: "recipient", name, score: 0.55, option: null },
    ...(use === null ? [] : [{ kind: "use" as const, name: use, score: 0.5, by: name }]),
  ];
}

/** “The main users are pilots.”, “For villages, it offers a way to …”: whoever stands where a part on them names them. */
const PLACED =
  /^(?:for\s((?:the\s)?(?:[\p{Ll}’'-]+\s){0,3}?[\p{Ll}’'-]+(?:s|men)),|[^.;:]{0,60}?(?:users?|audiences?|readers?|adopters?|beneficiaries|customers?|takers?)\s(?:is|are|will be|would be|include)\s((?:the\s)?(?:[\p{Ll}’'-]+\s){0,3}?[\p{Ll}’'-]+(?:s|men))(?=[,.;]|\s(?:who|in|at|of|and|that)\s))/u;

function placed({ sentence: { text }, low, part }: Standing): readonly Found[] {
  const match = part.role === "recipients" ? PLACED.exec(low) : null;
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined || NO_DOER.test(words) || outputNounsIn(words).length > 0) return [];
  if (NOBODY.test(withoutFront(words))) return [];
  const use = doingOfThem(text);
  if (match[1] !== undefined && use === null) return [];
  const start = low.indexOf(words, match[1] === undefined ? match[0].length - words.length : 0);
  const name = asName(withoutFront(text.slice(start, start + words.length)));
  return [
    { kind: "recipient", name, score: 0.6, option: null },
    ...(use === null ? [] : [{ kind: "use" as const, name: use, score: 0.55, by: name }]),
  ];
}

/** “We expect that …”: what follows is of somebody else. */
const WE_EXPECT =
  /^(?:we|i)\s(?:also\s)?(?:expect|anticipate|hope|imagine|foresee|think|believe|trust)\sthat\s/u;

function doer(standing: Standing): readonly Found[] {
  const { part, block } = standing;
  const expected = WE_EXPECT.exec(standing.low)?.[0].length ?? 0;
  const [text, low] = [standing.sentence.text.slice(expected), standing.low.slice(expected)];
  const words = block.type === "item" || block.type === "paragraph" ? DOER.exec(low)?.[1] : undefined;
  if (words === undefined) return [];
  const isPlace = part.role === "impact" || part.role === "recipients";
  if (!isPlace && (placeOf(part.role) < 0 || !DOES.test(low.slice(words.length)))) return [];
  const head = words.replace(COMPLEMENT, "");
  if (NOBODY.test(lowered(withoutFront(words))) && !(isPlace && MAY_USE.test(words))) return [];
  if (!/s$|men$|^the /u.test(head) || NO_DOER.test(head) || outputNounsIn(head).length > 0) return [];
  const use = doingIn(text.slice(words.length), { isHelped: false, isSubject: true });
  if (use === null && (part.role !== "recipients" || !/s$|men$/u.test(head))) return [];
  const name = asName(withoutFront(text.slice(0, words.length)));
  const less = isPlace ? 0 : 0.05;
  return [
    { kind: "recipient", name, score: 0.55 - less, option: null },
    ...(use === null ? [] : [{ kind: "use" as const, name: use, score: 0.5 - less, by: name }]),
  ];
}

/** “…, so that they can …”: what the last one named does. */
function theirUse(text: string, found: readonly Found[]): readonly Found[] {
  const last = found.findLast(({ kind }) => kind === "recipient");
  const name = last ? doingOfThem(text) : null;
  return last && name !== null ? [{ kind: "use", name, score: last.score - 0.1, by: last.name }] : [];
}

function phraseAround(text: string, low: string, body: FoundBody): { start: number; end: number } {
  if (body.isName) return { start: body.start, end: body.end };
  const withClauses =
    /^(?:people|persons?|readers?|users?|someone|somebody|those|teams?|anyone|everyone|researchers|developers|groups|organi[sz]ations|companies)$/u.test(
      low.slice(body.start, body.end),
    );
  return { start: startOfPhrase(text, body.start), end: endOfPhrase(text, body.end, { withClauses }) };
}

/** Between a thing and whom it is for nothing stands, or what says more of it: “a guide to locks for …”, no “routine way for …”. */
const FOR_WHOM = /^\s(?:for|\(|of|on|in|to|about|with|and|or|\p{L}+(?:ed|ing))(?!\p{L})|^[,;:)]/u;

function forOutput(before: string, isPlace: boolean): Frame | undefined {
  if (!FOR.test(before)) return undefined;
  const near = outputNounsIn(before.slice(-60)).some(({ end }) =>
    FOR_WHOM.test(before.slice(-60).slice(end)),
  );
  if (!near) return undefined;
  const at = before.lastIndexOf(" for ");
  const front = at < 0 ? before : before.slice(0, before.lastIndexOf(" ", at - 1) + 1);
  return /(?<!\p{L})(?:no|without|lacks?)\s(?:\p{L}+\s){0,3}$/u.test(front)
    ? undefined
    : { pattern: FOR, score: isPlace ? 0.65 : 0.45 };
}

function placeOf(role: Standing["part"]["role"]): number {
  if (role === "recipients" || role === "impact") return 0.1;
  if (role === "background" || role === "method" || role === "timeline" || role === "evidence") return -0.25;
  return 0;
}
