import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";

/** Its authors say that it is out: what could have been done before is told as past, and what can still be done as that. */
export const isPublished = (answers: Answers): boolean => textAt(answers, "project.stage") === "published";
