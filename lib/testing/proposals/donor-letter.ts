import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const DONOR_LETTER: MarkedProposal = {
  name: "donor letter",
  layout: "A warm letter to a donor, no headings, first person",
  text: `Dear Mrs Okafor,

You asked at dinner what your gift would make possible. Here is my best answer.

I want to spend the next year with the transcripts of conversations between teenagers and chat companions. Forty families have agreed to share theirs. What I would make of them is, first, a catalogue of the moments in which a companion pulls somebody back who wanted to leave; second, a plain-language guide that parents and schools can use; and third, if the first two succeed, a test that any company could run on its own companion before it goes out.

The guide would be printed and given to every school in the county. School counsellors tell me they would use it in their first talk with a pupil. I hope the companies will run the test, and I fear that one or two will read the catalogue as a manual for keeping children longer.

The whole plan stands or falls with the families, who can withdraw at any time.

My salary for the year is $70,000; transcription and printing come to another $12,000. In 2022 I wrote a similar guide on games, which sold out.

Warmly,
Ruth Adeyemi
`,
  outputs: [
    ["a catalogue of the moments", "catalogue"],
    ["a plain-language guide that parents", "guide"],
    ["a test that any company could run", "test"],
  ],
  recipients: [
    ["parents and schools can use", "parents"],
    ["parents and schools can use", "schools"],
    ["School counsellors tell me", "school counsellors"],
    ["any company could run", "company"],
    ["given to every school in the county", "school in the county"],
  ],
  uses: [
    ["they would use it in their first talk", "first talk"],
    ["I hope the companies will run the test", "run the test"],
  ],
  pathways: [["read the catalogue as a manual", "manual for keeping"]],
  claims: [],
  assumptions: [["stands or falls with the families", "families"]],
  texts: [],
};
