import type { Option } from "@/lib/domain/instrument/question";

/** Whether the same would come about without this project. */
export const ANYWAY: readonly Option[] = [
  {
    value: "soon",
    label: "Yes, within about a year",
    detail: "Somebody else is close, or the result is ready to be found.",
  },
  {
    value: "later",
    label: "Yes, but later than that",
    detail: "It would come, and this project brings it forward.",
  },
  { value: "unlikely", label: "Probably not", detail: "Without this project it may not come at all." },
];
