/** What touches no assessment and no other’s account. */
import { MARKDOWN_SHEET } from "@/lib/testing/sample-sheets";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { importAssessment } from "@/lib/use-cases/import-assessment";
import { moveRound } from "@/lib/use-cases/move-round";
import type { Move } from "@/scripts/races/move";

export const SUBJECTS_OF_THEIR_OWN: readonly Move[] = [
  {
    command: "createAssessment",
    scenes: ["draft"],
    run: (world) =>
      createAssessment(world.session("ada"), {
        teamId: world.id(world.template.teamId),
        title: "Another",
        handling: "team",
        from: { copy: world.assessmentId },
      }),
  },
  {
    command: "createRound",
    scenes: ["draft"],
    run: (world) =>
      createRound(world.session("lena"), {
        name: "Winter",
        criteria: "",
        opensOn: "2098-01-01",
        closesOn: "2098-01-31",
        reviewsDueOn: null,
        handling: "team",
        sameTeamConflicts: false,
      }),
  },
  {
    command: "moveRound",
    scenes: ["draft"],
    run: (world) =>
      moveRound(world.session("lena"), {
        roundId: world.id(world.template.roundId),
        opensOn: "2020-01-01",
        closesOn: "2098-01-15",
        reviewsDueOn: null,
        isClosed: false,
        version: 1,
      }),
  },
  {
    command: "importAssessment",
    scenes: ["draft"],
    run: (world) =>
      importAssessment(world.session("ada"), {
        teamId: world.id(world.template.teamId),
        handling: "team",
        title: "From a file",
        kind: "x-risk-sheet",
        text: MARKDOWN_SHEET,
      }),
  },
];
