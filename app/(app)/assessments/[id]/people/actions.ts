"use server";

import { actionFor } from "@/lib/http/action-client";
import { addPerson } from "@/lib/use-cases/add-person";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { removePerson } from "@/lib/use-cases/remove-person";
import { setHandling } from "@/lib/use-cases/set-handling";
import { takeBackInvitation } from "@/lib/use-cases/take-back-invitation";

export const addPersonAction = actionFor(addPerson);
export const inviteAuthorAction = actionFor(inviteAuthor);
export const takeBackInvitationAction = actionFor(takeBackInvitation);
export const removePersonAction = actionFor(removePerson);
export const setHandlingAction = actionFor(setHandling);
