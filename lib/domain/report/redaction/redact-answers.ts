import type { Depth } from "@/lib/domain/instrument/question";
import { listOf } from "@/lib/domain/report/anchors";
import {
  areFieldsAskedByWithheld,
  hasPlace,
  isAskedByWithheld,
} from "@/lib/domain/report/redaction/asked-by";
import { redactLabel, redactWords } from "@/lib/domain/report/redaction/redact-findings";
import { WITHHELD, type Withheld } from "@/lib/domain/report/redaction/withheld";
import type { AnswerLine, AnswerSection } from "@/lib/domain/report/report-document";

/** A section’s lines that have a place in the copy; none where no line is left. `quoted`: answers that findings of the copy point to. */
export function redactSection(
  section: AnswerSection,
  depth: Depth,
  quoted: ReadonlySet<string>,
  all: ReadonlyMap<string, AnswerLine>,
  withheld: Withheld,
): readonly AnswerSection[] {
  const shown = section.lines.filter((line) => !withheld.has(line.path) || hasPlace(line, depth));
  const kept = shown.filter((line) => line.status !== "unanswered" || isShownOpen(line, quoted, withheld));
  const lines = kept.map((line) => {
    const record = line.record?.path;
    const isGone = (each: AnswerLine) => each.record?.path === record && !kept.includes(each);
    return redactLine(line, record === undefined ? 0 : shown.filter(isGone).length, all, withheld);
  });
  return lines.length === 0 ? [] : [{ ...section, lines }];
}

/**
 * Whether a line that says only that nothing is answered is in the copy. A field has one where a finding points to it; that a
 * question is asked at all can rest on another answer.
 */
function isShownOpen({ path, record }: AnswerLine, quoted: ReadonlySet<string>, withheld: Withheld): boolean {
  if (withheld.isNone || withheld.has(path)) return true;
  return record === null ? !isAskedByWithheld(path, withheld) : quoted.has(path);
}

/** `gone`: how many open fields of its record have no line any more. */
function redactLine(
  line: AnswerLine,
  gone: number,
  all: ReadonlyMap<string, AnswerLine>,
  withheld: Withheld,
): AnswerLine {
  const { confidence, note, evidence, ...rest } = line;
  const label = redactLabel(line.label, line.path, withheld);
  const record = line.record && redactRecord(line.record, gone, withheld);
  if (withheld.has(line.path))
    return { ...rest, label, record, status: "withheld", text: WITHHELD, isMarkdown: false };
  return {
    ...rest,
    label,
    record,
    text: redactWords(line.text, line.path, all, withheld),
    ...(confidence && { confidence }),
    ...(note && !withheld.hasPart(line.path, "note") && { note: withheld.without(note) }),
    ...(evidence && !withheld.hasPart(line.path, "evidence") && { evidence: withheld.without(evidence) }),
  };
}

/** Where fields of a list are left out, how many are empty would tell which of those are not. */
function redactRecord(
  { path, name, empty }: NonNullable<AnswerLine["record"]>,
  gone: number,
  withheld: Withheld,
): NonNullable<AnswerLine["record"]> {
  const shown = withheld.hidesName(path) ? WITHHELD : withheld.without(name);
  return {
    path,
    name: shown,
    ...(empty !== undefined &&
      !withheld.hasAnyOf(listOf(path)) &&
      !areFieldsAskedByWithheld(path, withheld) && { empty: empty + gone }),
  };
}
