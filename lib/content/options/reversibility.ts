import type { Option } from "@/lib/domain/instrument/question";

/** Whether something can be undone; asked of outcomes and of releases. */
export const REVERSIBILITY: readonly Option[] = [
  {
    value: "reversible",
    label: "Reversible",
    detail: "In full, at a cost somebody would pay.",
  },
  {
    value: "partly",
    label: "Partly reversible",
    detail: "In part, or for some of those concerned.",
  },
  { value: "irreversible", label: "Irreversible", detail: "It stays." },
];
