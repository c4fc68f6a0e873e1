import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const CALL_FORM: MarkedProposal = {
  name: "form as a table",
  layout: "a form whose two columns are question and answer, tabs between cells, then short sections",
  text: `Section A: at a glance

| Field | Answer |
| --- | --- |
| Title | Tripwires for biology assistants |
| Duration | 15 months |
| Outputs | test questions for refusals; a monitoring service; two technical reports |
| Intended users | biosafety officers, developers of biology assistants |

Section B: Description

B1. Abstract
Assistants for laboratory work refuse some questions and answer others, and which is which changes with every release. We monitor ten assistants weekly with questions that are harmless in themselves but stand near a line, and report when an answer crosses it.

B2. Deliverables
Deliverable 1: a bank of 900 near-line questions, kept under lock at the host institute
Deliverable 2: a monitoring service that sends alerts within a day
Deliverable 3: two technical reports, open access

B3. Uptake
Alerts go to the developer concerned at once and, after 30 days, to the National Biosecurity Centre. Biosafety officers at universities will be able to check an assistant before they allow it in a laboratory. Developers are expected to use the alerts to repair a release. The host institute will train staff of three funding agencies to read the reports.

B4. Misuse considerations
The bank tells its holder where assistants are weak, so a thief could go straight to those questions. Developers could whitelist our accounts and so pass every week. Foreign services may ask for the bank.

B5. Assumptions
It is assumed that assistants stay reachable for researchers.

Section C: Budget
C1. Staff: 210,000. C2. Software tools: 8,000. C3. Co-funding: 50,000 from the Mariner Foundation, to be spent on developers.
`,
  outputs: [
    ["test questions for refusals", "test questions"],
    ["a monitoring service", "monitoring service"],
    ["two technical reports", "technical reports"],
    ["a bank of 900 near-line questions", "bank"],
  ],
  recipients: [
    ["biosafety officers", "biosafety officers"],
    ["developers of biology assistants", "developers"],
    ["National Biosecurity Centre", "national biosecurity centre"],
    ["staff of three funding agencies", "funding agencies"],
    ["Alerts go to the developer concerned", "developer concerned"],
  ],
  uses: [
    ["Biosafety officers at universities", "check an assistant"],
    ["Developers are expected to use", "repair a release"],
    ["to read the reports", "read the reports"],
  ],
  pathways: [
    ["a thief could go straight", "thief"],
    ["Developers could whitelist", "whitelist"],
    ["Foreign services may ask", "foreign services"],
  ],
  claims: [],
  assumptions: [["It is assumed that assistants", "reachable"]],
  texts: [["Abstract", "project.summary"]],
};
