import { namedIn, withRows } from "@/lib/domain/proposing/bodies-named";
import { usedBy } from "@/lib/domain/proposing/doing-in";
import { roleOf } from "@/lib/domain/proposing/heading-role";
import { lowered } from "@/lib/domain/proposing/lowered";
import { doer, getter, met, namedDoer, placed } from "@/lib/domain/proposing/plain-doers";
import type { Found, Standing } from "@/lib/domain/proposing/proposed";
import { IS_TOLD, NOT_FOR } from "@/lib/domain/proposing/recipient-frames";
import { inTable, ledItem } from "@/lib/domain/proposing/recipient-lists";
import { ofSome, theirs, theirUse } from "@/lib/domain/proposing/their-uses";
import { bodiesIn } from "@/lib/domain/proposing/words-of-bodies";
import { MAY_USE, NO_DOER, NOBODY } from "@/lib/domain/proposing/words-of-nobody";
import { outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

const OTHERS = /^(?:earlier|previous|prior|existing|recent|past)\s|\bet al\b/u;

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
      ...usedBy(name, use, score - 0.05),
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
