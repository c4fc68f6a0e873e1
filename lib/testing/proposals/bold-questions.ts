import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const BOLD_QUESTIONS: MarkedProposal = {
  name: "bold questions",
  layout: "Answers below questions in bold",
  text: `**In one sentence, what are you doing?**

Teaching court interpreters to notice when a translation model has invented something.

**Why you?**

We have trained 400 interpreters since 2019 and wrote the handbook that two ministries use.

**What exists at the end that does not exist now?**

- An error catalogue with 1,500 invented passages in six languages, annotated by interpreters.
- Listening drills (audio, 20 minutes each), twelve of them.
- A spot check that a court clerk can do in four minutes; we pilot it in three courts.
- Two-day course for trainers, with slides under an open licence.

**Who is it for, and what do they do with it?**

Interpreter associations will build the drills into their exams. Court administrations can require the spot check for remote hearings. Defence lawyers may cite the catalogue to contest a transcript. Model developers would get the catalogue under terms that rule out training.

**What could it do that you would not want?**

Courts might cut interpreters and keep only the spot check.

**How much?**

95,000 over a year.
`,
  outputs: [
    ["An error catalogue with 1,500", "error catalogue"],
    ["Listening drills", "listening drills"],
    ["A spot check that", "spot check"],
    ["Two-day course for trainers", "course"],
    ["with slides under an open licence", "slides"],
  ],
  recipients: [
    ["Interpreter associations will", "interpreter associations"],
    ["Court administrations can", "court administrations"],
    ["Defence lawyers may", "defence lawyers"],
    ["Model developers would get", "model developers"],
  ],
  uses: [
    ["build the drills into their exams", "drills into their exams"],
    ["require the spot check", "spot check"],
    ["cite the catalogue to contest", "catalogue"],
  ],
  pathways: [["Courts might cut interpreters", "cut interpreters"]],
  claims: [],
  assumptions: [],
  texts: [],
};
