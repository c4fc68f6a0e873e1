import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StateNotice } from "@/components/questionnaire/overview/state-notice";
import { ASSESSMENT_STATES } from "@/lib/domain/access/access-table";
import { isEditable, nextState } from "@/lib/domain/review/transitions";
import { paths } from "@/lib/paths";
import { stateNotice } from "@/messages/questionnaire/overview";

const noticeIn = (
  state: (typeof ASSESSMENT_STATES)[number],
  { hasDecider = true, revisionNumber = 1 } = {},
) =>
  renderToStaticMarkup(
    createElement(StateNotice, {
      assessment: {
        id: "a1",
        title: "A plan",
        state,
        revisionNumber,
        restorableUntil: state === "deleted" ? "2027-01-02T00:00:00Z" : null,
        may: { edit: isEditable(state), withdraw: nextState(state, "withdraw") !== null, restore: false },
      },
      hasDecider,
      restore: async () => undefined,
    }),
  );

test("from every state something leads on, and the page of its authors leads there", () => {
  for (const state of ASSESSMENT_STATES) {
    const markup = noticeIn(state);
    if (state === "draft") expect(markup).toBe("");
    else if (state === "changes-requested") {
      expect(markup).toContain(`href="${paths.review("a1")}"`);
      expect(markup).toContain(`href="${paths.check("a1")}"`);
    } else if (state === "deleted") expect(markup).toContain('dateTime="2027-01-02');
    else if (nextState(state, "withdraw"))
      expect(markup).toContain(`href="${paths.check("a1", "withdraw")}"`);
    else expect(markup).toContain(`href="${paths.newAssessment("a1")}"`);
  }
});

test("says when nobody can decide, and only while it waits for a decision", () => {
  expect(noticeIn("submitted", { hasDecider: false })).toContain(stateNotice.nobodyDecides);
  expect(noticeIn("in-review", { hasDecider: false })).toContain(stateNotice.nobodyDecides);
  expect(noticeIn("submitted")).not.toContain(stateNotice.nobodyDecides);
  expect(noticeIn("approved", { hasDecider: false })).not.toContain(stateNotice.nobodyDecides);
});

test("a draft withdrawn before its first revision has no review to lead to", () => {
  expect(noticeIn("withdrawn", { revisionNumber: 0 })).not.toContain(paths.review("a1"));
});
