import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const FOUNDATION_FORM: MarkedProposal = {
  name: "foundation form",
  layout: "Grant form with numbered questions and answers run on, from a web portal",
  text: `Q1. Project title
Steering vectors on trial

Q2. Summary (max. 100 words)
Steering vectors promise to change how a model behaves without training it again. We will find out when they break, and give users of them a test to run first.

Q3. What tangible outputs will this grant lead to?
We expect to end up with one workshop paper, one journal article, a Python package called steerbench, and a public leaderboard that is updated each month. A video course for students is an optional extra.

Q4. Who will use these outputs, and how?
Researchers will compare their methods on the leaderboard. Small companies that steer open models instead of fine-tuning them would run steerbench before each release. We will present to the interpretability groups of two large laboratories. Teachers can use the course.

Q5. Describe any risks of the work.
Somebody could search steerbench for the vector that most reliably removes refusals. Marketing departments might quote a leaderboard place as proof of safety.

Q6. What evidence do you have so far?
In a pilot on two models, 40 % of published vectors failed on paraphrased prompts.

Q7. Key assumptions
People read leaderboards before they choose a method.

Q8. Team
Two postdocs and a research engineer. We published the Steering Atlas in 2024 and released its code.

Q9. Amount requested
$95,000, of which $60,000 salaries and $15,000 compute.
`,
  outputs: [
    ["one workshop paper", "workshop paper"],
    ["one journal article", "journal article"],
    ["a Python package called steerbench", "steerbench"],
    ["a public leaderboard", "leaderboard"],
    ["A video course for students", "course"],
    ["give users of them a test", "test"],
  ],
  recipients: [
    ["Researchers will compare", "researchers"],
    ["Small companies that steer", "small companies"],
    ["the interpretability groups of two", "interpretability groups"],
    ["Teachers can use", "teachers"],
    ["A video course for students", "students"],
    ["give users of them a test", "users"],
  ],
  uses: [
    ["Researchers will compare", "compare their methods"],
    ["would run steerbench", "run steerbench"],
    ["Teachers can use the course", "course"],
  ],
  pathways: [
    ["Somebody could search steerbench", "removes refusals"],
    ["Marketing departments might quote", "proof of safety"],
  ],
  claims: [["40 % of published vectors failed", "failed on paraphrased prompts"]],
  assumptions: [["People read leaderboards", "leaderboards"]],
  texts: [["Summary", "project.summary"]],
};
