import { SCRUTINY_ROWS } from "@/lib/domain/findings/scrutiny";
import { LEVEL_WORDS, type Level } from "@/lib/domain/ledger/ledger-row";

/** How conclusions are reached, in short: a heading for the eye and what it says. */
export const HOW_CONCLUSIONS: readonly { readonly lead: string; readonly text: string }[] = [
  {
    lead: "A ledger.",
    text: "Each thing to conclude about is a row: a misuse pattern, a pull on timelines, power, a claim the case rests on. Nothing is added up, and nothing says that a project is safe.",
  },
  {
    lead: "Starting levels.",
    text: "A row starts from what is hard to shade: what goes out, how far, to whom, and on which systems. In every table below, what is blank, unknown, not applicable, denied or filler stands in the heaviest column.",
  },
  {
    lead: "What makes lighter.",
    text: "Somebody named who has taken it on by a date, evidence with its place, a check from outside, whoever could mend something having it first. It is printed as “not yet read by anybody else”, and put to every reviewer with what it lightens: a source with its place once, however many rows go by it. Where one says that it doesn’t hold, these return to the level they have without it, as if it had never been given and never beyond, with the reviewer’s name beside the report, which stays as it was frozen. A commitment only to tell, to measure or to propose moves no level, nor do prose and denials.",
  },
  {
    lead: "Findings.",
    text: "A row from a concern on is a finding, and one cause is one finding. Rules add contradictions and words with two meanings, at most concerns. No finding on pathways that are rated and described is graver than serious or than their rating, whichever is more; the row, and scrutiny, stay, and an approval waits for what is blocking to go out. What is expected to be left of a harm is stated, not shown, and moves no row: what is rated serious stays so, whoever takes something on, until there is evidence. What is serious has a harm, a pull or a use behind it that nobody can shade, or a rating that is stated. A strength is earned by what could have come out otherwise: somebody outside was asked and something changed, or looked, with a source of theirs; a trial that the method could have failed; a test kept from those who build; what is done already, a comparison in figures, each with its source and place, unless it is called uneven, selected or judged by those who claim it. What nobody has read says so. Never by a denial, a rating, a filled box, a promise or a trial still to come, and it makes no level lighter by itself.",
  },
  {
    lead: "Answered in words.",
    text: "Software does not judge prose. A concern that is argued against in words is listed as a claim to check, for a reader to say whether it holds; not one that is rated serious beside those words.",
  },
  {
    lead: "Not said.",
    text: "A gap is no finding; gaps are one table of open questions, each with where it would be said. What is serious is a finding though nothing is said of it.",
  },
  {
    lead: "Order.",
    text: "By level, then by consequence (severity × odds × how much depends on it), contradictions first; what is only expected stands behind. In short, three lead, on different questions: what comes of the work, whether its good holds, what its words mean; on each the gravest, then what weighs most, and what is blocking first; nothing leads while something graver doesn’t, but a harm that is seen coming. Of those as grave, what is held to be likely opens, then the claim that nothing shows.",
  },
  {
    lead: "Scrutiny.",
    text: "Core rows (misuse, timelines, power, AI labour) decide it, by what is hard to shade and by what is left unsaid. What is volunteered, a rating, a feared use or a box that is ticked, makes a finding as grave as it says and leads to standard at most; beyond that it stands beside scrutiny, so that nobody gains by leaving it out. What anybody can run on or against able systems calls for deep, whatever is ticked, until evidence at the answer on harm, with its place, shows that it is less than serious. No worldview decides; the report shows which levels one would move.",
  },
];

const BECOMES: Readonly<Record<Level, string>> = {
  0: "Nothing",
  1: "A line of the ledger",
  2: "A finding; answered in words a claim to check, blank “not said”",
  3: "A finding, whatever is said",
  4: "A finding, to be resolved, or accepted by name and with a reason",
};

/** What each level becomes, and the scrutiny that it leads to. */
export const LEVELS_TABLE = {
  columns: ["Level", "Becomes", "Scrutiny, core row", "Other row"],
  rows: LEVEL_WORDS.map((word, level) => [
    word,
    BECOMES[level as Level],
    scrutinyBy("core", level),
    scrutinyBy("others", level),
  ]),
} as const;

/** What the scrutiny table says of rows at a level; a dash where it says nothing. */
function scrutinyBy(of: "core" | "others", level: number): string {
  const row = SCRUTINY_ROWS.find((each) => each.of === of && "level" in each && each.level === level);
  if (!row || !("level" in row)) return "–";
  return `${row.leadsTo.replaceAll("-", " ")}${row.beyondScreening ? ", beyond the screening" : ""}`;
}
