import type { ExpertView } from "@/lib/testing/judged/point";

export const HUMAN_PREFERENCES: ExpertView = {
  differential: -1,
  points: [
    {
      id: "sold-assistants",
      words:
        "Its weight in the world comes by way of assistants that can be sold, and of the money they attract; control tasks are a side show.",
      isLeading: true,
      rows: ["timing.products", "timing.differential", "pattern.capability-externality"],
      keys: ["product", "assistant", "commerc", "sell", "sold", "invest", "revenue"],
    },
    {
      id: "looks-good",
      words: "What is rewarded is the impression on a person in a hurry, so it pays to deceive them.",
      isLeading: true,
      rows: ["validity", "still-holds", "assumptions", "pattern.truthfulness"],
      keys: ["rater", "judge", "fool", "trick", "hurr", "appear", "clip", "grasp"],
    },
    {
      id: "whose-clicks",
      words:
        "Choices between clips are taken for human values, and whoever hires the people who choose settles whose values.",
      isLeading: true,
      rows: ["words", "whose-wishes"],
      keys: ["prefer", "value", "click", "hire", "paid", "whose"],
    },
    {
      id: "beyond-judging",
      words:
        "Where people can't judge any more the good ends, most of all with a system that behaves only while watched.",
      rows: ["still-holds", "assumptions"],
      keys: ["able", "superhuman", "beyond", "hidden", "decei", "pretend", "cannot judge"],
    },
    {
      id: "vague-goals",
      words: "Vague goals can be stated at all now, on which later ways of overseeing could be built.",
      isFor: true,
      rows: [],
      keys: ["goal", "oversee", "oversight", "later", "debate"],
    },
    {
      id: "steering-for-all",
      words:
        "Obedience at so small a cost serves those too who want it for watching, swaying or fighting people.",
      rows: [
        "pattern.obedience",
        "pattern.enforcement-and-military",
        "pattern.oversight-as-surveillance",
        "able-and-opposed",
      ],
      keys: ["obedi", "surveil", "propagand", "weapon", "harmful", "operator"],
    },
    {
      id: "head-start",
      words:
        "Others would have got there; that two well-known laboratories did it together brought it forward.",
      rows: ["counterfactual"],
      keys: ["others", "anyway", "sooner", "year", "laborator", "head start"],
    },
    {
      id: "politeness",
      words: "Good manners after training pass for alignment, and the deeper look is left out.",
      rows: ["pattern.complacency", "pattern.cover"],
      keys: ["polite", "aligned", "licence", "deploy", "complacen", "enough"],
    },
  ],
};
