/** A meeting that goes on, or is closed, and whose the decision is. */
import { callMeeting } from "@/lib/use-cases/call-meeting";
import { castVote } from "@/lib/use-cases/cast-vote";
import { closeMeeting } from "@/lib/use-cases/close-meeting";
import { correctMinutes } from "@/lib/use-cases/correct-minutes";
import { handOverDecision } from "@/lib/use-cases/hand-over-decision";
import { markSeat } from "@/lib/use-cases/mark-seat";
import { moveItem } from "@/lib/use-cases/move-item";
import { noteItem } from "@/lib/use-cases/note-item";
import type { Move } from "@/scripts/races/move";

export const MEETINGS: readonly Move[] = [
  {
    command: "handOverDecision",
    scenes: ["talked over"],
    run: (world, side) =>
      handOverDecision(world.session("lena"), {
        assessmentId: world.assessmentId,
        memberId: world.memberId("olga"),
        reason: `Yours ${side}`,
      }),
  },
  {
    command: "callMeeting",
    scenes: ["in-review"],
    run: (world) =>
      callMeeting(world.session("lena"), {
        title: "January",
        heldOn: "2098-01-15",
        roundId: null,
        agenda: [world.assessmentId],
      }),
  },
  {
    command: "castVote",
    what: "a first",
    scenes: ["talked over"],
    run: (world, side) =>
      castVote(world.session("lena"), {
        itemId: world.id(world.template.itemId),
        vote: side % 2 === 0 ? "approve" : "not-approve",
        words: `So ${side}`,
        version: 0,
      }),
  },
  {
    command: "castVote",
    what: "another",
    spares: ["seats"],
    scenes: ["talked over"],
    run: (world, side) =>
      castVote(world.session("rita"), {
        itemId: world.id(world.template.itemId),
        vote: side % 2 === 0 ? "abstain" : "not-approve",
        words: `So ${side}`,
        version: 1,
      }),
  },
  {
    command: "markSeat",
    scenes: ["talked over"],
    run: (world, side) =>
      markSeat(world.session("lena"), {
        itemId: world.id(world.template.itemId),
        memberId: world.memberId(side % 2 === 0 ? "lena" : "rita"),
        presence: "absent",
      }),
  },
  {
    command: "noteItem",
    scenes: ["talked over"],
    run: (world, side) =>
      noteItem(world.session("lena"), {
        itemId: world.id(world.template.itemId),
        minutes: `Said ${side}`,
        agreed: null,
        version: 1,
      }),
  },
  {
    command: "moveItem",
    scenes: ["talked over"],
    run: (world) =>
      moveItem(world.session("lena"), {
        meetingId: world.id(world.template.meetingId),
        itemId: world.id(world.template.itemId),
        by: 1,
      }),
  },
  {
    command: "closeMeeting",
    scenes: ["talked over"],
    leadsTo: "meeting closed",
    run: (world) => closeMeeting(world.session("lena"), { meetingId: world.id(world.template.meetingId) }),
  },
  {
    command: "correctMinutes",
    scenes: ["meeting closed"],
    run: (world, side) =>
      correctMinutes(world.session("rita"), {
        itemId: world.id(world.template.itemId),
        words: `Not so ${side}`,
      }),
  },
];
