import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const ANSWER_MAIL: MarkedProposal = {
  name: "answer by mail",
  layout: "A mail that answers questions one after the other, without headings",
  text: `Dear Ms Lindqvist,

thank you for your questions of Tuesday. I answer them in turn.

What exactly would the money make? Two things. First, a set of 1,200 letters from benefit offices, half written by people and half by models, each with the decision it led to. Second, an annotation guide that says how we judged whether a letter gives its real reason. If time allows we also write a browser extension that marks sentences without a reason.

Who asked for it? The ombudsman's office of two regions wants to train its case workers with the letters. Legal aid clinics could use the extension when they prepare an appeal. I should say that the ministry, too, will read the guide, and may take from it how to write letters that only look reasoned.

How do we know it works? We expect that trained readers find seven in ten of the letters whose reason was made up afterwards. Should the share be below half, the guide is withdrawn.

Does it all become public? The guide and the extension do. The letters go to researchers on application, since names may have been missed.

Yours sincerely,
M. Oyelaran
`,
  outputs: [
    ["a set of 1,200 letters", "letters"],
    ["an annotation guide that", "annotation guide"],
    ["a browser extension that", "browser extension"],
  ],
  recipients: [
    ["The ombudsman's office of two", "ombudsman"],
    ["Legal aid clinics could", "legal aid clinics"],
    ["the ministry, too, will", "ministry"],
    ["go to researchers on", "researchers"],
  ],
  uses: [
    ["train its case workers", "train its case workers"],
    ["use the extension when they prepare", "appeal"],
    ["read the guide", "guide"],
  ],
  pathways: [["may take from it how to write", "look reasoned"]],
  claims: [["We expect that trained readers", "seven in ten"]],
  assumptions: [],
  texts: [],
};
