import type { ExpertView } from "@/lib/testing/judged/point";

export const DEBATE: ExpertView = {
  differential: 1,
  points: [
    {
      id: "lies-lose",
      words: "All of it hangs on a human judge finding the truth easier to follow than a well-made lie.",
      isLeading: true,
      rows: ["assumptions", "validity", "still-holds"],
      keys: ["lie", "lying", "refut", "honest", "judge", "bias", "obfuscat"],
    },
    {
      id: "persuaders",
      words: "To play for a judge's favour trains what persuades; leave out the opponent and that remains.",
      isLeading: true,
      rows: ["pattern.persuasion"],
      keys: ["persua", "propagand", "manipul", "fraud", "lobby", "rhetor"],
    },
    {
      id: "beyond-overseers",
      words: "It aims at what nobody can oversee, says what it assumes, and can be seen to fail early.",
      isLeading: true,
      isFor: true,
      rows: ["assumptions"],
      keys: ["beyond", "superhuman", "assum", "experiment", "test"],
    },
    {
      id: "word-debate",
      words: "The word promises truth where winning is rewarded; the theorem has perfect players and checks.",
      rows: ["words", "validity"],
      keys: ["debate", "truth", "win", "optimal", "pspace", "complexity"],
    },
    {
      id: "same-blind-spot",
      words: "Two of a kind can share a gap, or agree.",
      rows: ["still-holds", "assumptions"],
      keys: ["collu", "same model", "blind", "copies", "self-play", "cooperat"],
    },
    {
      id: "skill-too",
      words: "Where labels end it gives a signal, which is skill and safety in one.",
      rows: [
        "timing.products",
        "timing.developer-tools",
        "pattern.capability-externality",
        "timing.differential",
        "timing.size",
      ],
      keys: ["signal", "capab", "reason", "train", "label"],
    },
    {
      id: "digits",
      words: "Digits judged by a classifier are far from people who judge policy, and get quoted as a plan.",
      rows: ["validity", "pattern.complacency", "pattern.premature-effort"],
      keys: ["mnist", "pixel", "digit", "classifier", "toy"],
    },
    {
      id: "follow-up",
      words: "A mere idea endangers nobody; its worth lies in trials with people, taken up or not.",
      rows: ["in-time", "incentives", "assumptions"],
      keys: ["follow", "human judge", "experiment", "later", "psycholog", "patien"],
    },
  ],
};
