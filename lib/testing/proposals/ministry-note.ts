import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const MINISTRY_NOTE: MarkedProposal = {
  name: "ministry note",
  layout: "Numbered paragraphs of an official note",
  text: `1. Purpose

1.1 This note asks the Steering Group to approve a project on compute reporting by data-centre operators.

2. Background

2.1 Since 2025 operators with more than 20 MW report power use. They do not report what the power is used for.

3. The project

3.1 Officials and two universities will prepare a reporting template and test it with six operators.

3.2 The project will close with a technical annex for inspectors, a short training day, and draft secondary legislation.

3.3 An anonymised summary of the six returns is to be placed in the parliamentary library.

4. Users

4.1 Inspectors will use the template when they visit sites. The competition authority may draw on the returns to see who holds capacity. Operators themselves could use it to compare their efficiency.

5. Risks

5.1 Returns that leak would show an adversary which sites matter most.

5.2 Operators might move large jobs below the threshold.

6. Dependencies

6.1 The project depends on operators knowing what their tenants run.

7. Cost

7.1 £310,000 over two years, met from the existing programme budget.
`,
  outputs: [
    ["a reporting template and test", "template"],
    ["a technical annex for inspectors", "annex"],
    ["a short training day", "training day"],
    ["draft secondary legislation", "legislation"],
    ["An anonymised summary of the six returns", "summary"],
  ],
  recipients: [
    ["Inspectors will use the template", "inspectors"],
    ["The competition authority may draw", "competition authority"],
    ["Operators themselves could use", "operators"],
    ["the parliamentary library", "parliamentary library"],
  ],
  uses: [
    ["when they visit sites", "use the template"],
    ["may draw on the returns", "draw on the returns"],
    ["could use it to compare", "compare their efficiency"],
  ],
  pathways: [
    ["Returns that leak would show", "which sites matter"],
    ["Operators might move large jobs", "below the threshold"],
  ],
  claims: [],
  assumptions: [["depends on operators knowing", "tenants run"]],
  texts: [],
};
