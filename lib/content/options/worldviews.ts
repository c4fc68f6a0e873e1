import type { Option } from "@/lib/domain/instrument/question";

/** Views about where help will come from and what to fear most (AF-17, SM-25); `own` is a view that has to be described. */
export const WORLDVIEW_OPTIONS = [
  {
    value: "ai-labour-first",
    label: "AI labour helps first",
    detail: "Capable but contained systems can do much of the safety work, and should.",
  },
  {
    value: "human-progress-first",
    label: "People must make the progress first",
    detail: "Until people understand far more, AI labour is of little help or not to be trusted.",
  },
  {
    value: "enhanced-human-labour-first",
    label: "Enhanced people first",
    detail: "Unaided people will not manage it either; their abilities have to grow before.",
  },
  {
    value: "no-sweet-spot",
    label: "No safe window",
    detail: "Systems able to help enough are also able to take over.",
  },
  {
    value: "misuse-first",
    label: "People are the main danger",
    detail: "Most of the harm comes from what people do with systems that work as asked.",
  },
  {
    value: "gradual-adaptation",
    label: "Gradual adaptation",
    detail: "AI spreads slowly like other technology, and institutions have time to adapt to it.",
  },
] as const satisfies readonly Option[];

export type WorldviewId = (typeof WORLDVIEW_OPTIONS)[number]["value"];
