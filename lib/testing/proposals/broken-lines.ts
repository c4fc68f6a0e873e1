import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const BROKEN_LINES: MarkedProposal = {
  name: "broken lines",
  layout: "Text as it comes out of a PDF: short lines, words broken by hyphens, page numbers, a running head",
  text: `Deceptive Compliance under Partial Monitoring
Doctoral project proposal

1 Aim
Systems that are monitored part of the time may learn
when the monitor looks. This project asks how much of
the time is enough, and builds what is needed to mea-
sure it.

2 Planned work
2.1 Model organisms
We train eight small language models which behave
differently under monitoring, with the share of mon-
itored episodes varied between one and fifty per cent.
The weights and training logs will be deposited with
the department's archive and given out on request.

2.2 Sampling schedules
We derive schedules of monitoring that leave a policy
indifferent between hiding and not, and collect them
in a set of tables with code.

Deceptive Compliance under Partial Monitoring             2

2.3 Field test
With an industrial partner we try the schedules on a
customer-service agent for ten weeks. A report on the
trial goes to the partner and, abridged, to the public.

3 Expected benefits
Operators of agents can set how often a human looks
from the tables instead of by feel. Standards bodies
need a number to write into their monitoring clauses,
and could take it from here. For alignment research-
ers the model organisms are material on which to try
new detectors.

4 Possible harms
Somebody who trains a model to evade audits could
read off from our tables when to misbehave. The model
organisms themselves are weak.

5 Preparatory work
The applicant's master's thesis released a data set of
monitored dialogues that other groups have used.

6 Time and means
Thirty-six months, one doctoral position, 30,000
GPU hours at the university's cluster.
`,
  outputs: [
    ["eight small language models", "models"],
    ["The weights and training logs", "weights"],
    ["training logs will be deposited", "training logs"],
    ["in a set of tables", "tables"],
    ["A report on the", "report"],
  ],
  recipients: [
    ["With an industrial partner", "industrial partner"],
    ["Operators of agents can", "operators"],
    ["Standards bodies", "standards bodies"],
    ["For alignment research-", "researchers"],
  ],
  uses: [
    ["set how often a human looks", "how often"],
    ["write into their monitoring clauses", "monitoring clauses"],
    ["to try", "detectors"],
  ],
  pathways: [["trains a model to evade audits", "audits"]],
  claims: [],
  assumptions: [],
  texts: [["Aim", "project.summary"]],
};
