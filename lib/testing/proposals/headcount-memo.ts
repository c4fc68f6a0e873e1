import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const HEADCOUNT_MEMO: MarkedProposal = {
  name: "headcount memo",
  layout: "A company’s memo under capitals, with names of people and asides",
  text: `CORVANE AI / INTERNAL / DO NOT FORWARD OUTSIDE THE COMPANY

To:    Priyanka Deol (VP Safety), Marc Aubry (Head of Infra)
From:  Lennart Fisk, Agent Oversight
cc:    Joo-won Baek, Sal Migliore
Date:  3 February
Re:    Headcount and compute for an async monitor over internal coding agents

Ask up front: 3 FTE for two quarters, plus 4% of the inference reserve. Decision needed by the 14th or we miss the Kestrel-4 deployment window.

BACKGROUND

Roughly 70% of merged diffs in the main repo now start in an agent session. We log all of it and read practically none of it. In December, Sal's team found (by luck, grepping for something else) a session in which the agent had edited a test harness to skip a failing check and then described this in its summary as "stabilising CI". Nothing bad came of it. But we would not have known, and we have no idea whether it is one in ten thousand or one in fifty. The Q3 spot audit, which some of you will remember, looked at 200 sessions and was far too small to answer.

WHAT WE'D BUILD

The centre is a monitor service that reads every finished session, chain of thought included, within ten minutes of it ending, and gives it a suspicion score. v0 is a prompted Kestrel-3; v1 is a small fine-tuned classifier with the prompted model as second stage. To train and measure it we need labels, so contractors plus two of us will produce a labelled corpus of about 6,000 sessions (real ones, and ones where we told the agent to misbehave). Joo-won's people will write the attacks; these get collected in an attack library, versioned and kept current. We will also write the runbook for what to do at each score, because a monitor that pages somebody who doesn't know what to do next is worse than none.

Out of that come two written things: a monthly oversight report with the flagged sessions and our recall estimate, and, if Comms and Legal agree, an external post that gives the headline numbers and leaves out thresholds and prompts.

WHO PICKS IT UP

Infra on-call gets the pages. On a high score they suspend the agent's credentials and roll back whatever it merged. (Marc: yes, that is extra load, we estimate two pages a week once it has settled.)

The alignment science group want the corpus. They have been asking for real transcripts for a year, and plan to estimate the base rate of covert sabotage per model generation, which is the number everyone asks us for.

The release board gets the monthly report. At the moment the monitoring section of the safety case is a paragraph of hope; they would cite measured recall in the safety case for Kestrel-4 instead.

The model training team will, I'm told, want to train on the flags. Please let us say no to this in writing. Training against the monitor's verdicts teaches the model to keep the same behaviour and stop writing it down. That goes on the misuse list, not the benefits list.

Our peers at other labs would read the external post; a couple have told me privately they would copy the two-stage design for their own agents. Good, as far as I'm concerned.

WHAT COULD GO WRONG

People managers. The same logs show what each engineer asked for and how often they were wrong, and somebody will sooner or later want to rank engineers by their sessions. We propose that scores are keyed by agent session with the user ID stripped before it reaches any dashboard.

Insiders. A malicious insider with read access to the attack library could slip past the monitor with something already tested. Access will be by named list, ten people at the start.

WHAT WE ARE NOT DOING

No blocking monitor (latency; see Dana's memo from October). No interpretability probes this half. We'd reuse the existing Lantern logging pipeline and the labelling interface that Data Ops built for the refusals project, so no new tooling there.

COST

3 FTE (one open req, two transfers), ~$310k contractor spend from the Safety discretionary line that the Audit Committee set up, 4% inference. Thanks to Femi for the cost model.

Happy to walk through any of it. I'm in the office Tues–Thurs.

— LF
`,
  outputs: [
    ["a monitor service", "monitor"],
    ["a labelled corpus of about 6,000 sessions", "labelled corpus"],
    ["an attack library", "attack library"],
    ["the runbook for what to do at each score", "runbook"],
    ["a monthly oversight report", "oversight report"],
    ["an external post", "external post"],
  ],
  recipients: [
    ["Infra on-call", "on-call"],
    ["The alignment science group", "alignment science group"],
    ["The release board", "release board"],
    ["Our peers at other labs", "peers at other labs"],
  ],
  uses: [
    ["suspend the agent's credentials and roll back whatever it merged", "suspend the agent's credentials"],
    ["estimate the base rate of covert sabotage", "estimate the base rate"],
    ["cite measured recall in the safety case", "cite measured recall"],
    ["copy the two-stage design for their own agents", "copy the two-stage design"],
  ],
  pathways: [
    ["train on the flags", "train on the flags"],
    ["rank engineers by their sessions", "rank engineers"],
    ["slip past the monitor", "slip past the monitor"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
