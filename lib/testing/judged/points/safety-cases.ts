import type { ExpertView } from "@/lib/testing/judged/point";

export const SAFETY_CASES: ExpertView = {
  differential: 2,
  points: [
    {
      id: "burden-of-proof",
      words: "The developer has to prove, with each assumption laid open to whoever inspects.",
      isLeading: true,
      isFor: true,
      rows: [],
      keys: ["burden", "assumption", "regulator", "inspect", "explicit"],
    },
    {
      id: "grounds-or-excuses",
      words: "Who wants to sell writes the case; a neat diagram covers what was wanted all along.",
      isLeading: true,
      rows: ["pattern.cover", "words", "incentives"],
      keys: ["justif", "motivated", "own case", "developer", "rational", "excuse"],
    },
    {
      id: "who-says-no",
      words: "Without somebody independent who may say no, weak evidence gains the look of engineering.",
      isLeading: true,
      rows: ["incentives", "assumptions", "pattern.cover"],
      keys: ["independent", "regulator", "authority", "access", "power to", "review"],
    },
    {
      id: "unable-for-how-long",
      words: "That it can't is shown by tests that it may throw, soonest where it counts.",
      rows: ["still-holds", "assumptions"],
      keys: ["inabil", "sandbag", "purpose", "underperform", "expire"],
    },
    {
      id: "trusted-advisers",
      words: "To defer to AI advisers trusts what is in question, and makes it sayable early.",
      rows: ["pattern.harmful-delegation", "labour", "still-holds"],
      keys: ["defer", "advis", "trustworth", "credib"],
    },
    {
      id: "borrowed-form",
      words:
        "Aeroplanes and reactors have decades of failures behind them; the form alone makes things look exact.",
      rows: ["validity", "assumptions", "pattern.complacency"],
      keys: ["aviation", "nuclear", "precis", "probabilit", "quantif", "decade"],
    },
    {
      id: "frozen-list",
      words: "Paper work suits the large, and a law may freeze these four arguments.",
      rows: [
        "pattern.selective-access",
        "power",
        "pattern.control-as-entrenchment",
        "pattern.premature-effort",
      ],
      keys: ["incumb", "small", "freeze", "checklist", "law", "categor", "cost"],
    },
    {
      id: "either-way",
      words: "A case that fails delays, one that always passes smooths; it's the institution that decides.",
      rows: ["timing.size", "timing.products"],
      keys: ["delay", "block", "later", "sooner", "pass", "slow"],
    },
  ],
};
