import { paths } from "@/lib/paths";
import { leaveAppWords } from "@/messages/shell";

/** Milliseconds that answers under way are given to be saved. */
const PATIENCE = 3_000;

/**
 * Signs out by `act` once what waits is saved and nothing typed is left in the browser. Does nothing if something can't be
 * saved and the person would rather keep it.
 */
export async function leaveApp(act: () => Promise<void>): Promise<void> {
  const [{ forgetEverything, saveEverything }, { countCommentDrafts, forgetCommentDrafts }] =
    await Promise.all([
      import("@/components/questionnaire/autosave/autosave-clients"),
      import("@/components/questionnaire/comments/comment-drafts"),
    ]);
  const unsaved = (await saveEverything(PATIENCE)) + countCommentDrafts();
  if (unsaved > 0 && !window.confirm(leaveAppWords.loss(unsaved))) return;
  await forgetCommentDrafts();
  await forgetEverything();
  await act();
  // A page anew: the router keeps pages that were shown.
  window.location.assign(paths.signIn());
}
