import type { Option } from "@/lib/domain/instrument/question";

/** Whether something can be undone; asked of outcomes and of releases. */
export const REVERSIBILITY: readonly Option[] = [
  {
    value: "reversible",
    label: "Reversible",
    detail: "It can be undone in full, at a cost somebody would pay.",
  },
  {
    value: "partly",
    label: "Partly reversible",
    detail: "Some of it can be undone, or only for some of those concerned.",
  },
  { value: "irreversible", label: "Irreversible", detail: "Once it has happened it stays." },
];
