import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { contentWords } from "@/lib/domain/ledger/filler";
import { notKnownYet } from "@/lib/domain/ledger/finder";
import { capital, listed, named, quoted } from "@/lib/domain/ledger/named";
import { saysSomething, saysWho } from "@/lib/domain/ledger/substance";

export function wordsOn(answers: Answers, path: Path): readonly Path[] {
  return ["barriers", "mitigation"]
    .map((field) => `${path}/${field}` as Path)
    .filter((words) => saysSomething(answers, words));
}

/**
 * Who would do it and with which outputs, where that is said, before the pattern it is of. A name that the catalogue has too is a name: it
 * argues nothing, and lightens nothing.
 */
export function actorOf(answers: Answers, path: Path): string {
  const actor = textAt(answers, `${path}/actor` as Path);
  const all = recordsOf(answers, OUTPUTS);
  const needed = referredAt(answers, `${path}/outputs` as Path).filter((id) =>
    all.some((each) => each.id === id),
  );
  const names = needed.map((id) => named(recordName(answers, OUTPUTS, id, "name", unnamed("output"))));
  // Where all are needed, or there is only one, it goes without saying.
  const means = names.length > 0 && names.length < all.length ? `with ${listed(names, 1)}` : "";
  const who = contentWords(actor).size > 0 ? `Who: ${quoted(actor)}` : "";
  if (who === "") return means === "" ? "The pattern: " : `${capital(means)}; the pattern: `;
  const both = `${who}, ${means}`;
  return `${means === "" || both.length > LEAD ? who : both}; the pattern: `;
}

/** Characters before the pattern: with more, the sentence is too long to stand under a title. */
const LEAD = 120;

const OUTPUTS = "project.outputs";

/** Who is harmed, how many and how well they can defend themselves, where that is said. */
export function harmedBy(answers: Answers, path: Path): string {
  const harmed = `${path}/harmed` as Path;
  return saysSomething(answers, harmed, 1) ? ` Harmed: ${quoted(textAt(answers, harmed))}.` : "";
}

/** Of what stands in the way and what is to be added: few words and “none” themselves, and of which of the two nothing is said. */
export function barriersOf(answers: Answers, path: Path): string {
  const at = (field: string) => `${path}/${field}` as Path;
  const has = (field: string) => saysWho(answers, at(field));
  const inWords = (field: string, lead: string) => {
    if (has(field)) return "";
    const written = textAt(answers, at(field));
    if (written !== "") return ` ${lead}: ${quoted(written)}.`;
    const unknown = notKnownYet(lead, answers[at(field)]);
    return unknown && ` ${unknown}`;
  };
  const [today, toAdd] = ["What stands in the way today", "What is to be added"];
  const [barriers, added] = [inWords("barriers", today), inWords("mitigation", toAdd)];
  // Where neither is said, that stands in “Not said”.
  const isTold = (field: string, words: string) => words !== "" || has(field);
  const [isToday, isAdded] = [isTold("barriers", barriers), isTold("mitigation", added)];
  return `${barriers}${added}${isAdded && !isToday ? ` ${today} isn’t said.` : ""}${isToday && !isAdded ? ` ${toAdd} isn’t said.` : ""}`;
}

const ANYWAY: Readonly<Record<string, string>> = {
  soon: "would have the outputs, or as good, within about a year without the project",
  unlikely: "would probably not have the same without the project",
};

/** What the project adds to the harm, as its authors have it for whoever would do it; it moves no level. */
export function anywayOf(answers: Answers, path: Path): string {
  const [recipient] = referredAt(answers, `${path}/recipient` as Path);
  const at = recordPath("recipients.list", recipient ?? "");
  const answer = textAt(answers, `${at}/anyway` as Path);
  const said = ANYWAY[answer];
  if (recipient && said)
    return ` ${named(recordName(answers, "recipients.list", recipient, "name", unnamed("recipient")))} ${said}, as stated here.`;
  // Of nobody in particular what is said of the work holds.
  return answer === "" && textAt(answers, "screening.anyway") === "soon"
    ? " Others would produce the same within about a year, as stated here."
    : "";
}
