"use server";

import { actionFor } from "@/lib/http/action-client";
import { changePassword } from "@/lib/use-cases/change-password";
import { putNoticesAway } from "@/lib/use-cases/put-notices-away";
import { renameSelf } from "@/lib/use-cases/rename-self";
import { sayExpertise } from "@/lib/use-cases/say-expertise";

export const changePasswordAction = actionFor(changePassword);
export const putNoticesAwayAction = actionFor(putNoticesAway);
export const renameSelfAction = actionFor(renameSelf);
export const sayExpertiseAction = actionFor(sayExpertise);
