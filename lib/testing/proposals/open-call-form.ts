import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const OPEN_CALL_FORM: MarkedProposal = {
  name: "open call form",
  layout: "A fund’s numbered questions with an outputs list and answers in prose",
  text: `MERIDIAN FUND FOR SAFE AI: OPEN CALL, SPRING ROUND
Applicant organisation: Quayside Evaluations (non-profit, Bristol)
Lead: Dr Ilse Vanterpool. Co-lead: Tomasz Reyk
Amount requested: £184,000 over 14 months

1. What problem are you trying to solve?

Dangerous-capability evaluations assume that the model is trying. A model that has reason to look weak, or that was made to look weak by whoever trained it, can answer badly on purpose, and a low score then tells us nothing. We have seen this twice in our own contract work: a model scored near chance on a wet-lab troubleshooting test and, after forty examples of fine-tuning, scored above a graduate student. At present nobody can say how often a given check would catch such a case, because every group tests its check on one or two models it made itself.

2. What will you do?

We will take eight open-weight base models between 1B and 32B parameters and make each of them underperform in several ways: password locks, prompted sandbagging, reinforcement learning against a grader, and distillation from a weaker model. Half will be made by us and half by a paid outside team who will not tell us what they did. We then run five families of checks over all of them (noise injection, linear probes, fine-tuning elicitation, cross-language consistency, and statistics of the errors themselves) and measure how many locked models each one finds at a fixed rate of false alarms. All runs are done in Inspect, on rented H100s.

3. What will exist at the end that does not exist now?

- A zoo of about 60 underperforming models, with the training recipe for each. The weights go on a public hub, except the twelve locked on biology questions, which we will hand over on request only.
- SandTrap, a benchmark that scores any check against the zoo, including a hidden split that we keep and run for people who send us a container.
- A command-line tool that takes a checkpoint and a task and returns an estimate of the hidden capability with an error bar.
- One paper, aimed at a main machine-learning conference.
- A ten-page guidance note, in plain English, on how to report elicitation effort.

4. Who needs this, and what will they do with it?

We talked to eleven people before writing this. Government testing institutes told us they need to decide whether a low score can be relied on before they tell a minister that a model is harmless. Commercial audit firms have the same problem with less time; they would like a figure to put in the audit report. Two safety teams at frontier developers said they would run the tool on intermediate checkpoints to catch sandbagging while it can still be trained away. Academic groups working on detection would use the benchmark to compare methods on equal terms. Finally, the drafters of the code of practice have asked for something on which to base a minimum elicitation requirement, and the guidance note is written with them in mind.

5. Could the work do harm?

Yes, in one way that we take seriously. A developer who wants to pass an evaluation dishonestly could train against our checks until none of them fires. The hidden split limits this but does not stop it. The recipes themselves add little: password locking has been in the literature since 2024. We asked Dr Hanne Solberg to read the plan as a critic and have followed her advice to hold back the biology models.

6. Why are you the right people?

Quayside has delivered 23 evaluations for paying clients since 2023. Vanterpool wrote the widely used elicitation checklist (Vanterpool and Osei, 2024), and Reyk maintains the LockPick fine-tuning library, which we shall rely on throughout. Our earlier report on prompt sensitivity, funded by the Larkspur Trust, was delivered on time.

7. What else have you applied for?

The Ashdown Foundation is considering a request for compute only (£30,000). If both are granted we would reduce this request accordingly.

8. How will we know whether it worked?

If, six months after release, at least three groups outside Quayside have reported a detection result on SandTrap, and at least one has beaten our best check on the hidden split, we will call it a success. If our own best check finds fewer than a third of the outside team's models at a 5% false-alarm rate, we will say so in the paper's abstract, since that is perhaps the most useful thing this project could find out.
`,
  outputs: [
    ["A zoo of about 60 underperforming models", "underperforming models"],
    ["SandTrap, a benchmark", "sandtrap"],
    ["A command-line tool", "command-line tool"],
    ["One paper", "paper"],
    ["A ten-page guidance note", "guidance note"],
  ],
  recipients: [
    ["Government testing institutes", "testing institutes"],
    ["Commercial audit firms", "audit firms"],
    ["safety teams at frontier developers", "safety teams at frontier"],
    ["Academic groups working on detection", "academic groups"],
    ["the drafters of the code of practice", "drafters"],
  ],
  uses: [
    ["decide whether a low score can be relied on", "decide whether a low score"],
    ["put in the audit report", "put in the audit report"],
    ["catch sandbagging while it can still be trained away", "catch sandbagging"],
    ["compare methods on equal terms", "compare methods"],
    ["base a minimum elicitation requirement", "minimum elicitation requirement"],
  ],
  pathways: [["train against our checks until none of them fires", "train against our checks"]],
  claims: [],
  assumptions: [],
  texts: [
    ["How will we know", "project.success"],
    ["What will you do", "project.summary"],
  ],
};
