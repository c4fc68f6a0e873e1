import { expect, test } from "vitest";
import type { Finding } from "@/lib/domain/findings/finding";
import { usesNamed } from "@/lib/domain/findings/uses-named";
import { landingUses } from "@/lib/domain/model/landing-uses";
import type { ModelRow } from "@/lib/domain/model/social-model";

const row = (use: string, likelihood: number, more: Partial<ModelRow> = {}): ModelRow => ({
  outputs: [],
  channel: "",
  recipient: "Somebody",
  use,
  stance: "likely",
  likelihood,
  effects: [],
  ...more,
});
const SELLING = "Selling assistants that are trained on what customers click, in every shop of the country";
const MODEL = {
  nodes: [],
  edges: [],
  rows: [
    row("Reading", 0.99),
    row("Repeating", 0.95),
    row("Citing", 0.9),
    row("Teaching", 0.85),
    row("Deciding", 0.3, { stance: "intended", leads: true }),
    row(SELLING, 0.6),
    row("Spying", 0.1, { stance: "feared" }),
  ],
};
const finding = (ruleId: string, title: string, more: Partial<Finding> = {}): Finding => ({
  ruleId,
  fingerprint: ruleId,
  theme: "misuse",
  kind: "risk",
  severity: "serious",
  title,
  explanation: "",
  resolve: "",
  claims: [],
  answers: [],
  subjects: [ruleId],
  ...more,
});
const FINDINGS = [
  finding("pull", "A pull: “Selling assistants that are trained on what…” by shops"),
  finding("few", "Few", { severity: "note", explanation: "“Citing” is rare." }),
];
const shown = (rulebookVersion: string, findings: readonly Finding[] = FINDINGS) =>
  landingUses(MODEL, usesNamed({ model: MODEL, findings, rulebookVersion })).map(({ use }) => use);

test("what the leading findings name is there, cut as they cut it, with the likeliest of each stance and the next likely, by likelihood", () => {
  expect(shown("1.10.0")).toEqual(["Reading", "Repeating", SELLING, "Deciding", "Spying"]);
});

test("without findings that name uses, and in reports before 1.10.0, the likeliest of each stance stand in the order of likelihood", () => {
  const plain = landingUses(MODEL).map(({ use }) => use);
  expect(plain).toEqual(["Reading", "Repeating", "Citing", "Deciding", "Spying"]);
  expect(shown("1.9.0")).toEqual(plain);
  expect(shown("1.10.0", [])).toEqual(plain);
});
