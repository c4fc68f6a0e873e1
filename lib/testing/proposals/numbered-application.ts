import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const NUMBERED_APPLICATION: MarkedProposal = {
  name: "numbered application",
  layout: "a form of a funder, plain text, numbered headings, questions as headings, bullets",
  text: `Small Grants Programme, Round 4
Application form

1. Project title
Watermark Watch: measuring how well text watermarks survive ordinary editing

2. Summary (max. 150 words)
We will measure how much of a statistical watermark is left after text has been edited in the ways people edit: shortened, translated and back, pasted into a slide. Nobody has done this with edits that people really made. Over nine months we will collect edits from 400 paid participants and test six watermarking schemes on them.

3. What will the project produce?
- A data set of 12,000 edited passages with the edits marked
- An open-source test harness that runs any watermark against the data set
- A paper that compares the six schemes
Participants' names are never stored.

4. Who will use the results, and how?
Developers of text generators will use the harness to choose between schemes before they ship one. We will share early figures with the Provenance Standards Working Group, which is drafting a test method. Newsrooms could use the comparison to decide whether a missing watermark means anything. Results will also be presented to the Ministry for Digital Affairs.

5. Why now?
Two jurisdictions will require watermarks from next summer on. The test methods are written this winter.

6. Previous work
In 2029 we released a corpus of paraphrases, which has been downloaded 9,000 times, and built a plagiarism detector used by universities. We published four papers on detection.

7. Risks
a) Somebody who wants to remove a watermark could use our figures to choose the edit that works best.
b) A vendor may tune its scheme to our data set and claim that it is robust. That would be hard to see from outside.
c) Too few participants may sign up in the first month.

8. How will you know whether you succeeded?
Two teams that did not take part can repeat our ranking of the schemes with their own participants.

9. Budget
Total requested: 84,000. Payments to participants 31,000; a developer for the platform 38,000; travel 5,000; overhead 10,000. We will build the platform with the help of a contractor.

10. Other funding
We have raised 20,000 from the Lindqvist Foundation and applied to two other funders. They will decide in May.
`,
  outputs: [
    ["A data set of 12,000 edited passages", "data set"],
    ["An open-source test harness", "harness"],
    ["A paper that compares", "paper"],
  ],
  recipients: [
    ["Developers of text generators will use", "developers", "generators"],
    ["share early figures with", "provenance standards working group"],
    ["Newsrooms could use", "newsrooms"],
    ["presented to the Ministry", "ministry for digital affairs"],
  ],
  uses: [
    ["Developers of text generators will use", "choose between schemes"],
    ["Newsrooms could use", "decide whether a missing watermark"],
    ["is drafting a test method", "draft"],
  ],
  pathways: [
    ["Somebody who wants to remove", "remove"],
    ["A vendor may tune", "tune"],
  ],
  claims: [],
  assumptions: [],
  texts: [
    ["Summary", "project.summary"],
    ["Why now", "project.why-now"],
    ["How will you know", "project.success"],
    ["Project title", "project.title"],
  ],
};
