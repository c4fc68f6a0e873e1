import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { type ClaimFacts, claimFacts } from "@/lib/domain/ledger/claim-facts";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import { numberAt, type PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";

export type AssumptionFacts = {
  readonly path: Path;
  readonly name: string;
  /** That it holds, 0 to 1; null where no odds are given. */
  readonly probability: number | null;
  /** What becomes of the case without it; "" where it isn't said. */
  readonly weight: string;
  /** Uses that fall or weaken with it: as said, and until it is said all that are intended. */
  readonly uses: readonly UseFacts[];
  readonly areUsesSaid: boolean;
  readonly claims: readonly ClaimFacts[];
  /** Misuse pathways whose mitigation works only if it holds. */
  readonly pathways: readonly PathwayFacts[];
  readonly mindChanger: string;
};

/** From here on an assumption is held to be as good as true. */
export const SURE = 0.8;

/** The assumptions listed, in their order, with what rests on each. */
export function assumptionFacts({ answers, uses, pathways }: Reading): readonly AssumptionFacts[] {
  const list = "evidence.assumptions";
  const claims = claimFacts(answers);
  return recordsOf(answers, list).map(({ id }) => {
    const at = (field: string) => recordPath(list, id, field);
    const named = <T extends { readonly path: Path }>(all: readonly T[], field: string) => {
      const ids = referredAt(answers, at(field));
      return all.filter(({ path }) => ids.some((each) => path.endsWith(`/${each}`)));
    };
    const said = named(uses, "uses");
    return {
      path: recordPath(list, id),
      name: recordName(answers, list, id, "statement", unnamed("assumption")),
      probability: numberAt(answers, at("probability")),
      weight: textAt(answers, at("weight")),
      uses: said.length > 0 ? said : uses.filter(({ stance }) => stance === "intended"),
      areUsesSaid: said.length > 0,
      claims: named(claims, "claims"),
      pathways: named(pathways, "pathways"),
      mindChanger: textAt(answers, at("mind-changer")),
    };
  });
}
