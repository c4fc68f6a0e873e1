import type { Option } from "@/lib/domain/instrument/question";

/** Which way something moves the arrival of transformative AI. Neither direction is the good one (SM-7, SM-10). */
export const DIRECTION: readonly Option[] = [
  { value: "sooner", label: "Sooner", detail: "It brings the arrival forward." },
  { value: "none", label: "No difference", detail: "It neither brings it forward nor puts it off." },
  { value: "later", label: "Later", detail: "It puts the arrival off." },
];
