/**
 * Larks (2020), filled in as if before posting in December 2020. The screening suffices for it, so only the screening and
 * the two questions on the project that a light assessment asks are answered.
 */

import { buildAnswers, type Example, judged, value } from "@/lib/content/examples/build-answers";

const REVIEW =
  "lesswrong.com/posts/pTYDdcag9pTzFQ7vw/2020-ai-alignment-literature-review-and-charity-comparison (December 2020)";

export const literatureReview: Example = {
  key: "literature-review",
  title: "2020 AI alignment literature review and charity comparison",
  citation:
    "Larks (2020). 2020 AI alignment literature review and charity comparison. LessWrong and Effective Altruism Forum, December 2020.",
  link: "https://www.lesswrong.com/posts/pTYDdcag9pTzFQ7vw/2020-ai-alignment-literature-review-and-charity-comparison",
  note: "Worked example made from public sources by Landfall's authors, not by the review's author, who has neither seen nor approved it. It is written as if in December 2020, before posting, and shows an assessment for which the screening is enough. Facts cite the review; judgements are Landfall's illustrations.",
  answers: buildAnswers({
    "screening.outputs-leave": value("public", { evidence: REVIEW }),
    "screening.makes-easier": judged(
      ["none"],
      "medium",
      "it becomes easier to see who works on what, and to give money. A paragraph on each paper passes on none of the abilities listed; whoever wants them needs the paper, which is public.",
    ),
    "screening.systems": value("none", { note: "It reads texts and budgets; no model is used." }),
    "screening.hazard": judged("no", "medium", "it summarises what is published and adds no detail to it."),
    "screening.reversible": value("no", { note: "Posted on two forums and copied from there." }),
    "screening.ai-labour": judged(
      "no",
      "medium",
      "the review mentions no such help, and 2020 offered little.",
    ),
    "screening.product-use": judged("no", "medium", "a product manager finds nothing in it to ship."),
    "screening.developer-tool-use": judged(
      "no",
      "medium",
      "an engineer behind schedule would not look here; a lead who is hiring might.",
    ),
    "screening.worst-misuse":
      "A donor takes the judgement of one person for that of a field, and an organisation whose work is hard to see from outside loses its funding.",
    "screening.anyway": value("unlikely", {
      confidence: "medium",
      note: "The author had done it for four years running, and knew of nobody else who had tried. The answer is Landfall's illustration.",
      evidence: "2018 and 2020 reviews of the series, introductions",
    }),
    "screening.sensitivity": "ordinary",
    "screening.surprise":
      "A government that reads it as a map of the people it would like to recruit, or to keep an eye on.",

    "project.title": value("2020 AI alignment literature review and charity comparison", {
      evidence: REVIEW,
    }),
    "project.summary": value(
      `For **donors who have no time to read a year's research**: a review of what organisations concerned with risk from AI produced in 2020, held against their budgets and reserves. Papers are described under the organisation of their first author.

It is the fifth in a yearly series. The aim is an idea of what each organisation achieves for its money, and how urgently it needs more.`,
      { evidence: `${REVIEW}, introduction` },
    ),
  }),
};
