import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PRINTED_PAGES: MarkedProposal = {
  name: "printed pages",
  layout:
    "text as it comes out of a PDF: hard line ends, hyphenation, running heads, page numbers, two levels of numbers",
  text: `Proposal 31-0417                                        Confidential
COMPUTE ACCOUNTING FOR SHARED CLUSTERS

1 INTRODUCTION
Agreements on large training runs presuppose that somebody can count the
computation that went into them. On clusters shared by many tenants nobody
does. We want to close that gap with software that operators already
trust.

1.1 Objectives
The project has two objectives: to define what is counted, and to measure
how far the count can be wrong when a tenant wants it to be.
Page 1 of 4
\fProposal 31-0417                                        Confidential
2 PLANNED OUTPUTS
At the end of the project there will be a specifica-
tion of what is counted, a reference implementation in Rust and a
red-team report on ways to cheat. The reference implementation
is released under the Apache licence; the red-team report is not pub-
lished.

3 BENEFICIARIES AND USE
3.1 Operators
Cluster operators will run the meter beside their sched-
uler and bill their tenants by it. Three operators have signed letters of
intent.
Page 2 of 4
\fProposal 31-0417                                        Confidential
3.2 Authorities
We will brief the Compute Registry twice a year. Its inspectors can com-
pare reported runs with metered ones. Export control agencies may use the
specification to phrase licence conditions.

3.3 Research
Academic groups working on verification will receive the full logs of our
test cluster, so that they can search for methods of cheating that we
have missed.

4 RISKS AND MITIGATION
There is a risk that a government uses the meter to watch what rival
laboratories train, rather than how much. An operator could
sell the logs to a competitor of the tenant. If the specification is late, the
implementation will be late too.
Page 3 of 4
\fProposal 31-0417                                        Confidential
5 PRELIMINARY RESULTS
On a cluster of 64 cards we have shown that the meter agrees with ground
truth to within 2 %. Its overhead was below 1 %.

6 RESOURCES
6.1 Staff
Three engineers, one lawyer.
6.2 Budget
340,000 over two years, including 45,000 for a test cluster and develop-
ment tools. Co-funding of 60,000 has been promised by the Compute
Forum.

REFERENCES
[1] A. Lind and B. Moreau. We release a benchmark of cheating tenants.
Proc. of Metering, 2029.
Page 4 of 4
`,
  outputs: [
    ["there will be a specification", "specification"],
    ["a reference implementation in Rust", "reference implementation"],
    ["red-team report on ways to cheat", "red-team report"],
    ["the full logs of our test cluster", "logs"],
  ],
  recipients: [
    ["Cluster operators will run", "cluster operators"],
    ["We will brief the Compute Registry", "compute registry"],
    ["Its inspectors can compare", "inspectors"],
    ["Export control agencies", "export control agencies"],
    ["Academic groups working on verification", "academic groups"],
  ],
  uses: [
    ["Cluster operators will run", "run the meter"],
    ["bill their tenants", "bill their tenants"],
    ["Its inspectors can compare", "compare reported runs"],
    ["Export control agencies", "phrase licence conditions"],
    ["so that they can search", "search for methods"],
  ],
  pathways: [
    ["a government uses the meter", "government"],
    ["An operator could sell the logs", "sell the logs"],
  ],
  claims: [["we have shown that the meter agrees", "meter agrees"]],
  assumptions: [["Agreements on large training runs presuppose", "somebody can count"]],
  texts: [
    ["Objectives", "project.summary"],
    ["INTRODUCTION", "project.summary"],
  ],
};
