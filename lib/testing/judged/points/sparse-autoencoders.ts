import type { ExpertView } from "@/lib/testing/judged/point";

export const SPARSE_AUTOENCODERS: ExpertView = {
  differential: 1,
  points: [
    {
      id: "promise-only",
      words: "For safety it is a promise so far; nothing was decided otherwise because of it.",
      isLeading: true,
      rows: ["validity", "timing.differential", "evidence.nothing-shown-yet"],
      keys: ["promis", "safety", "decision", "audit", "not yet", "gpt-4"],
    },
    {
      id: "what-is-lost",
      words: "Much of the model isn't caught, and what one looks for could be in that part.",
      isLeading: true,
      rows: ["still-holds", "validity", "assumptions"],
      keys: ["reconstruct", "remain", "error", "residual", "hidden", "conceal", "lost", "loss"],
    },
    {
      id: "word-interpretable",
      words: "That labels fit examples is heard as: what it thinks is understood.",
      isLeading: true,
      rows: ["words"],
      keys: ["interpret", "feature", "explain", "understand", "monosemantic", "label"],
    },
    {
      id: "kept-inside",
      words: "The large dictionary stays with the one who tells the world about it.",
      rows: ["pattern.selective-access", "power", "incentives"],
      keys: ["gpt-4", "internal", "withheld", "outside", "small", "inside"],
    },
    {
      id: "debugging",
      words: "Looking inside helps to mend and steer what is sold.",
      rows: ["timing.developer-tools", "timing.products", "pattern.interpretability"],
      keys: ["debug", "steer", "edit", "product", "developer"],
    },
    {
      id: "turned-off",
      words: "With weights in hand a refusal or a topic can be turned down, if there weren't easier ways.",
      rows: ["pattern.safeguard-removal", "pattern.obedience"],
      keys: ["refus", "weights", "off", "amplif", "hazard", "suppress"],
    },
    {
      id: "common-method",
      words: "A field with many ways of its own gets one method and measures.",
      isFor: true,
      rows: [],
      keys: ["metric", "method", "common", "dead", "scaling"],
    },
    {
      id: "soon-anyway",
      words: "Within weeks others would have published the like.",
      rows: ["counterfactual"],
      keys: ["others", "anyway", "weeks", "month", "already", "anthropic"],
    },
  ],
};
