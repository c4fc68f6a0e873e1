import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { harmLikelierRow } from "@/lib/domain/ledger/harm-likelier-row";
import { oneRecipientRow } from "@/lib/domain/ledger/one-recipient-row";
import { readingOf } from "@/lib/domain/ledger/reading";

const answered = (value: Value) => ({ status: "answered" as const, value });

function record(list: string, id: string, fields: Readonly<Record<string, Value>>): Answers {
  return {
    [`${list}/${id}`]: answered(id),
    ...Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [`${list}/${id}/${field}`, answered(value)]),
    ),
  };
}
const RECIPIENTS: Answers = {
  ...record("recipients.list", "r", { name: "Meridian", setting: "Launches before the rival’s are paid" }),
  ...record("recipients.list", "s", { name: "Auditors" }),
};
const use = (id: string, recipient: string, likelihood: number, more: Readonly<Record<string, Value>> = {}) =>
  record("uses.list", id, {
    name: `Use ${id}`,
    recipient: [recipient],
    stance: "intended",
    "likelihood-5y": likelihood,
    "effect-safety": 2,
    ...more,
  });
const rowOf = (...answers: readonly Answers[]) =>
  oneRecipientRow(readingOf(Object.assign({}, RECIPIENTS, ...answers)));

describe("the good that rests on one recipient", () => {
  const AGAINST = { "against-incentives": "yes" };

  it("is named with what their setting pays for", () => {
    const { says, level } = rowOf(use("u", "r", 0.5, AGAINST));
    expect(level).toBe(2);
    expect(says?.title).toBe(
      "Of what is said to make humanity safer, all rests on “Meridian”, acting against what their setting rewards",
    );
    expect(says?.text).toContain("What they would have to do: “Use u” (50 %)");
    expect(says?.text).toContain("What pays there: “Launches before the rival’s are paid”.");
  });

  it("is said of the uses alone where something else is counted on, and tells what", () => {
    const acting = {
      "uses.governance-how": answered("What the system did to its limits is told in the open"),
    };
    const { says, level } = rowOf(use("u", "r", 0.5, AGAINST), acting);
    expect(level).toBe(2);
    expect(says?.title).toMatch(
      /^Of the uses described, every one that makes humanity safer is in the hands of “Mer/,
    );
    expect(says?.text).toContain(
      "Counted on besides, by no use and with no odds: “What the system did to its limits is told in the open”.",
    );
  });

  it("is said of one only after looking at every use: another at one in ten or more spreads it", () => {
    expect(rowOf(use("u", "r", 0.5), use("v", "s", 0.1))).toMatchObject({ level: 0 });
    expect(rowOf(use("u", "r", 0.5), use("v", "s", 0.1)).says).toBeUndefined();
    expect(rowOf(use("u", "r", 0.5), use("v", "s", 0.09)).level).toBe(2);
    expect(rowOf(use("u", "r", 0.5), use("v", "s", 0.5, { stance: "feared" })).level).toBe(2);
  });
});

describe("harm at least as likely as what is hoped for", () => {
  const harm = (recipient: string, likelihood: number) =>
    use("h", recipient, likelihood, { stance: "feared", "effect-safety": -2, "against-incentives": "no" });
  const harmOf = (...answers: readonly Answers[]) =>
    harmLikelierRow(readingOf(Object.assign({}, RECIPIENTS, ...answers)));

  it("sets the two uses of one recipient beside each other, and what pays", () => {
    const row = harmOf(use("u", "r", 0.4, { "against-incentives": "yes" }), harm("r", 0.4));
    expect(row?.says?.title).toBe(
      "“Use h” (40 %) is as likely as “Use u” (40 %), which is hoped of the same recipient",
    );
    expect(row?.says?.text).toMatch(/^Both are what “.+” would do\. /);
    expect(row?.says?.text).toContain("The first costs whoever does it nothing; the second costs something.");
  });

  it("is said of anything that is hoped for only where none of it is likelier", () => {
    expect(harmOf(use("u", "s", 0.3), harm("r", 0.4))?.says?.title).toBe(
      "“Use h” (40 %) is likelier than any use that is intended, “Use u” (30 %) included",
    );
    expect(harmOf(use("u", "s", 0.3), use("v", "s", 0.5), harm("r", 0.4))).toBeNull();
  });

  it("calls as likely only what has the same odds, and says as what", () => {
    const more = (id: string, odds: number) => use(id, "r", odds, { stance: "feared", "effect-safety": -1 });
    const text = harmOf(use("u", "s", 0.3), harm("r", 0.9), more("w", 0.3), more("v", 0.35))?.says?.text;
    expect(text).toContain("Likelier than “Use u” is “Use v” (35 %) too. As likely as “Use u” is “Use w”.");
    expect(text).not.toMatch(/As likely (?:is|are)/u);
  });

  it("is not called likelier where no odds are given, and then nothing else is as likely", () => {
    const unsaid = record("uses.list", "h", { name: "Use h", recipient: ["r"], stance: "feared" });
    const says = harmOf(use("u", "s", 0.3), unsaid)?.says;
    expect(says?.title).toBe(
      "“Use h” (no likelihood given) is not said to be any less likely than any use that is intended, “Use u” (30 %) included",
    );
    const more = record("uses.list", "g", { name: "Use g", recipient: ["r"], stance: "feared" });
    expect(harmOf(use("u", "s", 0.3), harm("r", 0.4), more)?.says?.text).not.toContain("As likely");
    expect(
      harmOf(
        use("u", "s", 0.3),
        harm("r", 0.4),
        use("w", "r", 0.35, { stance: "feared", "effect-safety": -1 }),
      )?.says?.text,
    ).toContain("Likelier than “Use u” is “Use w” (35 %) too.");
  });
});
