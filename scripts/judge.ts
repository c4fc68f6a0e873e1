/**
 * `npm run judge [points]`: what reports say of fourteen published works beside what an expert would say of them. Figures with what
 * is wanted; with `points`, what became of each point. Fails below the floors of `lib/testing/judged/floor.json`.
 */

import { unmarkedEvasions } from "@/lib/testing/judged/evasion-sample";
import { FATES } from "@/lib/testing/judged/fate-of-point";
import { belowFloor } from "@/lib/testing/judged/floor";
import { figuresOf, type Judged, judgedNow } from "@/lib/testing/judged/judge";
import { reportOf, wordsBeforeAnswers } from "@/lib/testing/judged/report-of";
import { judgedWorks } from "@/lib/testing/judged/works";

const EDITS_EACH = 60;
const works = judgedNow();
const evasions = works.map(({ work }) => (work.answers ? unmarkedEvasions(work.answers, EDITS_EACH) : []));
const percent = (share: number | null) => (share === null ? "not read" : `${Math.round(100 * share)} %`);
const number = (value: number | null) => (value === null ? "too few" : value.toFixed(2));

const columns = [
  "work",
  ...FATES,
  "to the point",
  "leading first",
  "findings",
  "words",
  "level",
  "building",
  "timing",
];
console.log(columns.join("\t"));
for (const judged of works) console.log(lineOf(judged).join("\t"));
const missing = judgedWorks().filter(({ answers }) => answers === null);
if (missing.length > 0) console.log(`not filled in yet: ${missing.map(({ key }) => key).join(", ")}`);

const figures = figuresOf(works);
const lengths = works.map(wordsOf).sort((a, b) => a - b);
console.log(`
raised                  ${percent(figures.raised)} (wanted 65 %), with words of the point ${percent(figures.raisedToThePoint)}
leading points raised   ${percent(figures.leadingRaised)}
among the first three   ${percent(figures.leadingFirst)} of leading points that are no praise (wanted 80 %)
findings a report       ${figures.findingsEach.toFixed(1)}
judged wrong            ${percent(figures.wrong)} (wanted at most 3 %)
separation              ${number(figures.separation)} building or safety, ${number(figures.timingSeparation)} gravest timeline row (wanted 0.6)
unmarked evasions       ${evasions.flat().length} of ${EDITS_EACH} edits a work (wanted 0)
words before answers    ${lengths[0]} to ${lengths.at(-1)}, median ${lengths[Math.floor(lengths.length / 2)]}`);
for (const [index, found] of evasions.entries()) {
  for (const words of found) console.log(`  ${works[index]?.work.key}: lighter by ${words}`);
}
if (process.argv.includes("points")) for (const judged of works) printPoints(judged);
for (const fault of belowFloor(figures)) {
  console.error(fault);
  process.exitCode = 1;
}

function lineOf(judged: Judged): readonly (string | number)[] {
  const { work, points, findings, differential, timing } = judged;
  const against = points.filter(({ point }) => point.isLeading && !point.isFor);
  const first = against.filter(({ place }) => place !== null && place < 3).length;
  return [
    work.key,
    ...FATES.map((fate) => points.filter((each) => each.fate === fate).length),
    points.filter(({ isToThePoint }) => isToThePoint).length,
    `${first} of ${against.length}`,
    findings,
    wordsOf(judged),
    work.view.differential,
    differential,
    timing,
  ];
}

function wordsOf({ work }: Judged): number {
  return work.answers === null ? 0 : wordsBeforeAnswers(reportOf(work.answers));
}

function printPoints({ work, points }: Judged): void {
  console.log(`\n${work.key}`);
  for (const { point, fate, isToThePoint, place } of points) {
    const marks = [point.isLeading && "leading", point.isFor && "for", isToThePoint && "to the point"];
    const where = place === null ? "" : ` as ${place + 1}`;
    console.log(`  ${fate}${where}\t${[point.id, ...marks.filter(Boolean)].join(", ")}: ${point.words}`);
  }
}
