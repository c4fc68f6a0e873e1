import { type AssumptionFacts, assumptionFacts } from "@/lib/domain/ledger/assumption-facts";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { named } from "@/lib/domain/ledger/named";
import { GRAVE, numberAt, type PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

type Resting = { readonly assumption: AssumptionFacts; readonly pathway: PathwayFacts };

/** A mitigation that works only if something assumed holds, as the authors say; null where they say of none. */
export function mitigationRestsRow(reading: Reading): LedgerRow | null {
  const resting = assumptionFacts(reading)
    .flatMap((assumption) => assumption.pathways.map((pathway) => ({ assumption, pathway })))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const [first] = resting;
  if (!first) return null;
  const { assumption, pathway } = first;
  const odds =
    assumption.probability === null
      ? "of which no odds are given"
      : `which is put at ${chanceShown(assumption.probability)}`;
  const others = resting.filter(({ pathway: other }) => other.path !== pathway.path);
  return {
    subject: "mitigation-rests",
    cause: "case",
    label: "What the mitigations rest on",
    claims: ["SM-25", "SM-2"],
    start: 0,
    level: 2,
    because: `What answers ${named(pathway.name)} works only if ${named(assumption.name)} holds, ${odds}.`,
    moves: [],
    answers: [
      `${assumption.path}/pathways`,
      `${assumption.path}/probability`,
      `${pathway.path}/likelihood`,
      `${pathway.path}/residual-likelihood`,
    ],
    isRaised: true,
    says: {
      kind: "risk",
      title: `What answers ${named(pathway.name)} works only if ${named(assumption.name)} holds`,
      text: `That is stated here, and the assumption is ${assumption.probability === null ? "given no odds" : `put at ${chanceShown(assumption.probability)}`}.${leftInWords(first, reading)}${others.length > 0 ? ` The same is said of ${named(others[0]?.pathway.name ?? "")}${others.length > 1 ? ` and ${others.length - 1} more` : ""}.` : ""}`,
      resolve:
        "Add a mitigation that works where the assumption fails, or put the likelihood that remains with those odds in it.",
      weight: weightOf(first),
      argued: [],
    },
  };
}

/** What is left by the authors' own odds: with the mitigation where the assumption holds, without where it fails. */
function leftInWords({ assumption, pathway }: Resting, { answers }: Reading): string {
  const { probability } = assumption;
  const before = pathway.likelihood;
  const after = numberAt(answers, `${pathway.path}/residual-likelihood`);
  if (probability === null || before === null || after === null || after >= before) return "";
  const left = probability * after + (1 - probability) * before;
  if (chanceShown(left) === chanceShown(after)) return "";
  return ` With the mitigation ${chanceShown(after)} is said to be left of ${chanceShown(before)}; by those odds it is ${chanceShown(left)}.`;
}

function weightOf({ assumption, pathway }: Resting): number {
  return Math.min(
    100,
    (pathway.severity ?? GRAVE) * (pathway.likelihood ?? 1) * (1 - (assumption.probability ?? 0.5)) * 20,
  );
}
