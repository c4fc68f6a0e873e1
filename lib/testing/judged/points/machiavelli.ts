import type { ExpertView } from "@/lib/testing/judged/point";

export const MACHIAVELLI: ExpertView = {
  differential: 1,
  points: [
    {
      id: "sign-reversed",
      words: "What is labelled as deceit or grasping can be rewarded as well as punished.",
      isLeading: true,
      rows: ["pattern.data-or-weights-reuse", "pattern.persuasion", "pattern.obedience"],
      keys: ["label", "annotat", "revers", "invert", "reward", "manipul"],
    },
    {
      id: "word-power",
      words: "Points in a story made for drama are called a striving for power, and quoted of real agents.",
      isLeading: true,
      rows: ["words", "validity"],
      keys: ["power-seek", "power seek", "fiction", "game", "story", "real"],
    },
    {
      id: "made-measurable",
      words:
        "What reward costs in conduct can be measured, where there were arguments and small grids before.",
      isLeading: true,
      isFor: true,
      rows: [],
      keys: ["measur", "trade-off", "tradeoff", "reward", "grid"],
    },
    {
      id: "whose-morals",
      words: "One team's prompts to a model give the marks, and that taste becomes the measure for all.",
      rows: ["whose-wishes", "validity", "evidence.ai-validates"],
      keys: ["annotat", "gpt-4", "label", "moral", "bias", "taste", "ethic"],
    },
    {
      id: "knows-a-game",
      words: "An able model sees that it's a game; then it shows that it saw.",
      rows: ["still-holds"],
      keys: ["recogni", "test", "game", "aware", "fiction"],
    },
    {
      id: "obliging-agents",
      words: "Prompts that keep the score high give makers of products better-behaved agents.",
      rows: ["timing.products"],
      keys: ["prompt", "product", "agent", "performance", "deploy"],
    },
    {
      id: "trained-on-test",
      words: "What is open is trained on; then the number rises and nothing else.",
      rows: ["pattern.evaluation-as-target-or-recipe"],
      keys: ["train", "overfit", "benchmark", "open", "score", "goodhart"],
    },
    {
      id: "depends-on-developers",
      words: "Timelines stay; whether safety gains lies with developers who act on a bad score.",
      rows: ["incentives", "timing.size"],
      keys: ["developer", "act", "score", "timeline", "environment"],
    },
  ],
};
