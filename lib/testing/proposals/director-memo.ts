import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const DIRECTOR_MEMO: MarkedProposal = {
  name: "director memo",
  layout: "Minutes-like, in numbered points and wrapped lines",
  text: `MEMO

To:      R. Castellanos, Director of Research
From:    Internal Deployment group (notes taken by J. Whitlock)
Re:      Decoys for coding agents: what we settled Tuesday, what we need from you
Present: Whitlock, Abara, Lindqvist, Oyelaran; Demir by phone

1. Why we met

Coding agents now open about a third of our merge requests. We have no
standing way to learn whether one of them reaches for something it has no
business touching. The 2023 canary-token pilot covered human accounts only
and was wound up. Abara: "If an agent went looking for keys tomorrow, we'd
hear about it from the bill."

2. What we propose to make

2.1 A kit of forty decoys (dead API keys, a mock payroll console, a
    "disable audit" flag that does nothing) to sit in real repositories.
2.2 A small logging service that records who or what touched a decoy, and
    the ten minutes before it.
2.3 A quarterly trip-rate report, one figure per agent version.
2.4 An archive of tripped sessions, each labelled confusion, shortcut or
    intent by two readers.
2.5 A placement playbook, six pages at most. Lindqvist will write it.

Decoys go in with ordinary git hooks. Nothing touches the training stack.

3. Who has asked for it

- Security operations. They want the alerts on the pager, so that they can
  cut off a live session within minutes. At present they read about
  it the next morning.
- The deployment review board. Oyelaran sits on it and says they would
  weigh the trip rate before widening an agent's permissions. They have been
  going on vendor statements.
- Alignment evaluations (Demir). Would read the labelled sessions to learn
  which task wordings push an agent towards shortcuts. Demir would prefer
  full transcripts; Legal has not answered.
- Two partner labs in the incident forum. They would plant the kit in their
  own code, under the forum's terms, and tell us what trips.

4. Objections, as raised

Lindqvist: the archive is tempting. Someone in post-training could feed the
tripped sessions back as negative examples and so
teach the next model to recognise a decoy and leave it alone. Trip rate
goes to zero, nothing is safer. Agreed that the archive is kept under a
separate access list and that post-training is not on it.

Abara: if the decoy list leaks, an intruder with a hijacked agent could
steer round every trap on the map. Agreed to rotate a quarter of the kit
each month.

Oyelaran: the logging service sees people too. A line manager could use it
to watch how individual engineers spend their day. Agreed: human rows are dropped
after seven days unless Security opens a case. The works council will want
that in writing.

Whitlock: somebody in Communications will want to
advertise a zero trip rate as proof that the agents are harmless. No
solution found. The report will say on its first line what a zero does not
mean.

Demir also noted that decoys may simply fail to attract anything, as they
did in the sandbox runs in March. Not an objection, but you should know.

5. Cost and people

Two engineers on loan from Infrastructure until June. Labelling is 0.4 of a
person. Money would come from the resilience budget line, which has room.
No new hardware.

6. What we need from you

(a) Go-ahead for 2.1 to 2.3 this quarter; the rest waits for Legal.
(b) A decision on whether the partner labs get the kit in this first round or
    the next. We split three to two for the next.
(c) A word with the head of post-training about the access list, better
    coming from you than from us.

Thanks to Marguerite Sohl for lending us her threat-model notes.

Next meeting: the 14th, same room.`,
  outputs: [
    ["A kit of forty decoys", "decoy"],
    ["A small logging service", "logging"],
    ["A quarterly trip-rate report", "trip"],
    ["An archive of tripped sessions", "session"],
    ["A placement playbook", "playbook"],
  ],
  recipients: [
    ["Security operations", "security"],
    ["The deployment review board", "board"],
    ["Alignment evaluations", "alignment"],
    ["Two partner labs in the incident forum", "lab"],
  ],
  uses: [
    ["cut off a live session within minutes", "session"],
    ["weigh the trip rate before widening an agent's permissions", "permission"],
    ["which task wordings push an agent towards shortcuts", "shortcut"],
    ["They would plant the kit in their", "plant"],
  ],
  pathways: [
    ["teach the next model to recognise a decoy and leave it alone", "decoy"],
    ["steer round every trap on the map", "trap"],
    ["watch how individual engineers spend their day", "engineer"],
    ["advertise a zero trip rate as proof that the agents are harmless", "zero"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
