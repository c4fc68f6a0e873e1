import type {
  Concluded,
  ConcludedFromSums,
  Contribution,
  PortfolioRule,
  Project,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
import type { PortfolioSums } from "@/lib/domain/portfolio/portfolio-sums";

/** `among`: how many projects a conclusion from these counts rests on. */
type Counts = { readonly among: number };

type Counting<C extends Counts> = Pick<PortfolioRule, "id" | "claims" | "looksFor"> & {
  /** Of the projects one by one: for each thing that the rule could speak about, what is counted, and what the projects say of it. */
  readonly ofProjects: (
    projects: readonly Project[],
  ) => readonly { readonly counts: C; readonly from: readonly Contribution[] }[];
  /** The same counts from sums. */
  readonly ofSums: (sums: PortfolioSums) => readonly C[];
  /** What is concluded from counts, whoever counted; null: nothing. */
  readonly says: (counts: C) => Omit<Concluded, "from"> | null;
};

/** A rule that needs counts alone: projects read one by one and sums over them are judged and worded in one place. */
export function countedRule<C extends Counts>({
  ofProjects,
  ofSums,
  says,
  ...rule
}: Counting<C>): PortfolioRule {
  return {
    ...rule,
    concludes: (projects) =>
      ofProjects(projects).flatMap(({ counts, from }): Concluded[] => {
        const said = says(counts);
        return said ? [{ ...said, from }] : [];
      }),
    overSums: (sums) =>
      ofSums(sums).flatMap((counts): ConcludedFromSums[] => {
        const said = says(counts);
        return said ? [{ ...said, among: counts.among }] : [];
      }),
  };
}
