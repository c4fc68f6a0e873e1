import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const MILESTONE_TABLE: MarkedProposal = {
  name: "milestone table",
  layout: "Short prose around one table of milestones",
  text: `# Warning lights for shared agents

### Short description

Teams share one agent and nobody notices when its memory has been written to by an outsider. We want memory that shows who wrote what.

### Milestones

| When | Milestone | Done when |
| --- | --- | --- |
| Feb | Provenance format for agent memory | two frameworks read it |
| May | Poisoning test bench | 12 attacks run in an hour |
| Aug | Memory inspector for administrators | five pilot teams use it weekly |
| Nov | Incident write-ups from the pilots | reviewed by an outside panel |

### People this is for

Administrators of shared agents will look into the inspector when an agent acts oddly. Framework maintainers could adopt the format. Attackers may study the test bench to find what it misses.

### Also planned

Apart from the milestones we intend a summer school of three days for security students, and an advisory note to buyers in the public sector.

### Team

Four people, two of them part time.
`,
  outputs: [
    ["Provenance format for agent memory", "provenance format"],
    ["Poisoning test bench", "test bench"],
    ["Memory inspector for", "inspector"],
    ["Incident write-ups", "write-ups"],
    ["a summer school of three days", "summer school"],
    ["an advisory note to buyers", "note"],
  ],
  recipients: [
    ["Administrators of shared agents will", "administrators"],
    ["Framework maintainers could", "framework maintainers"],
  ],
  uses: [
    ["look into the inspector when", "inspector when"],
    ["could adopt the format", "adopt the format"],
  ],
  pathways: [["may study the test bench", "test bench"]],
  claims: [],
  assumptions: [],
  texts: [],
};
