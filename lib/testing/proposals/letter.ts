import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const LETTER: MarkedProposal = {
  name: "letter",
  layout: "a letter in the first person, no headings",
  text: `Dear members of the panel,

Thank you for the invitation to write to you. For the past two years I have taught mechanical engineers to read accident reports, and I now want to do for AI agents what those reports did for bridges and boilers.

Over the coming year I would interview forty people who ran an agent that did something it should not have done, and turn each interview into a case of two pages. The cases will go into an open archive that anyone can search. From the archive I'll distil a checklist that a team can go through in an hour before it gives an agent new permissions. I also hope to write a book chapter about what the cases have in common.

Who would use this? Site reliability engineers would read the cases when they write their own procedures; two have told me so. University lecturers could build an exercise on them. I have promised the archive's full records, names included, to the Bureau of Accident Inquiry, which wants to find out whether its powers are wide enough. My hope is that auditors adopt the checklist, though I do not count on it. Journalists will surely look for the juiciest case and little else.

I am aware that a good account of a failure is also a good account of an attack. A disgruntled employee could follow a case step by step to make an agent leak what it should keep. I'd therefore leave out the exact prompts. A company could also point to a case about its rival in a sales pitch.

I believe that most failures come from permissions that nobody remembers having granted. All of this takes for granted that people will talk to me when they are promised that their names stay out of it.

I ask for 61,000, of which 48,000 is my salary. The university has already given me an office and 5,000 for transcription software.

With kind regards
`,
  outputs: [
    ["an open archive", "archive"],
    ["distil a checklist", "checklist"],
    ["a book chapter", "chapter"],
    ["a case of two pages", "case"],
    ["full records", "records"],
  ],
  recipients: [
    ["an open archive that anyone can search", "anyone"],
    ["Site reliability engineers", "engineers"],
    ["University lecturers", "lecturers"],
    ["Bureau of Accident Inquiry", "bureau of accident inquiry"],
    ["auditors adopt the checklist", "auditors"],
    ["Journalists will surely", "journalists"],
    ["a checklist that a team can go through", "team"],
  ],
  uses: [
    ["Site reliability engineers", "read the cases"],
    ["University lecturers", "build an exercise"],
    ["whether its powers are wide enough", "powers are wide"],
    ["auditors adopt the checklist", "adopt the checklist"],
    ["Journalists will surely", "look for the juiciest"],
    ["a checklist that a team can go through", "go through"],
    ["anyone can search", "search"],
  ],
  pathways: [
    ["A disgruntled employee", "employee"],
    ["A company could also point", "rival"],
  ],
  claims: [["I believe that most failures", "most failures come"]],
  assumptions: [["All of this takes for granted", "people will talk"]],
  texts: [],
};
