import type { Section } from "@/lib/domain/instrument/question";

/**
 * The sections in the order they are asked. Recipients come straight after the project is described, before any
 * question about benefit: whether something helps depends on where it lands (SM-1).
 */
export const SECTIONS: readonly Section[] = [
  {
    id: "screening",
    title: "Screening",
    purpose:
      "Twelve short questions, about ten minutes; their answers decide how much of the rest is worth your time. Outputs here are whatever somebody else could pick up from your work: texts, code, data, models, know-how.",
  },
  {
    id: "project",
    title: "Project",
    purpose:
      "What you will do and, above all, what will exist afterwards that somebody else can pick up. Everything later hangs on these outputs.",
  },
  {
    id: "recipients",
    title: "Recipients",
    purpose:
      "Who will have the outputs in their hands, invited or not, and what their surroundings reward. The rest of the model follows from them.",
  },
  {
    id: "terms",
    title: "Terms",
    purpose:
      "What the words your case rests on mean here. Words such as safety or alignment carry several senses, and a case can change meaning without a sentence of it changing.",
  },
  {
    id: "uses",
    title: "Uses",
    purpose:
      "What each recipient does with what they receive: by default, as you intend, and as you fear. This is where work turns into effect.",
  },
  {
    id: "timelines",
    title: "Timelines and safety",
    purpose:
      "Two separate questions: how the work moves the arrival of transformative AI (systems that change life at least as much as the industrial revolution did), and what it does to humanity's safety. Neither answer follows from the other.",
  },
  {
    id: "misuse",
    title: "Misuse",
    purpose:
      "How the work could be turned against its purpose, by whom, and what stands in the way. Every line of work can be; a written pathway is one that can be blocked.",
  },
  {
    id: "factors",
    title: "Security factors and loops",
    purpose:
      "What keeps AI development within bounds, and what the work does to it: safety progress, risk evaluation, restraint. And which loop it feeds: AI that speeds up AI, or AI that strengthens what holds it.",
  },
  {
    id: "labour",
    title: "AI labour",
    purpose:
      "Only for work that uses, or builds, AI systems that do research: what is handed over, how help is told from harm, and what stays with people.",
  },
  {
    id: "evidence",
    title: "Evidence and assumptions",
    purpose:
      "What has been shown, what is assumed, and who checks. A reader who believes other things should be able to see which conclusions would change for them.",
  },
  {
    id: "inaction",
    title: "Not doing it",
    purpose:
      "What is lost if the work is left undone, who else would do it, and what you have at stake. Caution has a price too, and it deserves the same scrutiny.",
  },
  {
    id: "release",
    title: "Release and follow-up",
    purpose:
      "What goes out, when and how, what you commit to, and what would make you stop. Each commitment has an owner and a date.",
  },
];
