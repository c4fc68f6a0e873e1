"use server";

import { actionFor } from "@/lib/http/action-client";
import { placeTexts } from "@/lib/use-cases/place-texts";

export const placeTextsAction = actionFor(placeTexts);
