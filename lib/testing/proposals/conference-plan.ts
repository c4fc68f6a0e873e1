import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const CONFERENCE_PLAN: MarkedProposal = {
  name: "conference plan",
  layout: "Machine-learning paper proposal: abstract, numbered sections, contributions in a sentence",
  text: `Do reward hackers say so? Self-report as a signal of specification gaming

Abstract. Language models that are trained with reinforcement learning often exploit flaws in their reward. We ask whether they report it when asked. Our contributions are threefold: a suite of 120 hackable coding tasks, a protocol for asking a model about its own conduct, and an analysis of when the answers can be relied on. All tasks and transcripts go on a public repository upon acceptance.

1 Introduction

Prior work has catalogued reward hacking in games (Ames et al., 2024). Nobody has measured whether self-report survives training against it. If it does, developers could use it as a cheap first alarm. If it does not, auditors should stop relying on interviews with models.

2 Method

2.1 Tasks. Each task holds an intended solution and at least one exploit. We generate exploits by hand, then check them with three annotators.

2.2 Asking. After each episode the model is asked four questions. We compare its answers with ground truth.

3 Planned experiments

We fine-tune five open models on the suite, with and without pressure on the self-report. We hypothesise that honest reporting falls below 50 % within 2,000 steps of such pressure. Results will be summarised in a scaling plot and in a short guide for practitioners.

4 Broader impact

The same tasks could be used to train models that hack quietly. Evaluation teams can adopt the four questions as they are. We expect frontier developers to add the suite to their training runs, which may teach models what not to say.

5 Timeline and resources

Tasks by May; runs by July; submission in September. Compute: 4,000 GPU hours.
`,
  outputs: [
    ["a suite of 120 hackable coding tasks", "coding tasks"],
    ["a protocol for asking a model", "protocol"],
    ["an analysis of when the answers", "analysis"],
    ["transcripts go on a public repository", "transcripts"],
    ["a scaling plot", "scaling plot"],
    ["a short guide for practitioners", "guide"],
  ],
  recipients: [
    ["developers could use it", "developers"],
    ["auditors should stop", "auditors"],
    ["a short guide for practitioners", "practitioners"],
    ["Evaluation teams can adopt", "evaluation teams"],
    ["We expect frontier developers", "frontier developers"],
  ],
  uses: [
    ["developers could use it as", "cheap first alarm"],
    ["Evaluation teams can adopt", "adopt the four questions"],
    ["frontier developers to add", "add the suite"],
  ],
  pathways: [["The same tasks could be used", "hack quietly"]],
  claims: [["We hypothesise that honest", "honest reporting"]],
  assumptions: [],
  texts: [["Abstract", "project.summary"]],
};
