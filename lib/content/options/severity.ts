import type { Anchor } from "@/lib/domain/instrument/question";

/**
 * How bad an outcome would be, in worded orders of magnitude: each point is about a hundred times the one before.
 * People, money and institutions are alternatives; the worst that fits decides. Printed wherever severity is asked or shown.
 */
export const SEVERITY: readonly Anchor[] = [
  {
    value: 1,
    label: "Limited",
    detail:
      "Tens of people misled, wronged or set back, or about US$100,000 of damage. Put right within weeks.",
  },
  {
    value: 2,
    label: "Considerable",
    detail: "Thousands of people wronged or a few killed or maimed, or about US$10 million of damage.",
  },
  {
    value: 3,
    label: "Grave",
    detail:
      "Hundreds of thousands of people wronged or hundreds killed, about US$1 billion of damage, or a national institution disabled.",
  },
  {
    value: 4,
    label: "Catastrophic",
    detail:
      "Tens of millions of people wronged or tens of thousands killed, about US$100 billion of damage, or a state that stops working.",
  },
  {
    value: 5,
    label: "Existential",
    detail:
      "Millions killed or more, up to humanity's extinction or the lasting loss of its say over its own future.",
  },
];
