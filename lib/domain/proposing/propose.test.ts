import { expect, test } from "vitest";
import { propose } from "@/lib/domain/proposing/propose";
import { readDocument } from "@/lib/domain/proposing/read-document";
import {
  LATER_PROPOSALS,
  PROPOSALS_OF_A_SECOND_STRANGER,
  PROPOSALS_OF_A_STRANGER,
} from "@/lib/testing/proposals/later-proposals";
import { PROPOSALS } from "@/lib/testing/proposals/proposals";
import { scoreProposal, total } from "@/lib/testing/proposals/score-proposals";
import {
  PROPOSALS_OF_A_THIRD_STRANGER,
  UNSEEN_LAYOUTS,
  UNSEEN_PROPOSALS,
} from "@/lib/testing/proposals/unseen-proposals";

const proposed = (text: string) => propose(readDocument(text)).map(({ kind, name }) => `${kind}: ${name}`);

test.each(PROPOSALS)(
  "of the $name, half of the outputs, recipients and uses are proposed, eight of the first ten are right, and no text is misplaced",
  (proposal) => {
    const { found, first, misplaced } = scoreProposal(proposal);
    for (const kind of ["output", "recipient", "use"] as const) {
      expect(found[kind].found, kind).toBeGreaterThanOrEqual(found[kind].marked / 2);
    }
    expect(first.right).toBeGreaterThanOrEqual(Math.ceil(first.shown * 0.8));
    expect(misplaced).toEqual([]);
  },
);

test("later proposals, which other rounds of work were made for, keep what they had", () => {
  const scores = LATER_PROPOSALS.map(scoreProposal);
  const share = (kind: "output" | "recipient" | "use") => {
    const { found, marked } = total(scores, kind);
    return found / marked;
  };
  expect(share("output")).toBeGreaterThanOrEqual(0.73);
  expect(share("recipient")).toBeGreaterThanOrEqual(0.83);
  expect(share("use")).toBeGreaterThanOrEqual(0.86);
  const all = scores.reduce((sum, { proposed: count }) => sum + count, 0);
  const wrong = scores.flatMap((score) => score.wrong);
  expect(wrong.length / all, wrong.join("\n")).toBeLessThanOrEqual(0.1);
});

test.each([
  ["met before", UNSEEN_PROPOSALS, { output: 14, recipient: 14, use: 13, first: 0.9 }],
  [
    "of five layouts, by a writer who had not read the rules",
    UNSEEN_LAYOUTS,
    { output: 11, recipient: 15, use: 11, first: 0.86 },
  ],
  [
    "of a third stranger to all of it",
    PROPOSALS_OF_A_THIRD_STRANGER,
    { output: 20, recipient: 18, use: 15, first: 0.8 },
  ],
] as const)(
  "proposals that no rule was made for keep what they gave (half of each and 0.8 of the first ten are wanted): %s",
  (_, proposals, floor) => {
    const scores = proposals.map(scoreProposal);
    for (const kind of ["output", "recipient", "use"] as const)
      expect(total(scores, kind).found, kind).toBeGreaterThanOrEqual(floor[kind]);
    const sum = (of: "right" | "shown") => scores.reduce((so, { first }) => so + first[of], 0);
    expect(sum("right") / sum("shown")).toBeGreaterThanOrEqual(floor.first);
    expect(scores.flatMap(({ misplaced }) => misplaced)).toEqual([]);
  },
);

test.each([
  ["six by a stranger", PROPOSALS_OF_A_STRANGER, { output: 33, recipient: 27, use: 20, pathway: 3 }],
  [
    "five by a second stranger",
    PROPOSALS_OF_A_SECOND_STRANGER,
    { output: 28, recipient: 24, use: 24, pathway: 9 },
  ],
] as const)("%s keep what they give", (_, proposals, floor) => {
  const scores = proposals.map(scoreProposal);
  for (const kind of ["output", "recipient", "use", "pathway"] as const)
    expect(total(scores, kind).found, kind).toBeGreaterThanOrEqual(floor[kind]);
  const sum = (of: "right" | "shown") => scores.reduce((so, { first }) => so + first[of], 0);
  expect(sum("right") / sum("shown")).toBeGreaterThanOrEqual(0.9);
  expect(scores.flatMap(({ misplaced }) => misplaced)).toEqual([]);
});

test("a label that only a stop or a colon parts from its text is a heading, in lines of a form and behind numbers too", () => {
  const runIn =
    "Summary. Insurers are asked to cover what nobody has priced.\n\nTrack record. In 2023 we released a handbook that regulators can use.";
  expect(readDocument(runIn).map(({ headings }) => headings.at(-1))).toEqual(["Summary", "Track record"]);
  expect(proposed(runIn)).toEqual(["text: Summary"]);
  const form =
    "Project name: Dissent Log\nBudget: we will publish a library for 5,000\nWho will use it and for what?: Lawyers can prove a date with it.";
  expect(proposed(form)).toEqual(["recipient: Lawyers", "use: Prove a date with it"]);
  const points =
    "1) The idea. We will publish a scoreboard.\n\n2) Risks. A lab could publish only what scores well.\n\n3) Money. We will release a ledger for 4,000.";
  expect(readDocument(points).map(({ role }) => role)).toEqual(["summary", "risks", "budget"]);
  expect(proposed(points)).toContain("output: Scoreboard");
  expect(proposed(points)).toContain("pathway: A lab could publish only what scores well");
});

test("a form's filled-in lines, a mail's head and rows of a table that a PDF gives as lines are no headings", () => {
  const form =
    "Amount requested: 52,000\n\nWho will use it and for what?: Lawyers can prove a date with it.\n\nBudget: We will publish a ledger for 4,000.";
  expect(proposed(form)).toEqual(["recipient: Lawyers", "use: Prove a date with it"]);
  expect(proposed("To: grants@example.org Subject: Short proposal\n\nDear Dr Ames,\n\nthank you.")).toEqual(
    [],
  );
  expect(
    proposed(
      "## Deliverables\n\n\\# What When\n\nD1 Journal daemon month 3\n\nD2 Write-up of a week month 8",
    ),
  ).toEqual(["output: Journal daemon month 3", "output: Write-up of a week month 8"]);
});

test("a typesetter's commands are the headings and lists that they make, and are not shown", () => {
  const text = String.raw`\section{Introduction} Models err~\cite{a, b} in 40% of runs and 5 % of days. % to do
\paragraph{Deliverables.} We shall provide:
\begin{itemize}
  \item \textbf{Ledger}, a benchmark of 12 books;
  \item an audit report for each.
\end{itemize}
\paragraph{Related work.} We will release a tool that auditors can use.
\section*{Budget} None.`;
  expect(readDocument(text).map(({ headings, role }) => [headings.at(-1), role])).toEqual([
    ["Introduction", "background"],
    ["Deliverables", "outputs"],
    ["Related work", "track-record"],
    ["Budget", "budget"],
  ]);
  expect(proposed(text)).toEqual(["output: Ledger", "output: Audit report for each"]);
  expect(readDocument(text)[0]?.source).toBe("Models err in 40% of runs and 5 % of days.");
  expect(readDocument("We use 50% of C:\\paragraph as it is.")[0]?.source).toBe(
    "We use 50% of C:\\paragraph as it is.",
  );
});

test.each([
  ["\\noindent We will publish a report.", ["output: Report"]],
  ["\\label{sec:x} We will publish a report.", ["output: Report"]],
  ["\\vspace*{2em}\\noindent\nWe will publish a report.", ["output: Report"]],
  ["\\bigskip\\noindent[Draft] We will publish a report.", ["output: Report"]],
  ["\\author{Ann \\and Bob\\thanks{Paid by \\emph{X}}} We will publish a report.", ["output: Report"]],
  [
    "A few % of them fail.\n\nHalf (40)% and 40\u202f% fail, and we will publish a report.",
    ["output: Report"],
  ],
  ["They fail in a few % of runs, and we will publish a report.", ["output: Report"]],
  ["They fail in about 5\n% of runs, and we will publish a report.", ["output: Report"]],
  ["They fail; % of runs is the share, and we will publish a report.", ["output: Report"]],
  [`They fail. % and then ${"they fail ".repeat(30)}and we will publish a report.`, ["output: Report"]],
  ["They fail. % then\rWe will publish a report.", ["output: Report"]],
  ["We will publish\n% or will we? We will publish a map.\na report.", ["output: Report"]],
  ["They fail. % We will publish a map.", []],
])("%j in a typesetter's text loses no words but its comments", (text, wanted) => {
  expect(proposed(`\\section{Plan}\n\n${text}`)).toEqual(wanted);
});

test("a typesetter's headings may have dress, a short form and a label within; a footnote stands in brackets", () => {
  const text = String.raw`\documentclass{article}\usepackage[a4]{geometry}
\newcommand{\red}[1]{{\color{red}{#1}}}%
\section[Risk]{The \textbf{big} risk \label{sec:risk}}
We will publish a tool\footnote{See \emph{the list at \url{https://example.org}}} that\bigskip works.`;
  expect(readDocument(text).map(({ headings, source }) => [headings.at(-1), source])).toEqual([
    ["The big risk", "We will publish a tool (See the list at https://example.org) that works."],
  ]);
});

test.each([
  [String.raw`We publish {\em a report} and {\bf\em a map\/}.`, "We publish a report and a map."],
  [String.raw`{\em We publish \emph{a {\tt ledger}} now.} Then rest.`, "We publish a ledger now. Then rest."],
  ["\\begin{quote}\\em\nWe publish a report.\n\\end{quote}", "We publish a report."],
  ["{\\large\nWe publish a report.}", "We publish a report."],
  [
    String.raw`We use \href{https://a.example/x\_y\#z%20}{the \textbf{old} data} of \href{mailto:a@b.example}{Ann}.`,
    "We use the old data of Ann.",
  ],
  [
    String.raw`\emph{See \href{https://a.example}{\em this}}, an \emergency.`,
    String.raw`See this, an \emergency.`,
  ],
])("dress over words, and the address of a link, are not shown: %j", (text, wanted) => {
  expect(readDocument(text)[0]?.source.replace(/\s+/g, " ").trim()).toBe(wanted);
});

test("what only begins with a bracket is no aside", () => {
  const typesOf = (text: string) =>
    readDocument(text).flatMap(({ blocks }) => blocks.map(({ type }) => type));
  for (const text of [
    "[Landfall][1] will be released: we will publish a report.",
    "[Smith 2020] shows locks fail, so we will publish a report [2].",
    "[[Wiki]] is old, so we will publish a report.",
    "[Smith 2020] shows locks fail, so\nwe will publish a report.\nThis is for [Ann]",
    "[we fail, so we will publish a report.",
  ])
    expect(typesOf(text), text).toEqual(["paragraph"]);
  expect(typesOf("[if there is time, we will publish a report]")).toEqual(["quote"]);
  expect(typesOf("[we will publish [in May]\na report]\nThey fail.")).toEqual(["quote", "paragraph"]);
  expect(proposed("[Landfall][1] shows it, and we will publish a report.")).toEqual(["output: Report"]);
});

test("a slide's title is a heading whatever it says, and what stands in brackets beside it proposes nothing", () => {
  const slides =
    "slide 1 – what comes out\n- a field guide\n[we will publish a toolkit\nif asked]\nslide 2 – what we've done already\n- Ann: we will publish a survey for regulators";
  expect(proposed(slides)).toEqual(["output: Field guide"]);
});

test("a question that begins a paragraph says what it is about, and the paragraphs that count on from it; so do labels", () => {
  const text = [
    "Who is this for? Two lots of people.",
    "First, the inspectors of lifts.",
    "What I don't want to do: write a library that vendors can use.",
    "Things that worry me. A vendor could use the data to hide faults.",
    "Earlier work by our group includes a handbook that regulators will use.",
  ].join("\n\n");
  expect(proposed(text)).toEqual([
    "pathway: A vendor could use the data to hide faults",
    "recipient: Inspectors of lifts",
  ]);
});

test("what is only imagined under risks is no claim, nor what a pronoun stands for", () => {
  expect(proposed("# Risks\n\nWe find that nobody answers.")).toEqual([]);
  expect(proposed("I think that is remote but would like to hear.")).toEqual([]);
  expect(proposed("We expect that nobody will answer.")).toEqual(["claim: Nobody will answer"]);
});

test("the last of a numbered list is no heading, and a plain line above everything is a name", () => {
  const list = "# Outputs\n\n1. A hotline\n2. A bulletin\n3. A training afternoon for clerks\n\nMore text.";
  expect(proposed(list).filter((one) => one.startsWith("output"))).toEqual([
    "output: Hotline",
    "output: Bulletin",
    "output: Training afternoon for clerks",
  ]);
  const notes =
    "Notes of the team, second draft\n\nWe will publish a report.\n\nBudget\n\nWe will build a tool.";
  expect(proposed(notes)).toEqual(["output: Report"]);
});

test("a code that stands for its thing names none, and a label with a comma begins a sentence", () => {
  expect(
    proposed("# Deliverables\n\nA handbook comes when D1 is stable; keep D2 under lock, and D3 and D4."),
  ).toEqual(["output: Handbook"]);
  expect(
    readDocument("The worry, in a word: locks fail.\n\nWe will publish a map.").map(({ role }) => role),
  ).toEqual([null]);
  expect(
    proposed("# Plan\n\nWe will compile a register of 12,500 locks within ten minutes of closing."),
  ).toEqual(["output: Register of 12,500 locks"]);
});

test.each([
  [
    "Harbour staff get the alarms. On a red one they close the lock and call the pilot.",
    ["recipient: Harbour staff", "use: Close the lock and call the pilot"],
  ],
  ["The night desk gets the alarms.", ["recipient: Night desk"]],
  [
    "Fisheries inspectors told us they need to decide whether a net is legal before they board.",
    ["recipient: Fisheries inspectors", "use: Decide whether a net is legal before they board"],
  ],
  [
    "Small insurers would like a figure to put in the policy.",
    ["recipient: Small insurers", "use: Put in the policy"],
  ],
  [
    "The drafters of the lock code have asked for something on which to base a clause.",
    ["recipient: Drafters of the lock code", "use: Base a clause"],
  ],
  ["The likeliest ones are the companies that build locks.", ["recipient: Companies that build locks"]],
  [
    "Other hydrologists, who’d mostly want the gauges, to study where the silt goes.",
    ["recipient: Hydrologists", "use: Study where the silt goes"],
  ],
  [
    "Lock keepers are asked by towns to know the depth. For them the chart offers a way to prove what a ship drew.",
    ["use: Prove what a ship drew", "recipient: Lock keepers"],
  ],
  [
    "Regional archivists cannot compare two floods without a common scale.",
    ["recipient: Regional archivists", "use: Compare two floods"],
  ],
  [
    "A shipwright we interviewed would tie the price to it.",
    ["recipient: Shipwright", "use: Tie the price to it"],
  ],
  [
    "For fishing villages, the chart provides a basis on which to set a quota.",
    ["recipient: Fishing villages", "use: Set a quota"],
  ],
  [
    "The River Unit has asked for a copy, as it is revising its rules and would refer to a measured depth.",
    ["recipient: River Unit", "use: Refer to a measured depth"],
  ],
  [
    "Survey consultancies are expected to adopt the form when they measure.",
    ["recipient: Survey consultancies", "use: Adopt the form when they measure"],
  ],
  [
    "Then historians who study floods: for them it’s data to test theories of silt with.",
    ["recipient: Historians who study floods", "use: Test theories of silt with"],
  ],
  ["The primary users are pilots.", ["recipient: Pilots"]],
  [
    "We anticipate that harbour leads at shipping lines will paste their chart into it.",
    ["recipient: Harbour leads at shipping lines", "use: Paste their chart into it"],
  ],
  [
    "It is intended for journalists and for the River Office, whose staff may refer to it in court.",
    ["recipient: River Office", "recipient: Journalists", "use: Refer to it in court"],
  ],
  [
    "Scholars of locks will have at their disposal 90 failures with which to test theories.",
    ["recipient: Scholars of locks", "use: Test theories"],
  ],
])("%s (who uses it)", (text, wanted) => {
  expect(proposed(`# Who picks it up\n\n${text}`).filter((one) => !one.startsWith("output"))).toEqual(wanted);
});

test("who is let do harm, and whom the text itself says no to, is a way to misuse it", () => {
  const of = (text: string) => proposed(text).filter((one) => one.startsWith("pathway"));
  expect(
    of("# Risks\n\nThe log names each diver, and somebody will one day want to rank divers by it."),
  ).toEqual(["pathway: Somebody will one day want to rank divers by it"]);
  expect(of("# Risks\n\nA leak might let a rival navy read the depths.")).toEqual([
    "pathway: A leak might let a rival navy read the depths",
  ]);
  expect(
    of(
      "# Who picks it up\n\nThe sales team will want to train on the answers. That is misuse, and we ask you to forbid it.",
    ),
  ).toEqual(["pathway: The sales team will want to train on the answers"]);
  expect(of("# Use\n\nJudges could set rules that hold, in place of rules that sound well.")).toEqual([]);
  expect(of("# Risks\n\nWhen a town opens a lock, anybody could use it.")).toEqual([]);
});

test("a paragraph may announce whom it is about, and dates of a plan stand before things", () => {
  expect(
    proposed("I see four groups who would use this. Ferries like ours could plan a day. Divers want a map."),
  ).toEqual(["recipient: Ferries like ours", "recipient: Divers", "use: Plan a day"]);
  expect(
    proposed("# Deliverables\n\nMonth 2: grammar. Month 10: closing workshop and a four-page brief."),
  ).toEqual(["output: Grammar", "output: Closing workshop", "output: Four-page brief"]);
  expect(proposed("# Proposal\n\n- lockcheck: CLI + Python module. Scans a corpus.")).toContain(
    "output: Lockcheck",
  );
  expect(proposed("I will derive a yardstick, which I call the drift index.")).toContain(
    "output: Drift index",
  );
});

test("a table of who does what with it names them, one of who does which work does not", () => {
  const table = (head: string) =>
    `# Plan\n\n| Who | ${head} |\n|---|---|\n| Lock keepers | hold a ship back |`;
  expect(proposed(table("What they do with it"))).toEqual([
    "recipient: Lock keepers",
    "use: Hold a ship back",
  ]);
  expect(proposed(table("Task"))).toEqual([]);
});

test("a label before those who take it, and an actor whom a part on misuse names", () => {
  expect(
    proposed("People who’d take it: treasurers of small clubs. They’d install the lock on a laptop."),
  ).toEqual(["recipient: Treasurers of small clubs", "use: Install the lock on a laptop"]);
  const of = (text: string) =>
    proposed(`# Misuse\n\nThere is little. ${text}`).filter((one) => one.startsWith("pathway"));
  expect(of("A treasurer on the take could name his brother.")).toEqual([
    "pathway: A treasurer on the take could name his brother",
  ]);
  expect(of("The possibility exists that vendors use the test in order to pass it.")).toEqual([
    "pathway: Vendors use the test in order to pass it",
  ]);
});

test("what a form's head fills in is no part that all that follows would belong to", () => {
  expect(proposed("Project: Lock passports\nApplicant: Ann Ames, Leeds\n\nWe will publish a map.")).toEqual([
    "output: Map",
  ]);
  expect(proposed("Budget: We will publish a ledger for 4,000.")).toEqual([]);
});

test("a paragraph may announce that it is about misuse; who ill is expected of does no good in any part", () => {
  const of = (text: string) => proposed(text).filter((one) => !one.startsWith("output"));
  expect(
    of(
      "I can think of two ways in which this might be misused. A shipyard might fit its hulls to our scale.",
    ),
  ).toEqual(["pathway: A shipyard might fit its hulls to our scale"]);
  expect(of("# Who it is for\n\nFraudsters will copy the pass of a ship.")).toEqual([
    "pathway: Fraudsters will copy the pass of a ship",
  ]);
  expect(of("# Misuse\n\n- A developer adds the alarm to its own and gets a quiet night.")).toEqual([
    "pathway: A developer adds the alarm to its own and gets a quiet night",
  ]);
  expect(of("# Risks\n\nIf a check passes, a minister might declare a lock safe.")).toEqual([
    "pathway: A minister might declare a lock safe",
  ]);
});

test("whose code one builds on and by whom it is checked are neither outputs nor recipients", () => {
  expect(proposed("We build on the library of others.")).toEqual([]);
  expect(proposed("Every summary will be checked by two physicians.")).toEqual([]);
  expect(proposed("I’ve built two standards before.")).toEqual([]);
});

test("lists run on in a sentence, codes with a colon and short fragments say who and what there will be", () => {
  expect(
    proposed(
      "# Who benefits\n\nFor instance: lock teams that need to find every leak in an hour; harbour staff, filling in a form; and river engineers, who’d trace a spill to its source.",
    ),
  ).toEqual([
    "recipient: Lock teams",
    "recipient: River engineers",
    "use: Find every leak in an hour",
    "use: Trace a spill to its source",
    "recipient: Harbour staff",
  ]);
  expect(
    proposed(
      "# Deliverables\n\nSpec 1.0 by April. Viewer as a browser page by September. We may want a map.",
    ),
  ).toEqual(["output: Spec 1.0", "output: Viewer as a browser page"]);
  expect(proposed("R1: recommendations to ministries. R2 shows the way.")).toEqual([
    "output: Recommendations to ministries",
  ]);
});

test("a line with a label below a title begins a part of its own, and an approval asks nothing", () => {
  expect(
    readDocument(
      "Title: Tracing locks\nAbstract. Locks are many. We will publish a map.\n\nEthics approval. The university could use our map to ban ships.",
    ).map(({ role }) => role),
  ).toEqual([null, "summary", "references"]);
});

test("who approached us and what it might do, a third of several, and an actor in capitals", () => {
  expect(
    proposed(
      "We have also been approached by the river council for locks. It is drawing up criteria and might require a census before a lock opens.",
    ),
  ).toEqual(["recipient: River council for locks", "use: Require a census before a lock opens"]);
  expect(proposed("The third, which depends on the others, is a design guide.")).toEqual([
    "output: Design guide",
  ]);
  expect(proposed("Harbour IT departments could run the check beside their own.")).toContain(
    "recipient: Harbour IT departments",
  );
  expect(proposed("One thing gives us pause. A vendor keen to save could read the list as proof.")).toEqual([
    "pathway: A vendor keen to save could read the list as proof",
  ]);
});

test("a letter's head proposes nothing, nor a pronoun behind a number", () => {
  expect(proposed("Subject: A shared library of charts\nAuthor: Head of Charts")).toEqual([]);
  expect(proposed("# Aims\n\nUnder Aim 2 we construct a test rig that lifts.")).toContain(
    "output: Test rig that lifts",
  );
  expect(proposed("# Aims\n\nAim 1 is a taxonomy of locks.")).toEqual(
    expect.arrayContaining(["output: Taxonomy of locks"]),
  );
});

test("a sentence that begins a paragraph is no label, nor a list of things with a few colons a form", () => {
  for (const text of [
    "The budget is small. We will publish a report.",
    "The partners funded the team. We will publish a report.",
  ])
    expect(proposed(text), text).toEqual(["output: Report"]);
  expect(readDocument("Read this: first.\nAnd this: second.\nThen that: third.")).toHaveLength(1);
});

test("somebody whose noun is not known is somebody by what only people do, and by the noun that says which", () => {
  expect(proposed("Electoral colleges could cite the report.")).toContain("recipient: Electoral colleges");
  expect(proposed("The weights could point the way to a cause.")).toEqual([]);
  expect(proposed("Consumer advice centres will use the report.")).toContain(
    "recipient: Consumer advice centres",
  );
  expect(proposed("We give the suite to two government evaluation teams.")).toContain(
    "recipient: Government evaluation teams",
  );
});

test("in a part on who uses it, who else would be of the team is named, with what says which of them; a colon is enough", () => {
  const under = (text: string) => proposed(`# Audience\n\n${text}`);
  expect(under("Reviewers could ask for a score.")).toEqual(["recipient: Reviewers", "use: Ask for a score"]);
  expect(proposed("Reviewers could ask for a score.")).toEqual([]);
  expect(under("Clinics: will report injuries on the same scale.")).toEqual([
    "recipient: Clinics",
    "use: Report injuries on the same scale",
  ]);
  expect(proposed("The Court Service has agreed to run the check.")).toContain("recipient: Court Service");
  expect(proposed("I also expect model vendors to cite it.")).toEqual(["recipient: Model vendors"]);
  expect(proposed("Companies that sell assistants can add the heads.")).toContain(
    "recipient: Companies that sell assistants",
  );
});

test.each([
  [
    "The main thing we will build is KeelBox, a C library that takes a log and rewrites its headers.",
    ["KeelBox, a C library"],
  ],
  ["We turn the old scripts into tided, a small server that anyone can run.", ["Tided, a small server"]],
  ["We will write a viewer called Pane.", ["Viewer called Pane"]],
  ["I’m calling it Heron for now.", ["Heron"]],
  ["We call the procedure paired reading (PR).", ["Paired reading (PR)"]],
  ["Our approach, paired reading, compares two of them.", ["Paired reading"]],
  ["I would like us to release those tide recordings openly.", ["Tide recordings"]],
  [
    "We will make public the full tide table after review, along with the wardens’ notes.",
    ["Full tide table", "Wardens’ notes"],
  ],
  ["So the second piece is a casebook: nine wrecks.", ["Casebook"]],
  ["I want to arrange six-week placements, four a year.", ["Six-week placements"]],
  ["The results go into a paper that we plan to submit.", ["Paper"]],
  ["The weights would go up with the code.", ["Weights"]],
  ["They will have a private copy of thirty maps.", ["Private copy of thirty maps"]],
  ["I’d like four of us to build a lift check.", ["Lift check"]],
  ["We will operate a closed mine of 200 shafts.", ["Closed mine"]],
  [
    "The report would be accompanied by a model clause, which firms could insert, and by a register of ties.",
    ["Model clause", "Register of ties"],
  ],
  ["We hand the code over to the Weaver foundation.", ["Code"]],
  ["The kit has two parts. The first is a log reader, the second is old.", ["Log reader"]],
  ["There are two worries. The first is a lack of money.", []],
  ["Second, a harbour simulator that takes a chart and returns a tide.", ["Harbour simulator"]],
  ["Second, a regulator that has no staff.", []],
  ["We publish a report.", ["Report"]],
  ["The curves ship as a small calculator into which one types.", ["Small calculator"]],
  ["We share the weights through a gated repository.", ["Weights"]],
  ["We will not build a translation system.", []],
  ["The proposed research will develop tests of soil.", ["Tests of soil"]],
  ["We will watermark all films and revoke reports.", []],
  ["I would release it, since nobody has put out anything like it.", []],
  ["Three coders will read 2,000 transcripts.", []],
  ["We use standard tools: a commercial log viewer.", []],
  ["We call this problem drift.", []],
])("%s (outputs)", (text, wanted) => {
  expect(proposed(text).filter((one) => !/^(?:recipient|use):/u.test(one))).toEqual(
    wanted.map((name) => `output: ${name}`),
  );
});

test.each([
  [
    "Harbour masters are the first audience: they could read the log before a ship sails.",
    ["recipient: Harbour masters", "use: Read the log before a ship sails"],
  ],
  [
    "so that companies that do not want to run the tool can still search the index.",
    ["recipient: Companies that do not want to run the tool", "use: Search the index"],
  ],
  [
    "We have in mind mountain doctors; three of them have told us they would carry the card.",
    ["recipient: Mountain doctors", "use: Carry the card"],
  ],
  [
    "We have agreed with one law firm, Ames & Lee, that it will apply the check to its own files.",
    ["recipient: Law firm, Ames & Lee", "use: Apply the check to its own files"],
  ],
  [
    "Bakers, who under the new rules may ask for it, would for the first time have a reason to weigh the flour.",
    ["recipient: Bakers", "use: Weigh the flour"],
  ],
  [
    "The report goes to city councils. They intend to compare two of their own plans with it.",
    ["recipient: City councils", "use: Compare two of their own plans with it"],
  ],
  [
    "Tax inspectors asked for a list, and the table would give them a figure to quote.",
    ["recipient: Tax inspectors", "use: Quote a figure"],
  ],
  [
    "We will notify the owner of each dam thirty days before the report appears.",
    ["recipient: Owner of each dam"],
  ],
  [
    "The Council of Weights in the city of Ames has indicated that it would consult the list when it counts.",
    ["recipient: Council of Weights", "use: Consult the list when it counts"],
  ],
  [
    "A primer will be prepared for procurement officers, who could then insist on a figure.",
    ["recipient: Procurement officers", "use: Insist on a figure"],
  ],
  [
    "Small clinics have complained that they cannot see the terms, and the list would allow them to price better.",
    ["recipient: Small clinics", "use: Price better"],
  ],
  [
    "Later on researchers in folk music may train on the bank.",
    ["recipient: Researchers in folk music", "use: Train on the bank"],
  ],
  [
    "We expect that system-card authors will report our figure.",
    ["recipient: System-card authors", "use: Report our figure"],
  ],
  [
    "Legal Aid Ames could attach the chapter to a motion.",
    ["recipient: Legal Aid Ames", "use: Attach the chapter to a motion"],
  ],
  [
    "We hope that authors of safety cases cite the curves.",
    ["recipient: Authors of safety cases", "use: Cite the curves"],
  ],
  ["Insurers pricing floods have asked for it.", ["recipient: Insurers pricing floods"]],
  [
    "Regulator (Weights): the notebook. They have asked for it since May and can compare us with others.",
    ["recipient: Regulator", "use: Compare us with others"],
  ],
  ["Consumer advocates — I met one of them in May — would read it.", ["recipient: Consumer advocates"]],
  [
    "Heads of forecasting may rely on the atlas when they choose.",
    ["recipient: Heads of forecasting", "use: Rely on the atlas when they choose"],
  ],
  ["We want consumers themselves to be able to print a list.", ["recipient: Consumers", "use: Print a list"]],
  [
    "Their federation, MediNet, will put the tree into its courses.",
    ["recipient: Federation, MediNet", "use: Put the tree into its courses"],
  ],
  ["The youth service says it would copy the talks.", ["recipient: Youth service", "use: Copy the talks"]],
  ["The school nurse wants the list.", ["recipient: School nurse"]],
  ["We do not think that regulators will use it.", []],
  ["Four have said they’d do so next year.", []],
  ["There is no routine way for an authority to learn of it.", []],
  ["Will regulators use our report?", []],
])("%s", (text, wanted) => {
  expect(proposed(`# Who it is for\n\n${text}`).filter((one) => !one.startsWith("output"))).toEqual(wanted);
});

test("items of a list of recipients name them before a sign, and what they do behind it, in whatever words", () => {
  expect(
    proposed(
      [
        "# For whom\n",
        "- Lake wardens (two) → can paste from the draft when the season opens",
        "- editors at weeklies → today they guess. with the index they could check dates",
        "- possible homes: a university, a library. the plan would help a host decide whether to bid",
        "- NOT for: the press",
      ].join("\n"),
    ).filter((one) => !one.startsWith("output")),
  ).toEqual([
    "recipient: Editors at weeklies",
    "use: Check dates",
    "recipient: Lake wardens",
    "recipient: Possible homes",
    "use: Paste from the draft when the season opens",
    "use: Decide whether to bid",
  ]);
});

test("what is done with the work against its grain is a way to misuse it, and no use", () => {
  for (const text of [
    "A developer could train against the test.",
    "Vendors might point to the module and ship earlier.",
    "Firms might use our typology to hide errors.",
  ])
    expect(
      propose(readDocument(text)).map(({ kind }) => kind),
      text,
    ).toEqual(["pathway"]);
  expect(proposed("Auditors could use our typology to find errors.")).toContain(
    "use: Use our typology to find errors",
  );
});

test("money, the team, the past and references propose nothing, and no text of them goes anywhere", () => {
  const text = [
    "# Other funding\n\nWe raised 40,000 for developer tools and will release a library with it.",
    "# Team\n\nWe will publish a paper that regulators can use.",
    "# Previous work\n\nWe will share the data set with the Ministry of Transport.",
    "# References\n\nLabs could use our benchmark to train models.",
  ].join("\n\n");
  expect(proposed(text)).toEqual([]);
});

test("the same words propose the same, whoever is named", () => {
  const of = (name: string) =>
    proposed(`We will share the report with the ${name}, which will use it to write rules.`);
  const [one, other] = [of("Northern Data Agency"), of("Southern Data Agency")];
  expect(one).toContain("recipient: Northern Data Agency");
  expect(other).toEqual(one.map((words) => words.replace("Northern", "Southern")));
});

test("what befalls the project is no way to misuse it", () => {
  const text =
    "# Risks\n\n- Staff may leave before the end.\n- A vendor could use the data to train a filter that hides faults.";
  expect(proposed(text)).toEqual([
    "pathway: A vendor could use the data to train a filter that hides faults",
  ]);
});

test("ids stay the same for the same words, and are those of records", () => {
  const text = "We will release a benchmark.";
  const [first] = propose(readDocument(text));
  expect(first?.id).toMatch(/^[a-z0-9]{12}$/);
  expect(propose(readDocument(text))[0]?.id).toBe(first?.id);
});

test.each([
  [
    "another script",
    "我们将发布一个基准测试。监管机构可以使用它。\n\n# Итоги\n\nМы опубликуем отчёт. سننشر تقريرا.",
  ],
  ["no letters", "1 2 3 --- | | | *** \u0000\ud800"],
  ["nothing", ""],
])("%s proposes nothing and breaks nothing", (_what, text) => {
  expect(proposed(text)).toEqual([]);
});

test("what stands in a language without spaces is shown sentence by sentence", () => {
  const [part] = readDocument("我们将发布一个基准测试。监管机构可以使用它。");
  expect(part?.blocks[0]?.sentences.map(({ text }) => text)).toEqual([
    "我们将发布一个基准测试。",
    "监管机构可以使用它。",
  ]);
});

test.each([
  ["one word again and again", "report ".repeat(15_000)],
  ["capitals", "Ministry Of ".repeat(8_000)],
  ["commas", "a report, ".repeat(10_000)],
  ["marks", "*".repeat(100_000)],
  ["brackets", "[".repeat(50_000) + "](".repeat(10_000)],
  [
    "what is made use of, again and again",
    `${"we use ".repeat(80)}to build ${"a tool, ".repeat(75)}. `.repeat(50),
  ],
  [
    "a long run before whom a thing is for",
    `${"a".repeat(800)} ${"guide for banks, ".repeat(20)}. `.repeat(50),
  ],
  ["short sentences in one paragraph", "Month 2: map. ".repeat(7_000)],
  ["a long run of commas behind a thing", `# Outputs\n\n${`A thing${",".repeat(1_190)}\n\n`.repeat(100)}`],
  ["lines that break words", `${"well-made\n".repeat(20_000)}${"a-\nb".repeat(30_000)}`],
  ["lines that open brackets", "[[[\n[ [ [\n[a\n".repeat(3_000)],
  ["commands that close nothing", "\\author{a{b{c\n\\label{\\footnote{\\textbf{ % ".repeat(3_000)],
  ["cells", `| a |\n${"| b |\n".repeat(10_000)}`],
  [
    "forty pages",
    PROPOSALS.map(({ text }) => text)
      .join("\n\n")
      .repeat(10),
  ],
])("%s takes seconds, not minutes", (_what, text) => {
  const begun = performance.now();
  propose(readDocument(text));
  expect(performance.now() - begun).toBeLessThan(60_000);
});

test("a handbook and a playbook are methods, and other books are papers", () => {
  const text = "## Deliverables\n\n- Clerks' handbook\n- Playbook of moves\n- Workbook\n- Book of cases";
  const forms = propose(readDocument(text)).map(({ name, option }) => [name, option]);
  expect(forms).toEqual([
    ["Clerks' handbook", "method"],
    ["Playbook of moves", "method"],
    ["Workbook", "paper"],
    ["Book of cases", "paper"],
  ]);
});

test("a name loses “a dozen” whole, and “a dozen of” and “dozens of” too", () => {
  const text = "## Deliverables\n\n- A dozen templates\n- Dozens of essays\n- A dozen of scripts";
  expect(proposed(text)).toEqual(["output: Templates", "output: Essays", "output: Scripts"]);
});
