import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const THESIS_PLAN: MarkedProposal = {
  name: "thesis plan",
  layout: "an academic plan with hard line ends, sections with numbers and dots, citations in brackets",
  text: `Learning-theoretic limits of oversight by weaker models
Research plan, second revision

1. Background
When a weaker model judges a stronger one, errors that the judge cannot see
accumulate [3, 7]. Bounds are known for two rounds of debate [7]; for longer
interactions only simulations exist [12]. Regulators have begun to accept
"model-judged" evidence, so the question is no longer academic.

2. Research questions
(a) How does the error of a weak judge grow with the number of rounds?
(b) Can a judge know that it is out of its depth?

3. Expected contributions
3.1 Theory. We will prove upper and lower bounds on the judge's error for
games with up to k rounds. The proofs will be formalised in a proof
assistant and made available as a library.
3.2 Diagnostics. Building on the bounds we derive a test that tells a judge
when to abstain. A reference implementation of the test will accompany the
paper.
3.3 Data. We will release 6,000 judged games, including those that the judge
got wrong.

4. Significance
Developers who let models grade models may use the abstention test to decide
when a person has to look. The bounds give auditors a reason to reject
evidence that rests on too many rounds. We expect that courts will sooner or
later ask how such evidence was judged; expert witnesses would be able to
cite our results. The formal library can be extended by other theorists.

5. Limitations and possible misuse
The bounds are worst-case and may be too pessimistic to matter. An
organisation that wants to avoid scrutiny could cite the upper bound as if it
were a guarantee. Whoever trains a model to persuade judges could optimise
against the abstention test.

6. Prior work of the applicant
The applicant has released a library for online learning and shown that
regret is additive in teams.

7. Timetable
Year 1: bounds. Year 2: diagnostics. Year 3: data, writing.

References
[3] Deng. Judges and their limits. 2030.
[7] Osei and Lund. We will share the code with reviewers. 2031.
`,
  outputs: [
    ["The proofs will be formalised", "proofs"],
    ["made available as a library", "library"],
    ["a test that tells a judge", "test"],
    ["A reference implementation of the test", "reference implementation"],
    ["will accompany the paper", "paper"],
    ["6,000 judged games", "games"],
  ],
  recipients: [
    ["Developers who let models grade", "developers"],
    ["The bounds give auditors", "auditors"],
    ["courts will sooner or later", "courts"],
    ["expert witnesses", "expert witnesses"],
    ["by other theorists", "theorists"],
  ],
  uses: [
    ["Developers who let models grade", "decide when a person"],
    ["The bounds give auditors", "reject evidence"],
    ["expert witnesses", "cite our results"],
    ["courts will sooner or later", "ask how such evidence"],
    ["can be extended by other theorists", "extend"],
  ],
  pathways: [
    ["that wants to avoid scrutiny", "upper bound"],
    ["Whoever trains a model to persuade", "abstention test"],
  ],
  claims: [["We expect that courts", "courts"]],
  assumptions: [],
  texts: [["Research questions", "project.summary"]],
};
