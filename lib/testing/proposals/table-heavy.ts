import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const TABLE_HEAVY: MarkedProposal = {
  name: "table-heavy",
  layout: "Markdown tables for deliverables, stakeholders, risks, budget; little prose",
  text: `# Incident reporting for AI in hospitals

## Abstract

Hospitals report faults of scanners and pumps, but not of the software that reads the scans. This project designs a form and a routine for such reports, tries them in five hospitals and hands them to whoever can keep them going.

## Deliverables

| No. | Deliverable | Month | Lead |
| --- | --- | --- | --- |
| D1 | Reporting form with coding manual | 4 | Ward group |
| D2 | Anonymised incident database | 10 | Data group |
| D3 | Policy brief on duties to report | 12 | Law group |
| D4 | Final report to the funder | 14 | Lead |

## Stakeholders

| Stakeholder | What they get | What they will do with it |
| --- | --- | --- |
| Hospital safety officers | D1 | report incidents and follow them up |
| Medical device regulator | D2, D3 | decide which products to recall |
| Vendors of reading software | D2 | find faults that appear only in use |
| Patient groups | D3 | argue for a duty to report |

## Work plan

| Month | Step | Who |
| --- | --- | --- |
| 1–4 | Interviews with staff | Ward group |
| 5–10 | Trial in five hospitals | Data group |
| 11–14 | Analysis and writing | All |

After the trial we will hand the form over to the National Board of Health, who can adopt it as a standard.

## Risk register

| Risk | Likelihood | What we do |
| --- | --- | --- |
| A vendor uses the database to play down a competitor's product | low | names of products are coded |
| Lawyers search the incidents for patients to sue on behalf of | medium | dates are blurred |
| Staff do not have the time to report | high | the form takes three minutes |

## Assumptions

- We assume that hospitals are allowed to share coded incidents.

## Budget

| Item | Amount |
| --- | --- |
| Researchers | 190,000 |
| Software tools for developers | 22,000 |
| Travel | 9,000 |

## Endorsements

The Association of Ward Nurses supports the project and will recommend it to its members.
`,
  outputs: [
    ["Reporting form with coding manual", "reporting form"],
    ["Anonymised incident database", "incident database"],
    ["Policy brief on duties", "policy brief"],
    ["Final report to the funder", "final report"],
  ],
  recipients: [
    ["Hospital safety officers", "hospital safety officers"],
    ["Medical device regulator", "medical device regulator"],
    ["Vendors of reading software", "vendors of reading software"],
    ["Patient groups", "patient groups"],
    ["hand the form over to", "national board of health"],
  ],
  uses: [
    ["report incidents and follow", "report incidents"],
    ["decide which products", "decide which products"],
    ["find faults that appear", "find faults"],
    ["argue for a duty", "argue for a duty"],
    ["who can adopt it", "adopt it"],
  ],
  pathways: [
    ["A vendor uses the database", "competitor"],
    ["Lawyers search the incidents", "lawyers"],
  ],
  claims: [],
  assumptions: [["We assume that hospitals", "hospitals are allowed"]],
  texts: [["Abstract", "project.summary"]],
};
