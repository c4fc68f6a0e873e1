import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { named } from "@/lib/domain/ledger/named";
import type { PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import type { Standing } from "@/lib/domain/ledger/pattern-standing";

/** A level as what something is. */
const AS_A: readonly string[] = ["nothing", "a note", "a concern", "serious", "blocking"];

/**
 * Why it stands elsewhere than its severity and likelihood come to by the printed table: graver by what goes out, or by another pathway;
 * lighter by what answers it, or because a rating raises a row by so much at most, which is said in full and not first. `parted` is
 * said before all else.
 */
export function gradeInWords(
  gravest: PathwayFacts,
  pathways: readonly PathwayFacts[],
  expectedBecause: string,
  { start, level, top }: Standing,
): { readonly parted: string; readonly lighter: string } {
  const { own, credits, severity, isForGood } = gravest;
  const reasons = credits.map(({ why }) => why);
  const isHeld = own > start && own - credits.length > level;
  // Above what a rating may raise it to, it goes by the hazard that its authors say.
  if (isHeld && level > top - credits.length)
    reasons.unshift("it goes by how far a way to cause harm is said to be shown");
  const forGood = isForGood ? ", being for good and never noticed" : "";
  const rating = severity === null ? "" : ` than its rating, which comes to ${LEVEL_WORDS[own]}${forGood}`;
  const higher = pathways.find((each) => each.own > Math.max(own, start));
  const why =
    start > own
      ? expectedBecause
      : higher
        ? `${named(higher.name)} is rated higher.`
        : "it is stated how far what goes out shows a way to cause harm.";
  const because = reasons.length > 0 ? `${reasons.join(", and ")}.` : "";
  const than =
    severity === null
      ? "Graver"
      : `By severity and likelihood it would be ${AS_A[own]}${forGood}; its pattern stands higher`;
  // What is counted against it and leaves it as grave as it is rated, or graver, is no reason for a lighter grade.
  const counted = because && ` Counted against it: ${because}`;
  if (level > own) return { parted: `${than}: ${why} `, lighter: counted };
  if (isHeld) {
    const lasting = isForGood ? " (it can’t be undone and might never be noticed)" : "";
    const held = ` By severity and likelihood it would be ${AS_A[own]}${lasting}; a rating alone makes it ${AS_A[top]} at most.`;
    return { parted: "", lighter: `${held}${counted}` };
  }
  if (level < own && because)
    return { parted: `By itself ${AS_A[level]}, lighter${rating}: ${because} `, lighter: "" };
  return { parted: "", lighter: counted };
}
