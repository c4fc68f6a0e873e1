import type { Answers } from "@/lib/domain/assessment/answer";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import type { Act } from "@/lib/domain/changes/acts";
import { type AnswerChange, applyChanges, pathOf } from "@/lib/domain/changes/answer-change";
import type { LevelMove } from "@/lib/domain/changes/level-moves";
import type { RestsOn } from "@/lib/domain/changes/rests-on";
import type { Clearing } from "@/lib/domain/changes/what-clears";
import type { WhatWouldChange } from "@/lib/domain/changes/what-would-change";
import type { NotSaid } from "@/lib/domain/findings/not-said";
import type { Instrument } from "@/lib/domain/instrument/question";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { inQuotes, lowerFirst } from "@/lib/domain/ledger/named";
import { isPublished } from "@/lib/domain/ledger/published";
import { colonAfter, withoutStop } from "@/lib/domain/report/blocks/joining";
import { movesInWords, namesInWords } from "@/lib/domain/report/parts/moves-in-words";
import { stepInWords } from "@/lib/domain/report/parts/steps-in-words";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { ChangeLine, ReportDocument, WouldChangePart } from "@/lib/domain/report/report-document";

/** Lines of each list. */
const LISTED = 10;
/** The table of what was not said has them all. */
const SAID = 6;
const NAME = 90;

/**
 * What would change it, in three lists that are kept apart: what the authors could do, what would have to be true, what to say. No
 * line is about how something is rated, and one act is one line, whatever it answers.
 */
export function wouldChangePart(
  instrument: Instrument,
  answers: Answers,
  { acts, clearing, restsOn }: WhatWouldChange,
  { findings, notSaid = [], pending }: Pick<ReportDocument, "findings" | "notSaid" | "pending">,
): WouldChangePart {
  const seen = seenIn(findings);
  const titles = new Map(findings.map(({ fingerprint, title }) => [fingerprint, title]));
  return {
    couldDo: [
      ...acts
        .map((act) => actLine({ ...act, moves: seen(act.moves) }, isPublished(answers)))
        .filter(({ effects }) => effects.length > 0),
      ...together(clearing.flatMap((each) => clearingLine(instrument, answers, each, titles))),
    ].slice(0, LISTED),
    wouldBeTrue: restsOn
      .map((each) => restsLine({ ...each, moves: seen(each.moves) }))
      .filter(({ effects }) => effects.length > 0)
      .slice(0, LISTED),
    toSay: gaps(notSaid, pending).slice(0, SAID),
  };
}

/**
 * Those of the moves that a reader of the findings sees: a finding may be told as less grave than its row of the ledger stands, and doesn’t fall to
 * what it is told as already.
 */
function seenIn(findings: ReportDocument["findings"]) {
  const told = new Map(
    findings.flatMap(({ subjects = [], severity, kind }) =>
      kind === "strength" ? [] : subjects.map((subject) => [subject, LEVEL_WORDS.indexOf(severity)] as const),
    ),
  );
  return (moves: readonly LevelMove[]) =>
    moves.filter(
      ({ subject, from, to }) => to > from || to < 2 || from === 4 || to < (told.get(subject) ?? from),
    );
}

function actLine({ sort, about, others = [], paths, moves, scrutiny }: Act, isOut: boolean): ChangeLine {
  const line = ACTS[sort](namesOf(about), about, namesOf(others));
  return {
    line:
      isOut && OF_GOING_OUT.has(sort)
        ? `Of what is still to come, since this is out: ${lowerFirst(line)}`
        : line,
    paths,
    effects: [
      ...movesInWords(moves),
      ...(scrutiny ? [`scrutiny becomes ${SCRUTINY_LABELS[scrutiny].toLowerCase()}`] : []),
    ],
  };
}

/** What is out already can’t be given otherwise: what this makes lighter, it does for later versions alone. */
const OF_GOING_OUT: ReadonlySet<Act["sort"]> = new Set(["release", "order", "check-before"]);

const namesOf = (names: readonly string[]) => namesInWords(names.map((name) => excerpt(name, NAME)));

const ACTS: {
  readonly [sort in Act["sort"]]: (names: string, about: readonly string[], others: string) => string;
} = {
  release: (_, [next, form]) =>
    next === "named-outsiders"
      ? `Give it to named outsiders${form === "staged" || form === "gated" ? " alone" : ", gated or in stages"}, instead of to the public`
      : "Keep it within the organisation, instead of giving it to outsiders",
  order: (names, _, first) =>
    names
      ? `Let ${names} have it before everybody does, and say where that is agreed${first ? `; say so of ${first} too` : ""}`
      : first
        ? `Say where it is agreed that this is had before everybody has it, by ${first}`
        : "Let somebody who could mend what it shows have it before everybody does, and say where that is agreed",
  "check-before": () => "Have somebody look before it goes out, who can say no",
  own: (names) => `Have somebody take on, by a day, what answers ${names}`,
  describe: (names) =>
    `Follow to their end the ways of misuse that the outputs lead one to expect, and have somebody take on, by a day, what answers them: ${names}`,
  "check-outside": (names) =>
    `Have ${names || "the claim that matters most"} validated by somebody outside the team, and say where that is written down`,
  "check-and-name": (_, [claim, use]) =>
    `Have ${claim ? namesOf([claim]) : "the claim that matters most"} validated by somebody outside the team, say where that is written down, and name it at an assumption beside ${namesOf([use ?? ""])}, if that rests on it`,
  bind: (names, _, others) =>
    `Bind ${names} to what is meant to come of it, by law, contract or technical means, or show what makes them do it${others ? `; show what makes ${others} do it` : ""}; and say where that is written down`,
  "show-why": (names) =>
    `Show what makes ${names} do what is meant to come of it, as what they gain by it, and say where that is written down`,
  judge: () =>
    "Have people who don’t know whose work it is judge what AI systems produced, and say where that is written down",
};

function restsLine({ path, sort, name, number, moves }: RestsOn): ChangeLine {
  const quoted = inQuotes(excerpt(name, NAME));
  return {
    line:
      sort === "use"
        ? `Rests on ${quoted} coming about (${number}, as answered); evidence that it doesn’t would lift it`
        : `Rests on ${quoted} being as likely as described (${number}); evidence that it is not would lift it`,
    paths: [path],
    effects: movesInWords(moves),
  };
}

function clearingLine(
  instrument: Instrument,
  answers: Answers,
  { fingerprint, ways }: Clearing,
  titles: ReadonlyMap<string, string>,
): readonly ChangeLine[] {
  const way = ways.find(({ changes }) => !changes.some(letsGo));
  const title = titles.get(fingerprint);
  if (!way || title === undefined) return [];
  const after = applyChanges(answers, way.changes);
  const steps = way.changes.map((change) => stepInWords(instrument, answers, after, change));
  return [
    {
      line: steps
        .map(({ label, to }) => `${label}${colonAfter(label)}${to.replace(/\.$/, "")}`)
        .join("; and "),
      paths: way.changes.map(pathOf),
      effects: [`${inQuotes(title)} no longer stands`],
    },
  ];
}

const LOOSER: Readonly<Record<string, string>> = { "release.timing": "now", "release.form": "open" };

/** Whether a change holds less back than before: that it clears something is no advice. */
function letsGo(change: AnswerChange): boolean {
  return (
    change.type === "answer" && change.to.status === "answered" && change.to.value === LOOSER[change.path]
  );
}

/** A gap or a rule that waits is lifted by saying something; one line an answer, whatever waits for it. */
function gaps(notSaid: readonly NotSaid[], pending: ReportDocument["pending"]): readonly ChangeLine[] {
  const said = new Map<string, { path: string; lifted: Set<string>; decided: Set<string> }>();
  const at = (label: string, path: string) => {
    const known = said.get(label) ?? { path, lifted: new Set(), decided: new Set() };
    said.set(label, known);
    return known;
  };
  for (const { title, answers } of notSaid) {
    for (const { path, label } of answers.slice(0, 1)) at(label, path).lifted.add(withoutStop(title));
  }
  for (const { title, missing } of pending) {
    for (const { path, label } of missing) at(label, path).decided.add(title);
  }
  return [...said]
    .toSorted(([, a], [, b]) => b.lifted.size - a.lifted.size || b.decided.size - a.decided.size)
    .map(([line, { path, lifted, decided }]) => ({
      line,
      paths: [path],
      effects: [
        ...(lifted.size > 0
          ? [
              `${lifted.size === 1 ? "An open question less" : `${lifted.size} open questions less`}: ${namesInWords([...lifted], TITLES)}`,
            ]
          : []),
        ...(decided.size > 0 ? [`${namesInWords([...decided], TITLES)} can be decided`] : []),
      ],
    }));
}

const TITLES = 2;

/** One line for what is done alike, with all that it does. */
function together(lines: readonly ChangeLine[]): readonly ChangeLine[] {
  const groups = new Map<string, ChangeLine>();
  for (const each of lines) {
    const known = groups.get(each.line);
    const effects = [...new Set([...(known?.effects ?? []), ...each.effects])];
    groups.set(each.line, { ...each, effects });
  }
  return [...groups.values()];
}
