import type { Option } from "@/lib/domain/instrument/question";

/** The two things evidence can show (AL-8). */
export const EVIDENCE_KIND: readonly Option[] = [
  {
    value: "verification",
    label: "Verification",
    detail: "It was built as specified.",
  },
  {
    value: "validation",
    label: "Validation",
    detail: "What was specified is what is needed.",
  },
];
