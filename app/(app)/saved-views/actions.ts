"use server";

import { actionFor } from "@/lib/http/action-client";
import { changeView } from "@/lib/use-cases/change-view";
import { removeView } from "@/lib/use-cases/remove-view";
import { saveView } from "@/lib/use-cases/save-view";

export const saveViewAction = actionFor(saveView);
export const changeViewAction = actionFor(changeView);
export const removeViewAction = actionFor(removeView);
