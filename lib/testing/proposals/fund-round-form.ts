import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const FUND_ROUND_FORM: MarkedProposal = {
  name: "fund round form",
  layout: "A fund's form with numbered parts and an account of months",
  text: `Application to the Larkfield Fund – Spring round
Applicant: Dr Ines Valdoro, Kettle Row Research (fiscal sponsor: Open Harbour Trust)
Amount requested: £118,400 over 14 months

1. Summary of the project

Agent evaluations are increasingly used to decide whether a model may be deployed, and yet almost nobody checks whether the agent noticed it was being tested. We want to measure how much evaluation scores move when the cues that give a test environment away – round-numbered dates, empty inboxes, file names like flag.txt – are removed one at a time. The main thing we will produce is CueStrip, a Python library that takes an existing agent evaluation and rewrites its environment to be less recognisable, while keeping the task and the scoring unchanged. Alongside it we will publish a set of 320 paired environments (original and stripped) covering software maintenance, bookkeeping and customer support, so that teams who do not want to run the library can still test on the pairs.

2. Why this matters

In 2023 one of us (IV) built TraceBoard, a viewer for agent transcripts that has since been downloaded some 9,000 times, and reading those transcripts is what led us here. In about one in eleven runs the model said in so many words that the scenario looked artificial. Hargreave and Lin (2024) report a similar figure for a different model family and released a classifier for such statements; we will use their classifier but not extend it. What neither they nor we can say at present is whether the noticing makes any difference to behaviour. If it does, a pass on a dangerous-capability evaluation means less than regulators now take it to mean.

3. What we will do

Months 1–4. Collect cues. Three annotators will read 2,000 transcripts and note what the model pointed to. From this we will write a taxonomy of test cues, which we expect to run to thirty or forty entries, and put it online as a living page.

Months 3–9. Build the library. We will use Inspect for orchestration and Docker for sandboxing, as everybody does. Each transformation comes with a check that the task can still be solved by a human in the same time.

Months 8–13. Measure. Six models, three closed and three open-weights, on all 320 pairs, five seeds each. The results go into a paper that we plan to submit to a machine-learning venue with a datasets track.

Month 14. Handover. We have agreed with the evaluation team at the Northern AI Assurance Office that they will have a private copy of forty held-back pairs. They intend to rerun two of their existing pre-deployment tests with the stripped environments and compare the outcomes with last year's. We will not publish those forty.

4. Who benefits

Evaluation developers are the first audience: they could run CueStrip over a benchmark before release and report the score with and without cues. We also have in mind safety teams at frontier labs, who write most of the internal agent tests that outsiders never see; two of them have told us they would try it on their own sandboxes. Finally, standards drafters at CEN-type bodies need something to point to when they write "realistic conditions", and the taxonomy would give them wording to cite.

We do not think the general public will use any of this directly.

5. What could go wrong

A developer could use the pairs to train a model to behave well in stripped environments too, which would defeat the purpose. This is the reason for the held-back pairs. It is also possible that the cues do not matter at all; we would publish that with equal prominence.

6. Team and other support

Ines Valdoro has worked on evaluation since 2019 and previously led the release of the MERIDIAN question set at her former employer. Tobias Achterberg maintains two widely used sandboxing packages. Compute credits come from the Brightwater Research Cloud. Kettle Row's overheads are covered until March by a grant from the Amaranth Foundation, which has no say in this work. We are grateful to Priya Osei for comments on an earlier draft.

7. Budget in brief

Salaries £81,000; annotators £12,600; API costs £17,300; travel £3,500; contingency £4,000.
`,
  outputs: [
    ["CueStrip, a Python library", "cuestrip"],
    ["a set of 320 paired environments", "paired environments"],
    ["a taxonomy of test cues", "taxonomy"],
    ["a paper that we plan to submit", "paper"],
    ["a private copy of forty held-back pairs", "private copy"],
  ],
  recipients: [
    ["teams who do not want to run the library", "teams who do not want"],
    ["the evaluation team at the Northern AI Assurance Office", "evaluation team"],
    ["Evaluation developers are", "evaluation developers"],
    ["safety teams at frontier labs", "safety teams"],
    ["standards drafters at CEN-type bodies", "standards drafters"],
  ],
  uses: [
    ["can still test on the pairs", "test on the pairs"],
    ["rerun two of their existing", "rerun two"],
    ["run CueStrip over a benchmark", "run cuestrip over"],
    ["try it on their own sandboxes", "try it on"],
    ["give them wording to cite", "cite"],
  ],
  pathways: [["A developer could use the pairs", "use the pairs"]],
  claims: [],
  assumptions: [],
  texts: [["Summary of the project", "project.summary"]],
};
