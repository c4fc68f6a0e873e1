import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const NEWS_PITCH: MarkedProposal = {
  name: "newsroom pitch",
  layout: "A pitch with cross-heads and short paragraphs",
  text: `THE PITCH

We watch twenty companion apps for a year and tell readers what they do to lonely people.

THE STORY SO FAR

Nine lawsuits, no data. App makers answer every question with a statement.

WHAT READERS GET

A weekly column. A searchable diary of 40 test accounts, run by people of different ages. In autumn a long read and a radio documentary. For parents there is a card that fits on a fridge.

WHAT EXPERTS GET

Raw chats of the test accounts go to two university clinics under contract. With them we score each app on a manipulation scale, and the scores go online.

WHO ACTS ON IT

Consumer ombudsmen will use the diary to open cases. Parents could take the card to school evenings. App stores might raise age limits where scores are bad. Makers of apps can read the diary to learn which tricks were noticed and which were not.

WHAT WE NEED

95,000, mostly for reporters.
`,
  outputs: [
    ["A weekly column", "column"],
    ["A searchable diary", "diary"],
    ["a long read and", "long read"],
    ["a radio documentary", "documentary"],
    ["a card that fits", "card"],
    ["Raw chats of the test accounts", "chats"],
    ["the scores go online", "scores"],
  ],
  recipients: [
    ["Consumer ombudsmen will", "consumer ombudsmen"],
    ["Parents could take", "parents"],
    ["App stores might", "app stores"],
    ["two university clinics under contract", "university clinics"],
  ],
  uses: [
    ["use the diary to open cases", "open cases"],
    ["take the card to school", "card to school"],
    ["raise age limits", "age limits"],
  ],
  pathways: [["read the diary to learn which tricks", "which tricks"]],
  claims: [],
  assumptions: [],
  texts: [["The pitch", "project.summary"]],
};
