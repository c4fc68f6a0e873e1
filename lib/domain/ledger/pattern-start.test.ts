import { expect, it } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { ledgerOf } from "@/lib/domain/ledger/ledger";

const said = (value: Exclude<Answer, { status: "unknown" | "not-applicable" }>["value"]): Answer => ({
  status: "answered",
  value,
});

/** A text for anybody by people who work with no models and say that it makes nothing easier. */
const text = (form: string): Answers => ({
  "project.title": said("Rules for the use of language models in schools"),
  "project.summary": said(
    "We write down rules for schools that buy chat assistants and compare three drafts.",
  ),
  "screening.outputs-leave": said("public"),
  "screening.makes-easier": said(["none"]),
  "screening.systems": said("none"),
  "screening.hazard": said("no"),
  "screening.reversible": said("fully"),
  "screening.ai-labour": said("no"),
  "project.outputs/text": said("a0"),
  "project.outputs/text/name": said("The text"),
  "project.outputs/text/form": said(form),
  "project.outputs/text/makes-easier": said(["none"]),
});

it("takes a text on policy to reach those who govern, whoever is listed and whatever is denied", () => {
  const gravest = (answers: Answers) => Math.max(...ledgerOf(answers).map(({ level }) => level));
  expect(gravest(text("policy-text"))).toBe(2);
  expect(decideScrutiny(text("policy-text"))).toMatchObject({ level: "standard" });
  const power = (form: string) =>
    ledgerOf(text(form)).find(({ subject }) => subject === "pattern.enforcement-and-military")?.level;
  expect([power("policy-text"), power("paper")]).toEqual([2, 1]);
  expect(decideScrutiny(text("policy-text")).tooLittle).toContain("No recipient is named");
});
