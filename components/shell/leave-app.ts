import { paths } from "@/lib/paths";
import { withinTime } from "@/lib/within-time";
import { leaveAppWords } from "@/messages/shell";

type SignOut = "sign-out" | "sign-out-everywhere";

/** Milliseconds that answers under way are given to be saved. */
const SAVING_PATIENCE = 3_000;
/** Milliseconds that the server is given to hand out code, and to end the session. */
const SERVER_PATIENCE = 10_000;

/**
 * Signs out, here or on every device, once what waits is saved and nothing typed is left in the browser. Does nothing if something can't be
 * saved and the person would rather keep it. Never waits for ever: a server that doesn't answer is said in a sentence here, a browser
 * that doesn't erase on the page it leads to, which tries again.
 */
export async function leaveApp(memberId: string, act: SignOut): Promise<void> {
  try {
    const { forgetCommentDrafts, countCommentDrafts, forgetEverything, saveEverything, ...others } =
      await whatForgets();
    const forms = others.keptFormsOf(memberId);
    // Tabs that are gone may have left words that nobody has seen again yet.
    const takenUp = withinTime(SAVING_PATIENCE, forms.takeUp()).catch(() => undefined);
    const [answers] = await Promise.all([saveEverything(SAVING_PATIENCE), takenUp]);
    const unsaved = answers + countCommentDrafts() + forms.unsaved().length;
    if (unsaved > 0 && !window.confirm(leaveAppWords.loss(unsaved))) return;
    const [isErased] = await Promise.all([
      forgetEverything(),
      forgetCommentDrafts(),
      others.forgetKeptForms(),
    ]);
    await endSession(act);
    // A page anew: the router keeps pages that were shown.
    window.location.assign(isErased ? paths.signIn() : paths.signedOutUnerased());
  } catch {
    window.alert(leaveAppWords.unreachable);
  }
}

async function endSession(act: SignOut): Promise<void> {
  // It answers with where to go on, which isn't followed here.
  const asked = fetch(paths.account(act), { method: "POST", redirect: "manual" });
  const { type } = await withinTime(SERVER_PATIENCE, asked);
  if (type !== "opaqueredirect") throw new Error("The session was not ended.");
}

async function whatForgets() {
  const [clients, drafts, forms] = await withinTime(
    SERVER_PATIENCE,
    Promise.all([
      import("@/components/questionnaire/autosave/autosave-clients"),
      import("@/components/questionnaire/comments/comment-drafts"),
      import("@/components/kept-forms/kept-forms-of"),
    ]),
  );
  return { ...clients, ...drafts, ...forms };
}
