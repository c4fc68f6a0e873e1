import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const FAQ_PLAN: MarkedProposal = {
  name: "questions of a project page",
  layout: "Questions and answers on a project’s page, Q: and A:",
  text: `Truth tables for tutors

Q: What is this?
A: We check whether tutoring models still explain correctly after a pupil insists on something false.

Q: What do we get to see, and when?
A: From November a live chart shows how often each tutor gives in. The dialogues behind it are released each month. In spring we add a pledge that makers of tutors can sign, with the list of who did.

Q: Do you give anything to schools?
A: Yes: lesson cards on arguing with a machine (ten of them), and a hotline on Wednesdays.

Q: Who will use the chart?
A: School boards will compare tutors before they buy. Makers of tutors can replay the dialogues. Politicians might wave the chart around to ban tutors altogether.

Q: Who pays?
A: So far nobody. We look for 30,000.
`,
  outputs: [
    ["a live chart shows", "chart"],
    ["The dialogues behind it are released", "dialogues"],
    ["a pledge that makers", "pledge"],
    ["lesson cards on arguing", "lesson cards"],
    ["a hotline on Wednesdays", "hotline"],
  ],
  recipients: [
    ["School boards will compare", "school boards"],
    ["Makers of tutors can replay", "makers of tutors"],
    ["Politicians might wave", "politicians"],
  ],
  uses: [
    ["compare tutors before they buy", "compare tutors"],
    ["replay the dialogues", "replay the dialogues"],
  ],
  pathways: [["wave the chart around", "ban tutors"]],
  claims: [],
  assumptions: [],
  texts: [],
};
