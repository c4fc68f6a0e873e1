import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const FUND_LETTER: MarkedProposal = {
  name: "fund letter",
  layout: "A letter without headings, polite, outputs inside long sentences",
  text: `Dear members of the committee,

Thank you for the call of 3 June. I write on behalf of the Laboratory for Learned Games in Ostrava, where four of us study how agents come to collude.

When several trading agents meet the same market, they can settle on prices that no law calls an agreement. We would like to spend two years finding out how early this can be seen. By the end of the first year you would have in hand a market simulator that anybody may run, together with the logs of ten thousand sessions; in the second we turn to detection, and what comes of it is a set of statistical tests, written up as an article in an economics journal and explained in a booklet for competition authorities.

The authorities we have spoken to would use the tests to choose which markets to look at. Exchanges could build them into their surveillance. I should not hide that a firm might use the simulator to train agents that collude below the threshold of our tests, and that we have no remedy against it but to keep the most sensitive test unpublished.

All of this depends on authorities being able to obtain logs, and on agents being trained much as ours are.

We ask for 310,000 crowns a year. Earlier work of ours on auction bots was funded by the Ministry and appeared in 2023.

With kind regards,
J. Novotná
`,
  outputs: [
    ["a market simulator that anybody may run", "market simulator"],
    ["the logs of ten thousand sessions", "logs"],
    ["a set of statistical tests", "statistical tests"],
    ["an article in an economics journal", "article"],
    ["a booklet for competition authorities", "booklet"],
  ],
  recipients: [
    ["a booklet for competition authorities", "competition authorities"],
    ["The authorities we have spoken to", "authorities"],
    ["Exchanges could build", "exchanges"],
    ["a market simulator that anybody may run", "anybody"],
  ],
  uses: [
    ["The authorities we have spoken to would use", "choose which markets"],
    ["Exchanges could build them", "surveillance"],
  ],
  pathways: [["a firm might use the simulator", "collude below"]],
  claims: [],
  assumptions: [
    ["authorities being able to obtain logs", "obtain logs"],
    ["agents being trained much as ours", "trained much as ours"],
  ],
  texts: [],
};
