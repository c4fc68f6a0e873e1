import type { ExpertView } from "@/lib/testing/judged/point";

export const CATCHING_A_CHINCHILLA: ExpertView = {
  differential: 2,
  points: [
    {
      id: "proof-for-treaties",
      words: "No limit is agreed on without proof that others keep it; here is one that keeps secrets.",
      isLeading: true,
      isFor: true,
      rows: [],
      keys: ["verif", "agreement", "treat", "complian", "confiden", "limit"],
    },
    {
      id: "lever",
      words: "Command of inspectors and of makers of chips is a hand on all large computing.",
      isLeading: true,
      rows: [
        "power",
        "pattern.control-as-entrenchment",
        "pattern.oversight-as-surveillance",
        "pattern.enforcement-and-military",
      ],
      keys: ["firmware", "inspect", "chip maker", "control", "lever", "nvidia"],
    },
    {
      id: "big-and-traceable",
      words: "It holds while large training needs many chips that can be traced; four trends speak against.",
      isLeading: true,
      rows: ["assumptions", "still-holds"],
      keys: [
        "algorithm",
        "distribut",
        "decentral",
        "chips",
        "already sold",
        "threshold",
        "smaller",
        "efficien",
      ],
    },
    {
      id: "word-verify",
      words: "Which code ran is shown; whether the rule is wise or the model safe isn't.",
      rows: ["words", "validity"],
      keys: ["verif", "rule", "safe", "code", "train"],
    },
    {
      id: "snapshots-as-loot",
      words: "What is stored for inspectors is worth stealing.",
      rows: ["pattern.data-or-weights-reuse", "pattern.offensive-cyber", "able-and-opposed"],
      keys: ["snapshot", "transcript", "espionage", "leak", "spy", "secret"],
    },
    {
      id: "waits-for-states",
      words: "Until states take it up it does nothing, and each year brings chips that nobody watches.",
      rows: ["incentives", "in-time", "assumptions"],
      keys: ["state", "adopt", "year", "lead time", "late", "government"],
    },
    {
      id: "one-bloc",
      words: "One side can use it to keep chips from the other, which then builds its own.",
      rows: ["pattern.selective-access", "power", "pattern.enforcement-and-military", "whose-wishes"],
      keys: ["export", "bloc", "rival", "china", "distrust", "sanction"],
    },
    {
      id: "calm-below",
      words: "Below a threshold that is thought to be watched people feel safe.",
      rows: ["pattern.complacency", "timing.size"],
      keys: ["threshold", "below", "calm", "false", "smaller"],
    },
  ],
};
