"use server";

import { actionFor } from "@/lib/http/action-client";
import { actOnMany } from "@/lib/use-cases/act-on-many";
import { undoMany } from "@/lib/use-cases/undo-many";

export const actOnManyAction = actionFor(actOnMany);
export const undoManyAction = actionFor(undoMany);
