import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const SLIDE_DECK: MarkedProposal = {
  name: "slide deck",
  layout: "Slides as text: a few words a line",
  text: `SLIDE 1
Guardrails for robots that take spoken orders
Lab for Machines at Home, spring round

SLIDE 2
Why
- 1 in 40 orders in our kitchen study led to an action nobody wanted
- no public numbers from any maker

SLIDE 3
Plan
- 200 households, 3 robots, 5 months
- order corpus: 90 hours of speech with what the robot did
- refusal module, drop-in for the two common stacks
- hazard scale agreed with burn and fall clinics

SLIDE 4
Leaves the lab
- corpus + datasheet (access on request)
- module on a public repo, MIT
- talk at the home robotics meeting
- draft clause for the toy and appliance standard

SLIDE 5
Takers
- Robot makers: could fit the module before launch
- Clinics: will report injuries on the same scale
- Standard body (TC 61): can adopt the clause

SLIDE 6
Could backfire
- makers may point to the module and ship earlier

SLIDE 7
Ask
- 140k
`,
  outputs: [
    ["order corpus: 90 hours", "corpus"],
    ["datasheet", "datasheet"],
    ["refusal module", "module"],
    ["hazard scale agreed", "hazard scale"],
    ["talk at the home robotics", "talk"],
    ["draft clause for the toy", "clause"],
  ],
  recipients: [
    ["Robot makers: could", "robot makers"],
    ["Clinics: will report", "clinics"],
    ["Standard body (TC 61)", "standard body"],
  ],
  uses: [
    ["fit the module before launch", "module before launch"],
    ["report injuries on the same scale", "report injuries"],
    ["can adopt the clause", "adopt the clause"],
  ],
  pathways: [["may point to the module", "point to the module"]],
  claims: [],
  assumptions: [],
  texts: [],
};
