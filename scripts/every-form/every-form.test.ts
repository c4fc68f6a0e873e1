import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findForms } from "@/scripts/every-form/find-forms";

const root = resolve(import.meta.dirname, "../..");

/** Forms and boxes that are no `KeptForm`, and what becomes of words typed into them. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "components/account/confirm-identity.tsx": "a password, asked for over what is kept",
  "components/account/new-password-fields.tsx": "a part of the two forms below that set one",
  "components/account/password-form.tsx": "passwords, which are never kept: leaving asks",
  "components/account/set-up-form.tsx": "nobody is signed in whose words they are: leaving asks",
  "components/viewer/sign-in-again.tsx": "closes a dialog",
  "components/viewer/sign-in-form.tsx": "nothing but who signs in and a password",
  "components/audit/trail-filter.tsx": "what is chosen goes into the address",
  "components/review/threads/mention-area.tsx": "the box of whichever kept form it stands in",
  "components/review/threads/suggest-edit.tsx": "what is chosen goes into the address",
  "components/search/search-box.tsx": "a search: what is asked goes into the address",
  "components/search/search-field.tsx": "the field of that search",
  "components/portfolio/portfolio-table.tsx": "ticks that go into the address",
  "components/portfolio/view-menu.tsx": "what is chosen goes into the address",
  "components/portfolio/portfolio-change.tsx": "what is chosen goes into the address",
  "components/portfolio/correlation-field.tsx": "a part of two forms whose answers go into the address",
  "components/portfolio/portfolio-figures.tsx": "what is chosen goes into the address",
  "components/portfolio/table-import/import-table.tsx":
    "a file and choices about it, none of which can be kept",
  "components/portfolio/table-import/no-members.tsx": "a list to copy, which nobody types in",
  "components/portfolio/table-import/table-faults.tsx": "cells of a chosen file, which can’t be kept either",
  "components/portfolio/triage/triage-budget.tsx": "a sum that goes into the address",
  "components/portfolio/triage/triage-desk.tsx": "a reason: saved as it is typed, with the marks",
  "components/people/find-person.tsx": "a search: what is asked goes into the address",
  "components/portfolio/take-out.tsx": "ticks and a search that go into the address",
  "components/questionnaire/answers/answer-extras.tsx": "an answer: kept and saved by the autosave queue",
  "components/questionnaire/answers/open-answer-panels.tsx": "an answer",
  "components/questionnaire/comments/add-comment.tsx": "kept as a comment until it is added",
  "components/questionnaire/inputs/option-grid.tsx": "an answer",
  "components/questionnaire/inputs/probability-input.tsx": "an answer",
  "components/questionnaire/inputs/quantiles-input.tsx": "an answer",
  "components/questionnaire/inputs/range-box.tsx": "fills the boxes of an answer as it is typed",
  "components/questionnaire/inputs/text-input.tsx": "an answer",
  "components/questionnaire/paste/document-form.tsx": "kept with what is decided about its proposals",
  "components/questionnaire/paste/proposal-editor.tsx": "kept with the document",
  "components/questionnaire/records/list-answer.tsx": "an answer",
  "components/questionnaire/records/record-form.tsx": "an answer",
  "components/questionnaire/sketch/sketch-row.tsx": "answers",
  "components/questionnaire/sketch/sketch-table.tsx":
    "the name of an output, which is one from its first letter on",
  "components/questionnaire/section/question-card.tsx": "an answer",
  "components/questionnaire/suggestions/decline-suggestion.tsx": "kept as a comment until it is sent",
  "components/report-changes/choose-revisions.tsx": "what is chosen goes into the address",
  "components/report/report-contents.tsx": "a search",
  "components/report/redaction-form.tsx": "choices for a download; the page stays, and browsers keep ticks",
  "components/review/assigning/assign-all.tsx": "a day for what is confirmed beside it",
  "components/review/assigning/assign-by-table.tsx": "a file, which can’t be kept",
  "components/review/assigning/candidate-fields.tsx":
    "a part of assign-form.tsx and replace-form.tsx, which are kept",
  "components/review/desk/judgement-fields.tsx": "a part of judgement-form.tsx, which is kept",
  "components/review/queue/many-dialog.tsx": "a day and names for what is confirmed beside them",
  "components/review/queue/queue-form.tsx": "ticks, which go into the address",
  "components/review/decision/requested-change-fields.tsx": "a part of decision-form.tsx, which is kept",
  "components/review/rounds/round-days.tsx":
    "a part of round-form.tsx and move-round-form.tsx, which are kept",
  "components/shell/go-to/go-to-dialog.tsx": "a search",
  "components/shell/sign-out-buttons.tsx": "buttons",
  "components/shell/theme-choice.tsx": "a choice that is made at once",
  "components/what-if/subject-form.tsx": "what is tried goes into the address",
};

/** What forms and boxes are made of. */
const PARTS = [
  "components/kept-forms/kept-form.tsx",
  "components/ui/choice-group.tsx",
  "components/ui/dialog.tsx",
  "components/ui/form.tsx",
  "components/ui/password-field.tsx",
  "components/ui/text-area.tsx",
  "components/ui/text-field.tsx",
];

const found = ["app", "components"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith(".tsx") && !PARTS.includes(file))
  .map((file) => ({ file, ...findForms(file, readFileSync(join(root, file), "utf8")) }));

it("what is typed into any form is kept, or leaving asks, or there is a reason", () => {
  const neither = found.filter(({ elements, isKept }) => elements.length > 0 && !isKept);
  expect(neither.map(({ file }) => file).sort()).toEqual(Object.keys(OTHERWISE).sort());
});

it("no box cuts off what is pasted into it", () => {
  const cutting = found.flatMap(({ file, cuts }) => cuts.map((line) => `${file}:${line}`));
  expect(cutting).toEqual([]);
});

describe("the search", () => {
  it.each([
    ["a form", "<form action={a} />", ["form"]],
    ["our form", "<Form onSubmit={a}><p /></Form>", ["Form"]],
    ["a box of several lines", "<div><textarea /></div>", ["textarea"]],
    ["our boxes", '<><TextArea id="a" /><TextField id="b" /></>', ["TextArea", "TextField"]],
    ["an input without a type", "<input {...rest} />", ["input"]],
    ["an input for text", '<input type="email" />', ["input"]],
    ["an input of any type", "<input type={type} />", ["input"]],
    ["an editable element", "<p contentEditable>a</p>", ["p"]],
    ["ticks and hidden values", '<><input type="checkbox" /><input type="hidden" /></>', []],
  ])("finds %s", (_what, code, elements) => {
    expect(findForms("a.tsx", code)).toEqual({ elements, isKept: false, cuts: [] });
  });

  it("tells kept ones, and boxes that cut", () => {
    expect(findForms("a.tsx", "<KeptForm kept={a}><TextArea /></KeptForm>").isKept).toBe(true);
    expect(findForms("a.tsx", "const { values } = useKeptWords({ place });").isKept).toBe(true);
    expect(findForms("a.tsx", "\n<TextField maxLength={200} />").cuts).toEqual([2]);
  });
});
