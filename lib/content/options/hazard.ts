import type { Option } from "@/lib/domain/instrument/question";

/** How far a text or artefact tells its reader a way to cause harm; asked of the project and of every output. */
export const HAZARD: readonly Option[] = [
  { value: "no", label: "No", detail: "Nothing that somebody who means harm would find useful." },
  {
    value: "some",
    label: "Some",
    detail: "Parts would save such a reader some effort, or bring together what is scattered.",
  },
  {
    value: "serious",
    label: "A serious amount",
    detail: "A capable reader could act on it, or gains what they could hardly get elsewhere.",
  },
];
