import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const STUDIO_NOTE: MarkedProposal = {
  name: "studio note",
  layout: "Bold lead words and running text",
  text: `**In a sentence.** We make visible to people on a call that a voice is synthetic, without asking the caller to say so.

**Why.** Phone scams with cloned voices doubled last year. Warnings that come afterwards help nobody.

**How.** A small detector runs on the phone and shows a coloured edge round the screen. We train it on voices that volunteers cloned of themselves, and we tune it so that it errs towards silence.

**By the end you will have** an app for two systems, the detector as a separate library, and a field study with 300 people over seventy.

**Next to that** a kit for call centres appears: posters, a script, a two-hour lesson.

**Who it is for.** Banks will put the library into their own apps. Help lines can hand out the kit. We hope that phone makers come to ship the detector by default.

**The other side.** Those who clone voices can test against the library until nothing lights up. An employer could use the app to catch staff who let an agent take their calls.

**Money.** 120,000 over eighteen months; see the sheet.
`,
  outputs: [
    ["an app for two systems", "app"],
    ["the detector as a separate library", "library"],
    ["a field study with", "field study"],
    ["a kit for call centres", "kit"],
  ],
  recipients: [
    ["Banks will put", "banks"],
    ["Help lines can", "help lines"],
    ["phone makers come to", "phone makers"],
    ["Those who clone voices", "clone voices"],
  ],
  uses: [
    ["put the library into their own apps", "library into"],
    ["hand out the kit", "hand out the kit"],
    ["ship the detector by default", "ship the detector"],
  ],
  pathways: [
    ["can test against the library", "test against the library"],
    ["could use the app to catch staff", "catch staff"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
