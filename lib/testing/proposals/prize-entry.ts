import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PRIZE_ENTRY: MarkedProposal = {
  name: "prize entry",
  layout: "Entry for a prize: fixed prompts with a limit of words each",
  text: `Entry no. 4417

Name of the idea (max. 10 words)
Receipts for what a chatbot was told to do

Describe the problem (max. 80 words)
People who talk to a company's chatbot cannot see what the company told it to do. When advice goes wrong, the instructions have often changed by the time somebody asks.

Describe your solution (max. 120 words)
Every conversation gets a receipt: a short signed string that stands for the instructions in force. The company keeps the instructions; a court can later ask for them and check. We have a sketch of the protocol and will turn it into a specification with two independent implementations, a mock court case on video, and template wording for terms of service.

Who will it help? (max. 60 words)
Consumer advice centres will collect receipts with complaints. Judges can order the instructions behind a receipt. Chatbot companies could show receipts to prove that nothing was changed.

What could go wrong? (max. 60 words)
Companies might point to receipts and keep the instructions vague.

What will you do with the prize?
A security review of the protocol, then a pilot with one bank and one city.
`,
  outputs: [
    ["into a specification", "specification"],
    ["two independent implementations", "implementations"],
    ["a mock court case on video", "mock court case"],
    ["template wording for terms", "template wording"],
    ["A security review of the protocol", "security review"],
  ],
  recipients: [
    ["Consumer advice centres will", "consumer advice centres"],
    ["Judges can order", "judges"],
    ["Chatbot companies could", "chatbot companies"],
  ],
  uses: [
    ["collect receipts with complaints", "collect receipts"],
    ["order the instructions behind", "order the instructions"],
    ["show receipts to prove", "show receipts"],
  ],
  pathways: [["might point to receipts", "point to receipts"]],
  claims: [],
  assumptions: [],
  texts: [["Describe your solution", "project.summary"]],
};
