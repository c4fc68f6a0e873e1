import { expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { itemsAsked } from "@/lib/domain/assessment/items";
import { recordsOf } from "@/lib/domain/assessment/records";
import { minutesToFillIn } from "@/scripts/pace/minutes-to-fill-in";
import { paceTable } from "@/scripts/pace/pace-table";
import { readPaceContent } from "@/scripts/pace/read-content";

const content = await readPaceContent();
const answers = content.ok ? content.answers : {};

const PAGES = { read: 10, withAnswers: 26 };

it("measures content of the size that the budgets are for", () => {
  expect(content.ok).toBe(true);
  const sizes = ["project.outputs", "recipients.list", "uses.list", "misuse.pathways"].map(
    (list) => recordsOf(answers, list).length,
  );
  expect(sizes).toEqual([3, 4, 5, 4]);
});

it("asks less at each shallower depth, and of more records more", () => {
  const asked = (depth: "screening" | "standard" | "deep") => itemsAsked(INSTRUMENT, answers, depth).length;
  expect(asked("screening")).toBeLessThan(asked("standard"));
  expect(asked("standard")).toBeLessThan(asked("deep"));
  const { "uses.list/useunatt0001": _, ...without } = answers;
  expect(itemsAsked(INSTRUMENT, without, "standard").length).toBeLessThan(asked("standard"));
});

it("says of each budget that is measured here whether it is met", () => {
  const measured = paceTable(answers, PAGES, null).filter(({ isMet }) => isMet !== null);
  expect(measured.map(({ what }) => what)).toContain("items asked at standard depth");
  for (const { today, wanted, isMet } of measured) {
    const [found, most] = [today, wanted].map((text) => Number(text.replace(/[^0-9]/g, "")));
    expect(isMet).toBe((found ?? 0) <= (most ?? 0));
  }
});

it("reckons that content of that size is filled in within the hour at standard depth, and the longer the more is asked or typed", () => {
  const [standard, deep] = (["standard", "deep"] as const).map((depth) => minutesToFillIn(answers, depth));
  expect(standard).toBeLessThanOrEqual(60);
  expect(deep).toBeGreaterThan(standard ?? 0);
  const wordy = {
    ...answers,
    "project.summary": { status: "answered" as const, value: "word ".repeat(200) },
  };
  expect(minutesToFillIn(wordy, "standard")).toBeGreaterThan(standard ?? 0);
});

it("says the same of what a browser showed", () => {
  const presses = { screening: 20, standard: 170, deep: 300 };
  const lead = { wide: 900, phone: 845 };
  const shown = paceTable(answers, PAGES, { presses, lead, closed: 3_501, open: 4_500, stops: 3 }).slice(-7);
  expect(shown.map(({ isMet }) => isMet)).toEqual([true, null, false, true, true, true, false]);
});
