import { describe, expect, test } from "vitest";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import {
  ASSESSMENT_STATES,
  mayOnAssessment,
  RELATIONS,
  type Relation,
} from "@/lib/domain/access/access-table";
import { ALL_STEPS, actFor, nextState, type Step } from "@/lib/domain/review/transitions";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import type { OpenAssessment } from "@/lib/use-cases/open-assessment";
import type { AssessmentHead } from "@/lib/use-cases/views";
import { DOOR_FOLDERS, findDoors } from "@/scripts/doors/find-doors";
import { readSources } from "@/scripts/source/read-sources";

/** What takes each step, and what a page asks before it offers it. */
const TAKEN_BY: Record<Step, { readonly useCase: string; readonly flag: keyof AssessmentHead["may"] }> = {
  submit: { useCase: "submitAssessment", flag: "submit" },
  "assign-reviewer": { useCase: "assignReviewer", flag: "assign" },
  "request-changes": { useCase: "decide", flag: "decide" },
  approve: { useCase: "decide", flag: "decide" },
  "approve-with-conditions": { useCase: "decide", flag: "decide" },
  "not-approve": { useCase: "decide", flag: "decide" },
  withdraw: { useCase: "withdrawAssessment", flag: "withdraw" },
  close: { useCase: "closeAssessment", flag: "close" },
  delete: { useCase: "deleteDraft", flag: "delete" },
  restore: { useCase: "restoreDraft", flag: "restore" },
};

const headIn = (state: (typeof ASSESSMENT_STATES)[number], standing: readonly Relation[]) =>
  assessmentHead({
    record: {
      state,
      people: [],
      createdAt: new Date(0),
      updatedAt: new Date(0),
      exampleCitation: null,
    } as unknown as AssessmentRecord,
    standing,
    viewer: {} as OpenAssessment["viewer"],
  });

describe("every step of an assessment's way", () => {
  test("is taken by a use case with a door", () => {
    const doors = findDoors(readSources(".", DOOR_FOLDERS));
    for (const step of ALL_STEPS) {
      const door = doors.find(({ useCase }) => useCase === TAKEN_BY[step].useCase);
      expect(door?.addresses.length, step).toBeGreaterThan(0);
    }
  });

  test("is offered in exactly the states it is open in, to exactly those who may take it", () => {
    for (const step of ALL_STEPS) {
      for (const state of ASSESSMENT_STATES) {
        for (const relation of RELATIONS) {
          const isOpen = nextState(state, step) !== null && mayOnAssessment([relation], actFor(step));
          const { may } = headIn(state, [relation]);
          expect(may[TAKEN_BY[step].flag], `${step}, ${state}, ${relation}`).toBe(isOpen);
        }
      }
    }
  });
});

test("a state that no step leads on from is one of three, and its authors are shown what they can do instead", () => {
  const over = ASSESSMENT_STATES.filter((state) =>
    ALL_STEPS.every((step) => nextState(state, step) === null),
  );
  expect(over).toEqual(["not-approved", "withdrawn", "closed"]);
});
