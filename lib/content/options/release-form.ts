import type { Option } from "@/lib/domain/instrument/question";

/** How something goes out; asked of the whole, and of an output that goes out otherwise. */
export const RELEASE_FORM: readonly Option[] = [
  { value: "closed", label: "Closed", detail: "Nobody outside the organisation receives it, or takes part." },
  { value: "staged", label: "In stages", detail: "Wider only after each step has been looked at." },
  { value: "gated", label: "Gated", detail: "To those who ask, are checked or chosen, and accept terms." },
  { value: "open", label: "Open", detail: "To anyone, without asking; whoever comes takes part." },
];
