import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { choicesAt, withAnswers } from "@/lib/domain/assessment/records";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { fieldOf, optionsOf } from "@/lib/domain/instrument/lookup";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { recipientFacts } from "@/lib/domain/ledger/recipient-facts";

const SCRUTINY = ["light", "standard", "deep", "hold-for-discussion"];

const optionsAt = (field: string) => {
  const kind = fieldOf(INSTRUMENT, "recipients.list", field)?.kind;
  return kind ? optionsOf(kind).map(({ value }) => value) : [];
};

const levels = (answers: Answers) => new Map(ledgerOf(answers).map(({ subject, level }) => [subject, level]));
const scrutiny = (answers: Answers) => SCRUTINY.indexOf(decideScrutiny(answers).level);

/** What is lighter with one more choice said of a recipient, of each that there is. */
function lighterWithOneMore(answers: Answers, field: string): readonly string[] {
  const [before, due] = [levels(answers), scrutiny(answers)];
  return recipientFacts(answers).flatMap(({ path, name }) => {
    const at = `${path}/${field}`;
    const said = choicesAt(answers, at);
    return optionsAt(field)
      .filter((value) => said.length > 0 && !said.includes(value))
      .flatMap((value) => {
        const more = withAnswers(answers, { [at]: { status: "answered", value: [...said, value] } });
        const now = levels(more);
        return [
          ...[...before]
            .filter(([subject, level]) => (now.get(subject) ?? 0) < level)
            .map(([subject]) => subject),
          ...(scrutiny(more) < due ? ["scrutiny"] : []),
        ].map((what) => `${name}, ${value}: ${what}`);
      });
  });
}

describe("a recipient of another kind too, or reached by another channel", () => {
  it.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
    "makes nothing lighter in %s",
    (_, answers) => {
      expect(lighterWithOneMore(answers, "kind")).toEqual([]);
      expect(lighterWithOneMore(answers, "channel")).toEqual([]);
    },
  );
});
