import { INSTRUMENT } from "@/lib/content/instrument";
import type { Path } from "@/lib/domain/assessment/path";
import { isList, labelOf, locate, sectionById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { type Audience, leftOutFor } from "@/lib/domain/report/redaction/audience";
import type { RedactionNote } from "@/lib/domain/report/report-document";

type Row = RedactionNote["leftOut"][number];

/** By the marks of the instrument, what copies for an audience never hold: a row a question or field, with the reason. */
export function leftOutOfInstrument(audience: Audience, instrument: Instrument = INSTRUMENT): readonly Row[] {
  const asked = instrument.questions.flatMap((question) => {
    const section = sectionById(instrument, question.section)?.title ?? question.section;
    if (!isList(question)) return [{ path: question.id, label: `${section} › ${question.text}` }];
    return question.kind.fields.map(({ id, label }) => ({
      path: `${question.id}/any/${id}`,
      label: `${section} › ${label}`,
    }));
  });
  return asked.flatMap(({ path, label }): readonly Row[] => {
    const answer = leftOutFor(audience, path, "answers");
    if (answer !== null) return [{ label, part: "answer", why: answer }];
    const evidence = leftOutFor(audience, path, "evidence");
    return evidence === null ? [] : [{ label, part: "note and evidence", why: evidence }];
  });
}

/** A question, a field or a kind of record in words, without the name of any record; null for what is not asked. */
export function labelOfKey(path: Path): string | null {
  const located = locate(INSTRUMENT, path);
  const label = labelOf(INSTRUMENT, path);
  if (!located || label === null) return null;
  return `${sectionById(INSTRUMENT, located.question.section)?.title ?? ""} › ${label}`;
}
