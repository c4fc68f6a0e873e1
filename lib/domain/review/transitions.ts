/**
 * The way an assessment goes. States and steps only; who may take a step is `access/`, recording it is a use case.
 */

import type { AssessmentAct, AssessmentState } from "@/lib/domain/access/access-table";

export type Step =
  | "submit"
  | "assign-reviewer"
  | "request-changes"
  | "approve"
  | "approve-with-conditions"
  | "not-approve"
  | "withdraw"
  | "close"
  | "delete"
  | "restore";

type StepRule = {
  readonly from: readonly AssessmentState[];
  readonly to: AssessmentState;
  readonly act: AssessmentAct;
};

const STEPS: Record<Step, StepRule> = {
  submit: { from: ["draft", "changes-requested"], to: "submitted", act: "assessment.submit" },
  "assign-reviewer": { from: ["submitted", "in-review"], to: "in-review", act: "review.assign" },
  "request-changes": {
    from: ["submitted", "in-review"],
    to: "changes-requested",
    act: "decision.make",
  },
  approve: { from: ["submitted", "in-review"], to: "approved", act: "decision.make" },
  "approve-with-conditions": {
    from: ["submitted", "in-review"],
    to: "approved-with-conditions",
    act: "decision.make",
  },
  "not-approve": { from: ["submitted", "in-review"], to: "not-approved", act: "decision.make" },
  withdraw: {
    from: ["draft", "submitted", "in-review", "changes-requested"],
    to: "withdrawn",
    act: "assessment.withdraw",
  },
  delete: { from: ["draft"], to: "deleted", act: "assessment.delete" },
  restore: { from: ["deleted"], to: "draft", act: "assessment.restore" },
  close: { from: ["approved", "approved-with-conditions"], to: "closed", act: "decision.make" },
};

export const ALL_STEPS = Object.keys(STEPS) as readonly Step[];

/** The act a step needs, as the access table names it. */
export function actFor(step: Step): AssessmentAct {
  return STEPS[step].act;
}

/** The state after a step, or null when the step is not open in this state. */
export function nextState(state: AssessmentState, step: Step): AssessmentState | null {
  const rule = STEPS[step];
  return rule.from.includes(state) ? rule.to : null;
}

/** Answers can be changed only in these states. */
export function isEditable(state: AssessmentState): boolean {
  return state === "draft" || state === "changes-requested";
}
