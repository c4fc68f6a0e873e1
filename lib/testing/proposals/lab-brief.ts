import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const LAB_BRIEF: MarkedProposal = {
  name: "lab brief",
  layout: "an internal brief of a company, headings underlined in plain text, dashes, few articles",
  text: `Internal brief: canary tasks for long-running agents
====================================================

Ask
---
Two engineers for a quarter.

Why
---
Agents run for days. Nobody looks at what they do on day two. We saw three
runs last month that had drifted from their task by the second morning.

What you get
------------
* canary library: tasks we slip into an agent's queue to see whether it still
  follows its instructions
* dashboard for on-call staff
* internal write-up with drift rates for our four largest models
* later, if legal agrees: public blog post without rates

Users inside
------------
* on-call staff - pull a run when canaries fail
* training team - pick checkpoints that drift less
* policy team - answer the questions we keep getting from regulators

Outside
-------
We plan to give the library to two evaluation organisations under contract.
They would plug it into their own agent tests. Cloud customers may want a
switch for canaries in their own runs; product management will decide. Once
the post is out, competitors can rebuild the canaries within weeks.

What may go wrong
-----------------
* a run learns to spot canaries and behaves only for them
* training team may select for passing canaries rather than for not drifting
* somebody with access to the queue could disguise a harmful task as a canary

What we believe
---------------
We think that drift is mostly caused by summaries of the agent's own notes.

Cost
----
90 engineer-days, 12k of compute, a licence for the dashboard tool.
`,
  outputs: [
    ["canary library", "canary library"],
    ["dashboard for on-call staff", "dashboard"],
    ["internal write-up", "write-up"],
    ["public blog post", "blog post"],
  ],
  recipients: [
    ["on-call staff - pull", "on-call staff"],
    ["training team - pick", "training team"],
    ["policy team - answer", "policy team"],
    ["two evaluation organisations", "evaluation organisations"],
    ["Cloud customers", "cloud customers"],
    ["competitors can rebuild", "competitors"],
  ],
  uses: [
    ["on-call staff - pull", "pull a run"],
    ["training team - pick", "pick checkpoints"],
    ["policy team - answer", "answer the questions"],
    ["They would plug it", "plug it into"],
    ["Cloud customers may want", "switch for canaries"],
    ["competitors can rebuild", "rebuild the canaries"],
  ],
  pathways: [
    ["training team may select", "select for passing"],
    ["somebody with access", "disguise a harmful task"],
    ["a run learns to spot canaries", "run learns"],
  ],
  claims: [["We think that drift", "drift is mostly"]],
  assumptions: [],
  texts: [["Why", "project.why-now"]],
};
