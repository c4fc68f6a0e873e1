import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const WORKSHOP_PAPER: MarkedProposal = {
  name: "workshop paper",
  layout: "Two-page research plan for a machine-learning workshop, run-in paragraph headings",
  text: `# Watching the watchers: do overseer models drift with the models they oversee?

**Motivation.** Overseer models are retrained on what the overseen model writes. Nobody has checked whether their standards move with it.

**Plan.** Over three rounds we retrain an overseer on outputs of a model that gets slightly worse each time, and ask human judges at every round. From this we obtain drift curves for eight pairs of models. We then build an anchored overseer that keeps a frozen set of verdicts in its training data.

**Artifacts.** Everything needed to repeat the study will be on our project page: the verdict archive (40,000 rows), retraining scripts, and the anchored overseer's weights. A four-page paper goes to the workshop; a longer version to a journal.

**Who might care.** Teams that run automated red-teaming can plug in the anchored overseer. Safety leads will see from the curves how often to retrain. Content-moderation vendors may use the archive to tune their own filters.

**What could go badly.** An attacker with the archive can search for phrasings that drifted overseers let pass. A company may point to an anchored overseer and drop its human reviewers.

**Assumptions.** Human judges do not drift themselves over six weeks.
`,
  outputs: [
    ["drift curves for eight pairs", "drift curves"],
    ["an anchored overseer that keeps", "anchored overseer"],
    ["the verdict archive (40,000 rows)", "verdict archive"],
    ["retraining scripts", "retraining scripts"],
    ["the anchored overseer's weights", "weights"],
    ["A four-page paper goes", "paper"],
    ["a longer version to a journal", "longer version"],
  ],
  recipients: [
    ["Teams that run automated", "teams"],
    ["Safety leads will see", "safety leads"],
    ["Content-moderation vendors", "vendors"],
  ],
  uses: [
    ["can plug in the anchored", "plug in"],
    ["will see from the curves", "how often to retrain"],
    ["may use the archive", "tune their own filters"],
  ],
  pathways: [
    ["An attacker with the archive", "phrasings"],
    ["A company may point", "human reviewers"],
  ],
  claims: [],
  assumptions: [["Human judges do not drift", "drift themselves"]],
  texts: [["Motivation", "project.why-now"]],
};
