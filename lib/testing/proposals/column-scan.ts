import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const COLUMN_SCAN: MarkedProposal = {
  name: "column scan",
  layout: "Text of a PDF: hard line breaks, hyphenation, a footer on each page, capital headings",
  text: `THE WEAK JUDGE: HOW MUCH OVERSIGHT CAN A
SMALLER MODEL GIVE?

ABSTRACT
Debate and critique are proposed as ways for a weak
judge to oversee a strong model. Results so far use
judges that are weak because a text was hidden from
them. We study judges that are weak because they are
small, across a hundredfold range of size, and pub-
lish all transcripts.

WHY THIS IS OPEN
Hidden text is a poor stand-in: a judge who lacks a
page can ask for it, one who lacks ability does not
know what to ask.

Application 2291-B                              page 1 of 2

APPROACH
We fix four strong debaters and pair them with nine
judges. Each pair sees 600 questions from physics,
contract law and code review. We will release the
transcripts, with the judges' internal scores, as an
open corpus. A fitted law that predicts judging accu-
racy from the gap in size is the second result. Our
evaluation scripts accompany both.

RELEVANCE
Developers who rely on smaller monitors can look up
whether the gap they run is within what was seen to
work. Oversight researchers get transcripts to study
persuasion without paying for them. Regulators who
require independent monitoring might use the law to
set a smallest admissible monitor.

Application 2291-B                              page 2 of 2

RISKS
A corpus of arguments that moved judges is also train-
ing data for a model that is to mislead them. A deve-
loper might point to the law to justify the cheapest
monitor allowed.

TRACK RECORD
The applicants wrote the two most cited studies of
debate with human judges and released their data.

RESOURCES
The total is 172,000, of which two thirds are com-
pute. A cloud company has given credits worth 40,000
for unrelated work on developer tools.
`,
  outputs: [
    ["transcripts, with the judges", "transcripts"],
    ["A fitted law that", "law"],
    ["evaluation scripts", "scripts"],
  ],
  recipients: [
    ["Developers who rely on", "developers"],
    ["Oversight researchers get", "researchers"],
    ["Regulators who", "regulators"],
  ],
  uses: [
    ["look up", "gap"],
    ["to study", "persuasion"],
    ["use the law to", "monitor"],
  ],
  pathways: [
    ["data for a model that is to mislead", "mislead"],
    ["justify the cheapest", "cheapest"],
  ],
  claims: [],
  assumptions: [],
  texts: [
    ["ABSTRACT", "project.summary"],
    ["WHY THIS IS OPEN", "project.why-now"],
  ],
};
