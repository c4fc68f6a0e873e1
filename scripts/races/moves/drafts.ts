/** What authors do in a draft, and among each other. */
import { addComment } from "@/lib/use-cases/add-comment";
import { dismissDraftUpdates } from "@/lib/use-cases/dismiss-draft-updates";
import { getSection } from "@/lib/use-cases/get-section";
import { meetAuthors } from "@/lib/use-cases/meet-authors";
import { removeComment } from "@/lib/use-cases/remove-comment";
import { respondToFinding } from "@/lib/use-cases/respond-to-finding";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { settleComment } from "@/lib/use-cases/settle-comment";
import { ANY, author, type Move, OPEN, type Side, text } from "@/scripts/races/move";
import { PLACE, RECORD } from "@/scripts/races/templates";
import type { World } from "@/scripts/races/world";

const saving = (path: (side: Side) => string, answer: (side: Side) => unknown, version: number) => {
  return (world: World, side: Side) =>
    saveAnswer(world.session(author(side)), {
      assessmentId: world.assessmentId,
      path: path(side),
      answer: answer(side),
      version,
    });
};

export const DRAFTS: readonly Move[] = [
  // ---------------------------------------------------------------- a draft
  {
    command: "saveAnswer",
    what: "the first of a record's field",
    spares: ["the title", "the state", "authors"],
    scenes: OPEN,
    run: saving(
      () => `${RECORD}/name`,
      (side) => text(`Library ${side}`),
      0,
    ),
  },
  {
    command: "saveAnswer",
    what: "a record's removal",
    spares: ["the title", "the state", "authors"],
    scenes: OPEN,
    run: saving(
      () => RECORD,
      () => null,
      1,
    ),
  },
  {
    command: "saveAnswer",
    what: "a new record",
    spares: ["the title", "the state", "authors"],
    scenes: [...OPEN, "nearly full"],
    run: saving(
      (side) => `project.outputs/n${side}ab`,
      () => text("a2"),
      0,
    ),
  },
  {
    command: "saveAnswer",
    what: "the title",
    scenes: [...OPEN, "older draft"],
    run: saving(
      () => "project.title",
      (side) => text(`Probes ${side}`),
      1,
    ),
  },
  {
    command: "bringUpToDate",
    scenes: ["older draft"],
    run: (world, side) =>
      getSection(world.session(author(side)), { assessmentId: world.assessmentId, section: "project" }),
  },
  {
    command: "dismissDraftUpdates",
    scenes: OPEN,
    run: (world, side) =>
      dismissDraftUpdates(world.session(author(side)), { assessmentId: world.assessmentId }),
  },
  {
    command: "respondToFinding",
    scenes: OPEN,
    run: (world, side) =>
      respondToFinding(world.session(author(side)), {
        assessmentId: world.assessmentId,
        fingerprint: world.template.draftFinding,
        response: "disputed",
        words: `No ${side}`,
      }),
  },
  {
    command: "meetAuthors",
    scenes: OPEN,
    run: (world, side) =>
      meetAuthors(world.session(author(side)), {
        assessmentId: world.assessmentId,
        path: PLACE,
        since: new Date().toISOString(),
      }),
  },
  // ---------------------------------------------------------------- among authors
  {
    command: "addComment",
    scenes: [...ANY, "nearly full"],
    run: (world, side) =>
      addComment(world.session(author(side)), {
        assessmentId: world.assessmentId,
        path: PLACE,
        text: `And ${side}?`,
      }),
  },
  {
    command: "settleComment",
    scenes: ANY,
    run: (world, side) =>
      settleComment(world.session(author(side)), {
        assessmentId: world.assessmentId,
        commentId: world.id(world.template.commentId),
        isSettled: true,
      }),
  },
  {
    command: "removeComment",
    scenes: ANY,
    run: (world) =>
      removeComment(world.session("ada"), {
        assessmentId: world.assessmentId,
        commentId: world.id(world.template.commentId),
      }),
  },
];
