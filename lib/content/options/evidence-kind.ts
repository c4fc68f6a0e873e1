import type { Option } from "@/lib/domain/instrument/question";

/** The two things evidence can show (AL-8). */
export const EVIDENCE_KIND: readonly Option[] = [
  {
    value: "verification",
    label: "Verification",
    detail: "It was built right: the system meets what was specified.",
  },
  {
    value: "validation",
    label: "Validation",
    detail: "The right thing was built: what was specified is what is needed.",
  },
];
