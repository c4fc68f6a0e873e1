import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const CONSORTIUM: MarkedProposal = {
  name: "consortium",
  layout: "numbered sections of a consortium, work packages, tables with codes, acronyms, passive voice",
  text: `# COUNTERWEIGHT: Independent measurement of persuasion by conversational systems

## 1. Excellence

### 1.1 Objectives and ambition

COUNTERWEIGHT measures how far conversational systems change what people believe, and makes the measurement repeatable by others. Existing studies use opinions that change easily and ask once.

### 1.2 Methodology

Panels in five countries talk to a system for ten minutes and are asked again after six weeks. The protocol is preregistered. Models are accessed through commercial interfaces.

## 2. Impact

### 2.1 Pathways towards impact

Electoral commissions can set disclosure rules on the basis of effect sizes instead of anecdotes. The measurement protocol will be taken up by testing laboratories that already certify recommender systems. Providers of conversational systems get a way to compare a new model with its predecessor before it is released. Civil-society organisations will be trained in two summer schools to run the protocol themselves.

### 2.2 Measures to maximise impact

| Target group | Message | Channel |
| --- | --- | --- |
| Election observers | what to record during a campaign | handbook, training |
| Research community | how to reuse the panels | open data, papers |
| Competition authorities | where influence follows market share | briefing note |

## 3. Implementation

### 3.1 Work packages

WP1 prepares the protocol and a translation guide. WP2 collects the panel data in five countries. WP3 develops an analysis package in R and a public dashboard. WP4 looks after ethics and data protection.

### 3.2 List of deliverables

| Code | Title | Type | Dissemination level | Due |
| --- | --- | --- | --- | --- |
| D1.1 | Measurement protocol | Report | Public | M6 |
| D2.1 | Pseudonymised panel data | Data | On request | M24 |
| D3.1 | Analysis package | Software | Public | M20 |
| D3.2 | Public dashboard | Software | Public | M28 |
| D4.1 | Handbook for election observers | Report | Public | M30 |

### 3.3 Critical risks

| Description of risk | WP | Proposed mitigation |
| --- | --- | --- |
| Recruitment of panels is slower than planned | WP2 | second provider under contract |
| Campaign consultants use the protocol to tune persuasive systems | WP3 | most effective prompts withheld |
| A provider detects the test and behaves differently | WP2 | access through resellers |

### 3.4 Capacity of participants

The coordinator has built three panels and published a widely used toolkit for polling.

## 4. Budget

Total eligible costs are 2.1 million. Subcontracting covers software developers and translation.
`,
  outputs: [
    ["WP1 prepares the protocol", "protocol"],
    ["a translation guide", "translation guide"],
    ["Pseudonymised panel data", "panel data"],
    ["Analysis package", "analysis package"],
    ["Public dashboard", "dashboard"],
    ["Handbook for election observers", "handbook"],
    ["briefing note", "briefing note"],
  ],
  recipients: [
    ["Electoral commissions", "electoral commissions"],
    ["testing laboratories", "testing laboratories"],
    ["Providers of conversational systems", "providers of conversational systems"],
    ["Civil-society organisations", "civil-society organisations"],
    ["Election observers", "election observers"],
    ["Research community", "research community"],
    ["Competition authorities", "competition authorities"],
  ],
  uses: [
    ["Electoral commissions", "set disclosure rules"],
    ["testing laboratories", "certify"],
    ["Providers of conversational systems", "compare a new model"],
    ["Civil-society organisations", "run the protocol"],
    ["Election observers", "record during a campaign"],
    ["Research community", "reuse the panels"],
  ],
  pathways: [
    ["Campaign consultants use the protocol", "campaign consultants"],
    ["A provider detects the test", "provider detects"],
  ],
  claims: [],
  assumptions: [],
  texts: [["Objectives and ambition", "project.summary"]],
};
