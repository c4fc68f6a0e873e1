import type { Anchor } from "@/lib/domain/instrument/question";

/**
 * How bad an outcome would be, in worded orders of magnitude: each point is about a hundred times the one before.
 * People, money and institutions are alternatives; the worst that fits decides. Printed wherever severity is asked or shown.
 */
export const SEVERITY: readonly Anchor[] = [
  {
    value: 1,
    label: "Limited",
    detail: "Tens of people wronged, or US$100,000 of damage. Put right in weeks.",
  },
  {
    value: 2,
    label: "Considerable",
    detail: "Thousands wronged, a few killed, or US$10 million of damage.",
  },
  {
    value: 3,
    label: "Grave",
    detail: "Hundreds killed, US$1 billion of damage, or a national institution disabled.",
  },
  {
    value: 4,
    label: "Catastrophic",
    detail: "Tens of thousands killed, US$100 billion of damage, or a state that stops working.",
  },
  {
    value: 5,
    label: "Existential",
    detail: "Millions killed, up to humanity's extinction or the lasting loss of its say over its future.",
  },
];
