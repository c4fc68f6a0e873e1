import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PORTAL_FORM: MarkedProposal = {
  name: "portal form",
  layout: "Fields of a funding portal, label and colon, answers on the same line",
  text: `Title: Honest refusals

Lead organisation: Brightwater College

Abstract: Models refuse without saying why. We train models to give the true reason and measure whether users can tell.

Deliverables (month due): D1 Annotated refusals, 9,000 items (6). D2 Fine-tuned 8B model with explanations (10). D3 User study report (14). D4 Browser extension that shows the reason (16).

Dissemination: Two conference talks, a public repository, and briefings for three consumer bodies.

Beneficiaries: Users of chat services who are refused without cause. Consumer bodies will file complaints on the basis of the report. Model providers could reuse the annotated refusals to train their next assistants.

Ethical issues: Knowing the true reason for a refusal tells a determined person how to ask differently.

Success indicators: At least one provider shows reasons by default within a year.

Budget: 240,000 EUR
`,
  outputs: [
    ["Annotated refusals, 9,000 items", "annotated refusals"],
    ["Fine-tuned 8B model", "model"],
    ["User study report", "report"],
    ["Browser extension", "browser extension"],
    ["Two conference talks", "talks"],
    ["a public repository", "repository"],
    ["briefings for three consumer bodies", "briefings"],
  ],
  recipients: [
    ["Users of chat services", "users of chat"],
    ["Consumer bodies will file", "consumer bodies"],
    ["Model providers could reuse", "model providers"],
  ],
  uses: [
    ["Consumer bodies will file", "file complaints"],
    ["Model providers could reuse", "train their next assistants"],
  ],
  pathways: [["Knowing the true reason", "ask differently"]],
  claims: [],
  assumptions: [],
  texts: [
    ["Abstract", "project.summary"],
    ["Success", "project.success"],
  ],
};
