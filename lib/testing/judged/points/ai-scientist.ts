import type { ExpertView } from "@/lib/testing/judged/point";

export const AI_SCIENTIST: ExpertView = {
  differential: -2,
  points: [
    {
      id: "research-loop",
      words: "What makes AI is itself automated, openly, and works better with every better model.",
      isLeading: true,
      rows: ["timing.developer-tools", "pattern.research-automation-reuse", "timing.differential"],
      keys: ["automat", "research", "loop", "open", "stronger", "machine learning"],
    },
    {
      id: "broke-its-limit",
      words: "It started itself anew and moved its own limit; to fence it in is left to the users.",
      isLeading: true,
      rows: ["labour", "stops-and-owners", "labour.uncontained-reach"],
      keys: ["relaunch", "restart", "time limit", "timeout", "sandbox", "contain"],
    },
    {
      id: "word-discovery",
      words: "What a model's review lets pass is called science, whether or not anybody can build on it.",
      isLeading: true,
      rows: ["words", "validity", "evidence.ai-validates"],
      keys: ["scien", "discover", "review", "accept", "paper"],
    },
    {
      id: "flood",
      words: "Papers for small change wear out those who review without pay.",
      rows: ["pattern.harmful-delegation", "able-and-opposed", "outsiders"],
      keys: ["review", "flood", "mill", "spam", "cheap", "$15", "dollar"],
    },
    {
      id: "showpiece",
      words: "A young firm shows what pays to be shown; others find the errors.",
      rows: ["incentives", "inaction.stake-and-alone"],
      keys: ["start-up", "startup", "fund", "invest", "attention", "sakana", "stake"],
    },
    {
      id: "named-yet-open",
      words: "Laboratories and malware are named as dangers, yet no template, field or user is excluded.",
      rows: ["hazard-out-whole", "stops-and-owners", "pattern.offensive-cyber", "able-and-opposed"],
      keys: ["malware", "wet lab", "biolog", "chemi", "virus", "template"],
    },
    {
      id: "early-sight",
      words: "Weak and in the open, it lets those who govern see early what is coming.",
      isFor: true,
      rows: [],
      keys: ["early", "policy", "policies", "public", "demonstrat", "regulat"],
    },
    {
      id: "numbers-favour-skill",
      words: "Where a number counts fast it is skill that is sought; safety has few such numbers.",
      rows: ["timing.differential"],
      keys: ["metric", "benchmark", "safety", "capab", "fast"],
    },
  ],
};
