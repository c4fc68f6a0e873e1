import type { ExpertView } from "@/lib/testing/judged/point";

export const DANGEROUS_CAPABILITIES: ExpertView = {
  differential: 1,
  points: [
    {
      id: "own-judge",
      words: "The maker examines what it sells, and nothing found becomes leave to launch.",
      isLeading: true,
      rows: ["pattern.cover", "incentives", "evidence.only-self-checked"],
      keys: ["own model", "launch", "licen", "deploy", "profit", "self"],
    },
    {
      id: "null-result",
      words: "That nothing was found depends on how hard one tried, and on a system that tries.",
      isLeading: true,
      rows: ["validity", "still-holds", "assumptions", "pattern.complacency"],
      keys: ["elicit", "scaffold", "underperform", "sandbag", "null", "false comfort", "reassur"],
    },
    {
      id: "thresholds-need-measures",
      words: "Rules with thresholds need something to measure by, and steps that warn before the last.",
      isLeading: true,
      isFor: true,
      rows: [],
      keys: ["threshold", "milestone", "policy", "policies", "warn", "early"],
    },
    {
      id: "word-danger",
      words: "Success at chosen tasks is called danger; the risk hangs on will, access and defences besides.",
      rows: ["words"],
      keys: ["danger", "capab", "risk", "propens", "inclin"],
    },
    {
      id: "exercise-book",
      words: "Builders of agents get exercises to train on, which spoils the test as well.",
      rows: ["pattern.evaluation-as-target-or-recipe", "timing.developer-tools"],
      keys: ["train", "target", "contaminat", "benchmark", "milestone", "task"],
    },
    {
      id: "few-can-check",
      words: "Few could repeat it, so few can contradict.",
      rows: ["pattern.selective-access", "validity", "evidence.only-self-checked"],
      keys: ["repeat", "replicat", "outside", "unreleased", "internal", "independent"],
    },
    {
      id: "somebody-stops",
      words: "It needs somebody who stops at the line; else the crossing is put on file.",
      rows: ["incentives", "assumptions"],
      keys: ["stop", "pause", "bind", "delay", "consequence", "line"],
    },
    {
      id: "test-recognised",
      words: "The skill that one part looks for lets a later system see through all parts.",
      rows: ["still-holds", "assumptions"],
      keys: ["recogni", "aware", "self-reason", "situational", "tested"],
    },
  ],
};
