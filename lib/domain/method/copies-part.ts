import type { Instrument } from "@/lib/domain/instrument/question";
import { blocks, plain, table } from "@/lib/domain/method/markdown";
import { AUDIENCE_LABELS, AUDIENCES, audienceTable } from "@/lib/domain/report/redaction/audience";
import { leftOutOfInstrument } from "@/lib/domain/report/redaction/left-out-of-instrument";

/** What redacted copies leave out for whom, and which answers that is. Read off the marks of the instrument. */
export function copiesPart(instrument: Instrument): string {
  const left = AUDIENCES.map((audience) =>
    audienceTable(audience).map(({ leftOut }) => (leftOut ? "left out" : "stays")),
  );
  const outside = leftOutOfInstrument("outside", instrument);
  return blocks(
    "## What copies for others leave out",
    "Every question and every field carries a mark of what a full answer can give away; what has none is left out of copies for people outside. A copy is the same whatever the answers say that it leaves out, and whether or not they say anything.",
    table(
      ["Content", ...AUDIENCES.map((audience) => `For ${AUDIENCE_LABELS[audience]}`)],
      audienceTable("outside").map(({ what }, row) => [plain(what), ...left.map((each) => each[row] ?? "")]),
    ),
    "### Answers that people outside do not get",
    table(
      ["Question or field", "Left out", "Why"],
      outside.map(({ label, part, why }) => [plain(label), part, plain(why)]),
    ),
  );
}
