"use server";

import { actionFor } from "@/lib/http/action-client";
import { addPerson } from "@/lib/use-cases/add-person";
import { removePerson } from "@/lib/use-cases/remove-person";
import { setHandling } from "@/lib/use-cases/set-handling";

export const addPersonAction = actionFor(addPerson);
export const removePersonAction = actionFor(removePerson);
export const setHandlingAction = actionFor(setHandling);
