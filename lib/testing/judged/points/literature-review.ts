import type { ExpertView } from "@/lib/testing/judged/point";

export const LITERATURE_REVIEW: ExpertView = {
  differential: 1,
  points: [
    {
      id: "light-by-nature",
      words: "Nothing new is put into anybody's hands: no model, no attack, all of it known.",
      isLeading: true,
      isFor: true,
      rows: ["scrutiny.light"],
      keys: ["public", "known", "nothing new", "no model"],
    },
    {
      id: "who-reads",
      words: "Researchers read it; nothing that is sold or built depends on it, so no timeline moves.",
      isLeading: true,
      isFor: true,
      rows: ["scrutiny.light"],
      keys: ["reader", "researcher", "product", "timeline"],
    },
    {
      id: "counted-is-covered",
      words: "A count can be taken for coverage, so weak and missing evidence has to be named.",
      rows: ["pattern.complacency", "validity", "words"],
      keys: ["cover", "count", "gap", "assur", "weak"],
    },
    {
      id: "easily-mended",
      words: "A correction mends a mistake; a longer look isn't worth its price.",
      isFor: true,
      rows: ["scrutiny.light"],
      keys: ["correct", "errat", "updat", "mend"],
    },
  ],
};
