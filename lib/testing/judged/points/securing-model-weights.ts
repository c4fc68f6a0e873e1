import type { ExpertView } from "@/lib/testing/judged/point";

export const SECURING_MODEL_WEIGHTS: ExpertView = {
  differential: 2,
  points: [
    {
      id: "one-scale",
      words:
        "Theft undoes every other protection; now those who secure and those who govern share one scale.",
      isLeading: true,
      isFor: true,
      rows: [],
      keys: ["theft", "thie", "steal", "stolen", "level", "scale", "attacker"],
    },
    {
      id: "holder-gains",
      words: "It protects whoever holds the weights, however they mean to use them.",
      isLeading: true,
      rows: ["power", "pattern.control-as-entrenchment", "incentives", "whose-wishes"],
      keys: ["holder", "owner", "reckless", "captur", "entrench", "insider"],
    },
    {
      id: "word-secure",
      words: "Not stolen is read as safe to build and to sell.",
      isLeading: true,
      rows: ["words", "pattern.cover", "pattern.complacency"],
      keys: ["secur", "safe", "stolen", "level", "framework"],
    },
    {
      id: "attack-routes",
      words: "A list of ways in looks like a handbook, though those who break in know more.",
      rows: ["pattern.hazard-in-write-up", "pattern.offensive-cyber", "hazard-out-whole"],
      keys: ["vector", "attack", "route", "manual", "thirty-eight", "38"],
    },
    {
      id: "model-as-insider",
      words: "What if it's the model that wants out? The attackers considered are people.",
      rows: ["still-holds", "assumptions"],
      keys: ["self-exfiltrat", "exfiltrat", "copy itself", "escape", "scheming", "model itself"],
    },
    {
      id: "states-drawn-in",
      words: "The top level can't be had without secret services, and draws the work into a race of nations.",
      rows: ["power", "pattern.enforcement-and-military"],
      keys: ["state", "national", "intelligence", "government", "race", "military"],
    },
    {
      id: "costs-favour-large",
      words: "What costs so much suits those who are large, and closes what outsiders could look at.",
      rows: ["pattern.selective-access", "power", "pattern.control-as-entrenchment"],
      keys: ["incumb", "cost", "small", "open weights", "open-weight", "outsider", "closed"],
    },
    {
      id: "rivals-slower",
      words: "Rivals copy more slowly, which calms or emboldens; the months at stake are few.",
      rows: ["timing.size"],
      keys: ["rival", "race", "copy", "slower", "month", "lead"],
    },
  ],
};
