/** Those who reviewed the revision before, as a lead asks them again at once. */

/** Why somebody of them isn't among those asked again, as far as the lead may know. */
export type LeftOut = "asked" | "taken-off" | "declined" | "declared" | "found" | "not-available";

type Asked = {
  readonly number: number;
  readonly reviewer: { readonly id: string; readonly name: string };
  /** Null: not the lead's to know. */
  readonly isHandedIn: boolean | null;
  readonly isEnded: boolean;
  readonly endedHow: "taken-off" | "declined" | "conflict" | null;
};
type Candidate = { readonly id: string; readonly name: string; readonly grounds: readonly unknown[] };

/**
 * Who handed in a review of the revision before `number` and can be asked for it, and who of them is left out with why: asked already, off it since,
 * with a conflict of interest that was declared or found (which takes asking by hand, with a reason), or not among those who can be asked any more.
 */
export function askedBefore<Who extends Candidate>(
  number: number,
  asked: readonly Asked[],
  candidates: readonly Who[],
): {
  readonly people: readonly Who[];
  readonly leftOut: readonly { readonly name: string; readonly why: LeftOut }[];
} {
  const before = asked.filter((each) => each.number === number - 1 && each.isHandedIn === true);
  const people: Who[] = [];
  const leftOut: { name: string; why: LeftOut }[] = [];
  for (const { reviewer, isEnded, endedHow } of before) {
    const candidate = candidates.find(({ id }) => id === reviewer.id);
    const now = asked.find((each) => each.number === number && each.reviewer.id === reviewer.id);
    if (isEnded || now?.isEnded) {
      leftOut.push({ name: reviewer.name, why: whyOff((isEnded ? null : now?.endedHow) ?? endedHow) });
    } else if (now) leftOut.push({ name: reviewer.name, why: "asked" });
    else if (!candidate) leftOut.push({ name: reviewer.name, why: "not-available" });
    else if (candidate.grounds.length > 0) leftOut.push({ name: reviewer.name, why: "found" });
    else people.push(candidate);
  }
  return { people, leftOut };
}

function whyOff(how: Asked["endedHow"]): LeftOut {
  return how === "conflict" ? "declared" : (how ?? "taken-off");
}
