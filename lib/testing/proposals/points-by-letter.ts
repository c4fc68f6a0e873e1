import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const POINTS_BY_LETTER: MarkedProposal = {
  name: "points by letter",
  layout: "A letter in numbered points, with a track record and a budget",
  text: `Hi Oskar,

You asked for something you can forward. Numbered so that people can disagree with me by number.

1) The idea. Interpretability papers say "this feature means X" and show ten examples. I would like to check 400 such claims by paying three strangers per claim to predict where the feature fires next. Nobody has done it at this size.

2) What comes out of it. A public scoreboard of claims with the share that held up. The labelling app, so others can add their own. A short guide for authors on how to word a claim so that it can be checked.

3) Who I expect to care. Authors of such papers (they will hate it for a year and then run the app before they submit). Reviewers at the two main conferences could ask for a score. Labs that put feature names into their system cards would have to defend them; I know one that plans to send its next card through us.

4) How it might hurt. If the scoreboard is believed, someone could optimise explanations for persuading strangers rather than for being right. A lab could also publish only the features that score well and call the model understood.

5) What I have done. The replication of the neuron paper, 2024 (60 claims, 22 held). Before that I ran annotation for a translation company: 40 annotators, a tool we open-sourced.

6) Money. 45k for a year: 20k for annotators, 22k for me, 3k hosting. I've got 5k from a prize.

Call me whenever,
Brid
`,
  outputs: [
    ["A public scoreboard of claims", "scoreboard"],
    ["The labelling app", "app"],
    ["A short guide for authors", "guide"],
  ],
  recipients: [
    ["Authors of such papers", "authors"],
    ["Reviewers at the two", "reviewers"],
    ["Labs that put feature", "labs"],
  ],
  uses: [
    ["run the app before", "run the app"],
    ["could ask for a score", "score"],
    ["send its next card", "card"],
  ],
  pathways: [
    ["optimise explanations for persuading", "persuading"],
    ["publish only the features", "features"],
  ],
  claims: [],
  assumptions: [],
  texts: [["The idea", "project.summary"]],
};
