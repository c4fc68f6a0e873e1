import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const OPEN_CALL_BULLETS: MarkedProposal = {
  name: "open call in bullets",
  layout: "Answers in nested bullets with bold lead words",
  text: `## Open call: small things that make agents safer

* **Title**: Stop cords
* **Idea**: a physical cord that pauses every agent in an office
* **What's new**: pausing today means finding the right tab
* **We make**:
  * the cord (hardware plans, under 12 euro)
  * a pause protocol with an adapter for four agent frameworks
  * a field log from three offices
  * sticker sheets that say what the cord does
* **Nice to have**: a short film
* **Users**: office managers would put a cord on every floor; agent makers can support the protocol with a few lines
* **Worry**: staff could pull the cord to stop work they dislike
* **Costs**: 6,000
`,
  outputs: [
    ["the cord (hardware plans", "cord"],
    ["a pause protocol with", "pause protocol"],
    ["an adapter for four", "adapter"],
    ["a field log from three", "field log"],
    ["sticker sheets that", "sticker sheets"],
    ["a short film", "film"],
  ],
  recipients: [
    ["office managers would", "office managers"],
    ["agent makers can", "agent makers"],
  ],
  uses: [
    ["put a cord on every floor", "cord on every floor"],
    ["support the protocol", "support the protocol"],
  ],
  pathways: [["could pull the cord", "pull the cord"]],
  claims: [],
  assumptions: [],
  texts: [],
};
