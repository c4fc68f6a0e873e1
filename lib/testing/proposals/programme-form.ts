import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PROGRAMME_FORM: MarkedProposal = {
  name: "programme form",
  layout: "A form: question, colon, answer beneath it, with track record and budget",
  text: `Title of project:
Do unlearned models relearn? A standing test

Short description (max. 100 words):
Unlearning methods are published with a test that their authors chose. We run every published method through the same relearning attack, each month, and print what comes back.

Need:
Two national institutes now accept unlearning as a mitigation in safety cases. Neither has a way to tell whether what was removed stays removed.

Expected results:
A monthly table of relearning curves for all methods with public weights. An attack kit, handed only to accredited testers. Recommendations on what a safety case may claim, written with one of the institutes.

Target groups and benefit:
Evaluation institutes: decide which removals to accept. Authors of unlearning methods: see within a month whether a method stands. Open-weight developers: choose a method before release.

Dissemination:
The table is public. We present the recommendations to the working group on safety cases and send them to the national standards office.

Possible misuse:
The attack kit restores hazardous knowledge; whoever obtains it could undo the protection of any open model. A developer may quote a good month and stop testing.

Applicant's previous projects:
The group released the first relearning benchmark (2024), which 70 papers use, and advised the ministry on export rules.

Costs:
Staff 118,000. Compute 60,000. Own contribution 20,000, from the earlier award for developer tools.

How will success be measured?:
At least fifteen methods in the table after six months, and one safety case that was changed because of it.
`,
  outputs: [
    ["A monthly table of", "table"],
    ["An attack kit, handed", "attack kit"],
    ["Recommendations on what", "recommendations"],
  ],
  recipients: [
    ["Evaluation institutes", "evaluation institutes"],
    ["Authors of unlearning methods", "authors"],
    ["Open-weight developers", "developers"],
    ["the working group on safety cases", "working group"],
    ["the national standards office", "standards office"],
    ["handed only to accredited testers", "testers"],
  ],
  uses: [
    ["decide which removals", "removals"],
    ["see within a month", "whether a method"],
    ["choose a method before", "choose a method"],
  ],
  pathways: [
    ["undo the protection of", "protection"],
    ["quote a good month", "good month"],
  ],
  claims: [],
  assumptions: [],
  texts: [
    ["Title of project", "project.title"],
    ["Short description", "project.summary"],
    ["Need", "project.why-now"],
    ["How will success be measured", "project.success"],
  ],
};
