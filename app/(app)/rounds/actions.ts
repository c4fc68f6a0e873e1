"use server";

import { actionFor } from "@/lib/http/action-client";
import { createRound } from "@/lib/use-cases/create-round";
import { moveRound } from "@/lib/use-cases/move-round";

export const createRoundAction = actionFor(createRound);
export const moveRoundAction = actionFor(moveRound);
