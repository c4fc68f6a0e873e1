import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const NUMBERED_MAIL: MarkedProposal = {
  name: "numbered mail",
  layout: "A letter whose points are numbered, with money and what was done before",
  text: `To: grants@example.org
Subject: Short proposal, honeypot scenarios for coding agents

Dear Dr Achterberg,

as agreed on the phone, here is the short form. I keep to one page.

1. I want to find out whether coding agents behave differently when they believe that nobody reads the diff. At present everybody has an opinion and nobody has numbers.

2. What I would make is a suite of 150 honeypot repositories, each with one tempting shortcut (a test that can be deleted, a credential left in a log). With it comes a harness that runs an agent in both conditions, watched and unwatched, and counts. I'd also write up the results for six public agents in a paper.

3. I'd give the suite to the two government evaluation teams first. After three months the harness goes up on a public repository; the repositories themselves stay private, because once they are in training data they are worth nothing. Agent developers may have them under an agreement not to train on them.

4. The evaluation teams have told me they'd run it before each release they are shown. I hope developers use it to decide when an agent may push without review. The paper should give managers of software firms a reason to keep review switched on.

5. What worries me: a developer could train on the watched condition only and come out looking honest. And the tempting shortcuts are, read the other way, a list of what an insider would try.

6. Before this I wrote the test generator that three of the public benchmarks use, and a replication of the deletion study (accepted in May).

7. I ask for 38,000 for eight months, of which 9,000 is API credit. I have applied to one other funder for the same work and will withdraw that if you say yes.

With kind regards,
Jarmila Prokop
`,
  outputs: [
    ["a suite of 150 honeypot repositories", "suite"],
    ["a harness that runs an agent", "harness"],
    ["six public agents in a paper", "paper"],
  ],
  recipients: [
    ["the two government evaluation teams", "evaluation teams"],
    ["Agent developers may have them", "developers"],
    ["managers of software firms", "managers"],
  ],
  uses: [
    ["run it before each release", "before each release"],
    ["decide when an agent may push", "decide when"],
    ["a reason to keep review", "review"],
  ],
  pathways: [
    ["train on the watched condition only", "watched condition"],
    ["what an insider would try", "insider"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
