import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const STARTUP_PITCH: MarkedProposal = {
  name: "startup pitch",
  layout: "Pitch of a small company, slides turned into text",
  text: `Keyhole — see what your agent saw

The problem
An agent clicks 4,000 times a night. Nobody can look at that in the morning.

Our answer
Keyhole turns a night of clicks into a five-minute film with captions. We're raising money to finish the product and to give the core away.

What you fund
• Keyhole Core, MIT licence, by March
• Keyhole Teams (paid), by June
• a caption model small enough for a laptop
• a white paper on what reviewers miss

Customers
Banks want to prove that a person looked. Game studios will use it to debug testing agents. Three universities asked for the core to teach with.

What keeps us awake
A film leaves things out. Reviewers may sign off on what they never saw. Bosses could turn Keyhole on people instead of agents.

What must be true
Agents keep working through screens rather than through interfaces made for programs.

Team
Two founders, both formerly at Panel & Co, where we shipped the Panel recorder.
`,
  outputs: [
    ["Keyhole Core, MIT licence", "keyhole core"],
    ["Keyhole Teams (paid)", "keyhole teams"],
    ["a caption model small enough", "caption model"],
    ["a white paper on what", "white paper"],
  ],
  recipients: [
    ["Banks want to prove", "banks"],
    ["Game studios will use", "game studios"],
    ["Three universities asked", "universities"],
  ],
  uses: [
    ["Banks want to prove", "prove that a person looked"],
    ["Game studios will use", "debug testing agents"],
    ["asked for the core to teach with", "teach with"],
  ],
  pathways: [
    ["Reviewers may sign off", "sign off"],
    ["Bosses could turn Keyhole", "people instead of agents"],
  ],
  claims: [],
  assumptions: [["Agents keep working through", "through screens"]],
  texts: [],
};
