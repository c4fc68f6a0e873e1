import type { Option } from "@/lib/domain/instrument/question";

/** Whether outputs reach a timeline channel; asked of products and of developer tools by name (SM-8). */
export const EXTENT: readonly Option[] = [
  {
    value: "yes",
    label: "Yes",
    detail: "Somebody would use them so, and it would make a difference they notice.",
  },
  { value: "slightly", label: "Slightly", detail: "They could be used so, but would change little." },
  { value: "no", label: "No", detail: "No path leads there, even for somebody who looks for one." },
];
