import type { ExpertView } from "@/lib/testing/judged/point";

export const WATERMARK: ExpertView = {
  differential: 1,
  points: [
    {
      id: "only-if-on",
      words: "It marks those who choose to be marked; whoever cheats takes another model.",
      isLeading: true,
      rows: ["incentives", "assumptions"],
      keys: ["open model", "switch", "adopt", "voluntar", "unmarked", "provider", "evade"],
    },
    {
      id: "no-mark",
      words: "That no mark is found says nothing, and will be read as: a person wrote it.",
      isLeading: true,
      rows: ["pattern.complacency", "words"],
      keys: ["absence", "no watermark", "unmarked", "human-written", "false negative", "school"],
    },
    {
      id: "stated-error",
      words: "A test with a known rate of error is fairer to the accused than a guess, and costs little.",
      isLeading: true,
      isFor: true,
      rows: ["validity"],
      keys: ["false positive", "p-value", "error rate", "fair", "accus", "quality"],
    },
    {
      id: "word-detects",
      words: "What is detected is one scheme with one key in long enough text.",
      rows: ["words", "still-holds", "validity"],
      keys: ["detect", "entropy", "short", "code", "paraphras", "key"],
    },
    {
      id: "forged-mark",
      words: "Somebody who learns the lists can put the mark on another's words.",
      rows: ["able-and-opposed", "pattern.red-team-as-attack", "pattern.persuasion"],
      keys: ["forge", "spoof", "frame", "rival", "green list", "learn"],
    },
    {
      id: "key-holder",
      words: "With the key one decides who wrote what; with a key for each user one traces people.",
      rows: ["pattern.oversight-as-surveillance", "power", "pattern.control-as-entrenchment"],
      keys: ["key", "trac", "user", "arbiter", "identif", "privacy"],
    },
    {
      id: "clean-crawls",
      words: "Developers sort their own texts out of what they train on.",
      rows: ["timing.developer-tools", "pattern.capability-externality", "timing.products"],
      keys: ["crawl", "training data", "clean", "filter", "collapse"],
    },
    {
      id: "not-catastrophe",
      words: "It helps with spam and cheating; to book it under catastrophe would be wrong.",
      rows: ["evidence.danger-against-misuse", "words"],
      keys: ["spam", "plagiar", "disinformation", "catastroph", "existential", "loss of control"],
    },
  ],
};
