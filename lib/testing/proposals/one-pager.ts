import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const ONE_PAGER: MarkedProposal = {
  name: "one-pager",
  layout: "Two paragraphs and a numbered sentence",
  text: `Honest abstention for legal assistants: a one-page plan

Legal assistants answer when they should say that they don't know. Our plan is simple. First, (a) gather 3,000 questions that lawyers agreed cannot be answered from the file; second, (b) train small abstention heads on top of four open models; third, (c) run a six-month field trial with two legal aid clinics. The questions and heads will be on the usual hubs in May, the field trial is written up for a law journal, and a plain-language leaflet tells clients what an abstention means. We also commit to a public tracker of every abstention that turned out wrong.

Legal aid clinics will use the heads to route cases to a person. Bar associations might adopt the leaflet as a duty to inform. Companies that sell assistants can add the heads at almost no cost, and one of them may use the questions to train a model that sounds sure. The work stands or falls with clinics letting us see closed files.
`,
  outputs: [
    ["gather 3,000 questions", "questions"],
    ["train small abstention heads", "abstention heads"],
    ["the field trial is written up", "law journal"],
    ["a plain-language leaflet", "leaflet"],
    ["a public tracker", "tracker"],
  ],
  recipients: [
    ["Legal aid clinics will", "legal aid clinics"],
    ["Bar associations might", "bar associations"],
    ["Companies that sell assistants can", "companies that sell assistants"],
  ],
  uses: [
    ["use the heads to route cases", "route cases"],
    ["adopt the leaflet", "leaflet"],
    ["add the heads at almost no cost", "add the heads"],
  ],
  pathways: [["may use the questions to train a model", "train a model"]],
  claims: [],
  assumptions: [["stands or falls with clinics", "clinics letting us"]],
  texts: [],
};
