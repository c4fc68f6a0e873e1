import type { ExpertView } from "@/lib/testing/judged/point";

export const CIRCUIT_BREAKERS: ExpertView = {
  differential: 1,
  points: [
    {
      id: "unseen-attacks",
      words:
        "Much is said of attacks nobody tried; people who talk at length, or reach into embeddings, get through.",
      isLeading: true,
      rows: ["still-holds", "validity", "words"],
      keys: ["unseen", "multi-turn", "embedding", "human red", "fail-safe", "attack"],
    },
    {
      id: "word-alignment",
      words: "Muting what stands on a list is called alignment; aims that keep off the list pass.",
      isLeading: true,
      rows: ["words", "still-holds"],
      keys: ["align", "harm", "list", "conceal", "hidden", "goal"],
    },
    {
      id: "sells-and-ships",
      words: "A firm of some authors lives by such protection, and agents go out sooner with it.",
      isLeading: true,
      rows: ["timing.products", "incentives", "inaction.stake-and-alone"],
      keys: ["firm", "company", "sell", "product", "agent", "deploy", "utility"],
    },
    {
      id: "whose-list",
      words: "Who sets the list can mute dissent in the same way.",
      rows: [
        "whose-wishes",
        "pattern.control-as-entrenchment",
        "power",
        "pattern.oversight-as-surveillance",
        "pattern.obedience",
      ],
      keys: ["censor", "dissent", "state", "platform", "suppress", "speech"],
    },
    {
      id: "inside-not-wording",
      words: "It works on states inside, not on wording, so what nobody listed is met too.",
      isFor: true,
      rows: [],
      keys: ["internal", "representation", "wording", "hosted", "misuse"],
    },
    {
      id: "tuned-away",
      words: "With weights in hand a little training takes it out; it needs a host who wants it.",
      rows: ["still-holds", "incentives", "pattern.safeguard-removal"],
      keys: ["fine-tun", "open weights", "remov", "host", "undo"],
    },
    {
      id: "honest-askers",
      words: "Honest questions close to the list end in noise, at the asker's cost.",
      rows: [],
      keys: ["over-refus", "benign", "medical", "history", "gibberish", "legitimate"],
    },
    {
      id: "misuse-not-control",
      words:
        "It counts against misuse, hardly against systems that slip control; timelines move by trust in products.",
      rows: ["timing.size", "timing.products", "evidence.danger-against-misuse"],
      keys: ["misuse", "loss of control", "trust", "timeline", "month"],
    },
  ],
};
