import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const CROWD_FORM: MarkedProposal = {
  name: "crowd form",
  layout: "A form of questions with a colon and the answer in the same line",
  text: `Project name: Dissent Log
Applicant: Bright Harbour Collective
Amount requested: $52,000
What is your project in one sentence?: We build a channel through which staff of AI developers can put a safety concern on record, dated and sealed, without going to the press.
Why does it matter?: Concerns are raised in chat and vanish with the account. When something goes wrong there is no record of who said what, and people inside learn that speaking up is useless.
What will exist at the end that does not exist now?: A web service that takes sealed statements and releases them only under conditions the author sets; an open specification of the sealing format; a legal guide for staff in four countries.
Who will use it and for what?: Staff of developers will deposit concerns before a release. Employment lawyers can prove the date of a concern in court. Journalists will want it as a source of stories, and we design against that. Boards of developers may consult the count of open statements, never their content.
How will people hear of it?: We present the specification at two privacy workshops and brief the staff associations at three developers.
What could go wrong?: A developer could seed the log with false statements to drown a real one. A state might compel us to open the seals.
How will you know it worked?: Thirty statements in the first year, and at least one that was released on its author's conditions.
Your track record: We ran a tip line for nursing staff between 2018 and 2022, which took 1,400 reports. Two of us wrote the encryption library it used.
Other funding: 10,000 from a foundation for press freedom, already spent on a prototype.
Budget: Two developers at half time 38,000; lawyers 9,000; hosting and audit 5,000.
`,
  outputs: [
    ["A web service that takes", "web service"],
    ["an open specification of", "specification"],
    ["a legal guide for staff", "legal guide"],
  ],
  recipients: [
    ["Staff of developers will", "staff of developers"],
    ["Employment lawyers can", "employment lawyers"],
    ["Journalists will want", "journalists"],
    ["Boards of developers may", "boards"],
    ["the staff associations at", "staff associations"],
  ],
  uses: [
    ["deposit concerns before", "deposit concerns"],
    ["prove the date of", "prove the date"],
    ["a source of stories", "stories"],
    ["consult the count of", "consult the count"],
  ],
  pathways: [
    ["seed the log with false", "false statements"],
    ["might compel us to open", "open the seals"],
  ],
  claims: [],
  assumptions: [],
  texts: [
    ["Project name", "project.title"],
    ["What is your project in one sentence", "project.summary"],
    ["Why does it matter", "project.why-now"],
    ["How will you know it worked", "project.success"],
  ],
};
