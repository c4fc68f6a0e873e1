import { contentWords, LEAST_WORDS } from "@/lib/domain/ledger/filler";
import { quoted } from "@/lib/domain/ledger/named";
import { type FlatBlock, paragraph, text, words } from "@/lib/domain/report/blocks/block";
import { withoutStop } from "@/lib/domain/report/blocks/joining";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore190, isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

type Given = Pick<ReportDocument, "answers" | "rulebookVersion">;

/** Which way its author leans, and what is written beside that: which other form, or on which condition. */
const LEAN = "inaction.lean";
/** As the answer reads where another form is leaned to. */
const OTHER_FORM = /another form/u;

/**
 * The note beside the author’s lean, in quotation marks: which other form it would be, or what comes with it. Read off the answers of the
 * report, so that a copy that leaves the note out doesn’t say it. Empty without a lean, without words of substance beside it, and in
 * reports before rulebook 1.9.0.
 */
export function besideLean({ answers, rulebookVersion }: Given): string {
  const line = answers.flatMap(({ lines }) => lines).find(({ path }) => path === LEAN);
  const note = line?.status === "answered" ? (line.note ?? "") : "";
  const isSaid = contentWords(note).size >= LEAST_WORDS;
  return isSaid && !isBefore190(rulebookVersion) ? quoted(note) : "";
}

/** The same as something the authors could do; empty where `besideLean` is. */
export function otherForm(report: Given): string {
  const said = besideLean(report);
  if (said === "") return "";
  const lean = report.answers.flatMap(({ lines }) => lines).find(({ path }) => path === LEAN)?.text ?? "";
  const isOther = OTHER_FORM.test(lean);
  if (isBefore1100(report.rulebookVersion))
    return isOther
      ? `Do it in the other form that its author leans to: ${said}`
      : `Weigh again what its author writes beside leaning that way: ${said}`;
  return isOther
    ? `Do it in the other form that is leaned to: ${said}`
    : `Weigh what is written beside that choice: ${said}`;
}

/** Who would surprise its authors most by using it, after those they expect; nothing where that isn’t said, withheld, or was frozen before. */
export function surpriseBlocks({ answers, rulebookVersion }: Given): readonly FlatBlock[] {
  const line = answers.flatMap(({ lines }) => lines).find(({ path }) => path === "screening.surprise");
  const isSaid = line?.status === "answered" && contentWords(line.text).size > 0;
  if (!isSaid || isBefore190(rulebookVersion)) return [];
  return [
    paragraph(
      words(
        isBefore1100(rulebookVersion)
          ? "Who would surprise its authors most by using it: “"
          : "Whose use of it would be the greatest surprise: “",
      ),
      text(withoutStop(line.text)),
      words("”."),
    ),
  ];
}
