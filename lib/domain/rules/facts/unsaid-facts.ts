import { INSTRUMENT } from "@/lib/content/instrument";
import { noteAt } from "@/lib/domain/assessment/records";
import { labelOf, questionById } from "@/lib/domain/instrument/lookup";
import { contentWords, LEAST_WORDS } from "@/lib/domain/ledger/filler";
import { saysSomething } from "@/lib/domain/ledger/substance";
import type { Context } from "@/lib/domain/rules/answer-context";
import { valueIn } from "@/lib/domain/rules/compare-answer";
import type { FactItem } from "@/lib/domain/rules/fact-item";
import { matrixOf } from "@/lib/domain/rules/facts/recipient-facts";

/** Questions answered in prose of which a rule asks whether it says anything: filler counts as a blank. */
export const PROSE: readonly string[] = [
  "project.map-or-cover",
  "uses.works-perfectly",
  "uses.safer-route-shown",
  "timelines.brake",
  "misuse.less-hazardous",
  "misuse.custody",
  "misuse.why-none",
  "release.not-allowed",
  "release.harm-channel",
];

/** Those of them whose text says nothing of its own, whatever stands there: blank, “don’t know yet”, not applicable, filler. */
export function textsUnsaid({ answers }: Context): readonly FactItem[] {
  return PROSE.filter((id) => !saysSomething(answers, id)).map((id) => ({
    id,
    label: labelOf(INSTRUMENT, id) ?? id,
    paths: [id],
  }));
}

/** Questions with a box to tick, of which a rule asks whether the words beside it say anything. */
export const NOTED: readonly string[] = ["terms.rests-on-field"];

/** Those of them with a note of substance. */
export function notesSaid({ answers }: Context): readonly FactItem[] {
  return NOTED.filter((id) => contentWords(noteAt(answers, id)).size >= LEAST_WORDS).map((id) => ({
    id,
    label: labelOf(INSTRUMENT, id) ?? id,
    paths: [id],
  }));
}

export const ZONE_SPREAD = "labour.zone-spread";

/** The degrees of vulnerability at which nobody has looked, those left blank among them (AF-23). */
export function zoneUnlooked({ answers }: Context): readonly FactItem[] {
  const said = matrixOf(valueIn(answers[ZONE_SPREAD]));
  return zoneRows()
    .filter(({ value }) => (said.get(value) ?? "not-looked") === "not-looked")
    .map(({ value, label }) => ({ id: value, label: label.toLowerCase(), paths: [ZONE_SPREAD] }));
}

/** The rows of the question, in its order. */
export function zoneRows(): readonly { readonly value: string; readonly label: string }[] {
  const kind = questionById(INSTRUMENT, ZONE_SPREAD)?.kind;
  return kind?.type === "matrix" ? kind.rows : [];
}
