import type { Answers } from "@/lib/domain/assessment/answer";
import { valueAt } from "@/lib/domain/assessment/records";
import type { Depth } from "@/lib/domain/instrument/question";
import { listed } from "@/lib/domain/ledger/named";

/** After "Go ahead". */
const FORMS: { readonly [form: string]: string } = {
  closed: ", with nothing leaving the organisation",
  staged: ", released in stages",
  gated: ", released to those who are checked and accept terms",
  open: ", released to anyone",
};

/** After "The author leans to". */
const LEANS: { readonly [lean: string]: string } = {
  do: "doing it as planned",
  "do-modified": "doing it in another form",
  "do-not": "not doing it",
};

/** Whoever else has to say yes. */
const GATES: { readonly [gate: string]: string } = {
  law: "the law",
  "review-board": "a review board",
  host: "the host’s own framework",
};

/**
 * What the reader is asked to decide, as a question, and what the author leans to. A form or a lean that is not answered, not known
 * or not asked about is said to be not stated; of a screening alone, that it is all there is.
 */
export function decisionAskedFor(answers: Answers, depth: Depth): string {
  const form = FORMS[String(valueAt(answers, "release.form"))];
  const lean = LEANS[String(valueAt(answers, "inaction.lean"))];
  if (depth === "screening" && !form && !lean) return "Go ahead? It is to be decided on the screening alone.";
  const gates = valueAt(answers, "release.gates");
  const elsewhere = Array.isArray(gates) ? gates.flatMap((gate) => GATES[gate] ?? []) : [];
  const unstated = [form ? "" : "the form of release", lean ? "" : "whether to do it"].filter(Boolean);
  return [
    `Go ahead${form ?? ""}?`,
    lean ? `The assessment leans to ${lean}.` : "",
    elsewhere.length > 0 ? `To be asked as well, and settled elsewhere: ${listed(elsewhere)}.` : "",
    unstated.length > 0 ? `Not stated: ${unstated.join(" and ")}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
