import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PROGRAMME: MarkedProposal = {
  name: "programme",
  layout: "a long-winded programme with lettered parts, objectives as a list, a logical frame as a table",
  text: `A. RATIONALE

Public authorities increasingly rely on language models to summarise hearings. Summaries leave things out, and nobody can say which. Previous programmes have released guidelines that were never tested.

B. OBJECTIVES

- To establish how often summaries of hearings omit what a party would call decisive
- To give authorities a test they can run themselves

C. RESULTS AND ACTIVITIES

Result 1. An annotated collection of 300 hearings with their summaries will be published on the portal of the project.
Result 2. The project will develop a test procedure and software that applies it to a new summariser.
Result 3. Training of 60 clerks in four authorities; the training materials will be handed over to the Judicial Academy.

D. LOGICAL FRAME

| Level | Indicator | Source |
| --- | --- | --- |
| Impact | omissions per hearing | annual sample |
| Outcome | authorities that run the test | survey |

E. TARGET GROUPS

Clerks in courts and ministries, who will be able to check a summary before it enters the file. Legal aid organisations, who may demand the test where a client has lost on a summary. Suppliers of summarisers will be invited to run the test in their development.

F. SUSTAINABILITY

After the project the Judicial Academy maintains the materials, and the Court Service has agreed to run the test each year.

G. RISKS AND ASSUMPTIONS

It may prove hard to obtain hearings. Suppliers might train their systems on the published hearings so that the test shows nothing. A party could use known omissions to attack every summary in order to delay a case. The programme rests on the assumption that courts go on publishing hearings.

H. RESOURCES

Total 480,000, of which equipment and tools for developers 35,000. The Ministry of Justice contributes 90,000.
`,
  outputs: [
    ["An annotated collection", "collection"],
    ["a test procedure", "test procedure"],
    ["software that applies it", "software"],
    ["the training materials", "training materials"],
  ],
  recipients: [
    ["Clerks in courts and ministries", "clerks"],
    ["Legal aid organisations", "legal aid organisations"],
    ["Suppliers of summarisers", "suppliers of summarisers"],
    ["handed over to the Judicial Academy", "judicial academy"],
    ["the Court Service has agreed", "court service"],
    ["To give authorities a test", "authorities"],
  ],
  uses: [
    ["Clerks in courts", "check a summary"],
    ["Legal aid organisations", "demand the test"],
    ["Suppliers of summarisers", "run the test"],
    ["the Court Service has agreed", "run the test each year"],
    ["Judicial Academy maintains", "maintain"],
    ["To give authorities a test", "run"],
  ],
  pathways: [
    ["Suppliers might train", "published hearings"],
    ["A party could use known omissions", "delay a case"],
  ],
  claims: [],
  assumptions: [["The programme rests on the assumption", "courts go on publishing"]],
  texts: [["OBJECTIVES", "project.summary"]],
};
