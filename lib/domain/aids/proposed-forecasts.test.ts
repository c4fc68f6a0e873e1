import { expect, it } from "vitest";
import { proposedForecasts } from "@/lib/domain/aids/proposed-forecasts";
import type { Answers, Value } from "@/lib/domain/assessment/answer";

const said = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([path, value]) => [path, { status: "answered" as const, value }]),
  );
const MODEL = said({
  "recipients.list/r1": "a0",
  "recipients.list/r1/name": "Vendors",
  "uses.list/u1": "a0",
  "uses.list/u1/name": "Run agents unattended",
  "uses.list/u1/recipient": ["r1"],
  "uses.list/u1/likelihood-1y": 0.5,
  "uses.list/u1/likelihood-5y": 0.85,
  "uses.list/u2": "a1",
  "uses.list/u2/name": "Keep a person in front",
  "uses.list/u2/recipient": ["r1"],
  "uses.list/u2/likelihood-5y": 0.4,
  "misuse.pathways/p1": "a0",
  "misuse.pathways/p1/name": "Train until it is quiet",
  "misuse.pathways/p1/likelihood": 0.3,
  "screening.product-use": "yes",
});

it("proposes what uses, pathways and the channel through products imply, with the answers they come from", () => {
  expect(proposedForecasts(MODEL, "2028-02-29")).toEqual([
    {
      statement: "By 2029-02-28, of Vendors: Run agents unattended",
      probability: 0.5,
      resolves: "2029-02-28",
      from: ["uses.list/u1/name", "uses.list/u1/recipient", "uses.list/u1/likelihood-1y"],
      bearsOn: { field: "uses", record: "u1" },
    },
    {
      statement: "By 2033-02-28, of Vendors: Keep a person in front",
      probability: 0.4,
      resolves: "2033-02-28",
      from: ["uses.list/u2/name", "uses.list/u2/recipient", "uses.list/u2/likelihood-5y"],
      bearsOn: { field: "uses", record: "u2" },
    },
    {
      statement: "By 2033-02-28, somebody has been seen to do this: Train until it is quiet",
      probability: 0.3,
      resolves: "2033-02-28",
      from: ["misuse.pathways/p1/name", "misuse.pathways/p1/likelihood"],
      bearsOn: { field: "pathways", record: "p1" },
    },
    {
      statement: "By 2029-02-28, a product on sale uses what came out of this project",
      probability: null,
      resolves: "2029-02-28",
      from: ["screening.product-use"],
    },
  ]);
});

it("proposes nothing twice, and nothing of what is not said", () => {
  const [first] = proposedForecasts(MODEL, "2026-11-28");
  const listed = {
    ...MODEL,
    ...said({ "release.forecasts/f1": "a0", "release.forecasts/f1/statement": first?.statement ?? "" }),
  };
  expect(proposedForecasts(listed, "2026-11-28")).toHaveLength(3);
  // Nor a day later, when it would be settled a day later.
  expect(proposedForecasts(listed, "2026-11-29")).toHaveLength(3);
  const { "misuse.pathways/p1/likelihood": _, ...unsaid } = MODEL;
  expect(proposedForecasts(unsaid, "2026-11-28")).toHaveLength(3);
  expect(proposedForecasts({}, "2026-11-28")).toEqual([]);
});
