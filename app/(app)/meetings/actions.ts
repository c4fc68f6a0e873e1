"use server";

import { actionFor } from "@/lib/http/action-client";
import { callMeeting } from "@/lib/use-cases/call-meeting";
import { castVote } from "@/lib/use-cases/cast-vote";
import { closeMeeting } from "@/lib/use-cases/close-meeting";
import { correctMinutes } from "@/lib/use-cases/correct-minutes";
import { markSeat } from "@/lib/use-cases/mark-seat";
import { moveItem } from "@/lib/use-cases/move-item";
import { noteItem } from "@/lib/use-cases/note-item";

export const callMeetingAction = actionFor(callMeeting);
export const castVoteAction = actionFor(castVote);
export const closeMeetingAction = actionFor(closeMeeting);
export const correctMinutesAction = actionFor(correctMinutes);
export const markSeatAction = actionFor(markSeat);
export const moveItemAction = actionFor(moveItem);
export const noteItemAction = actionFor(noteItem);
