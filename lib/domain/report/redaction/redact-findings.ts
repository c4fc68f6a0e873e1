import { excerpt } from "@/lib/domain/findings/excerpt";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import { pathsRead } from "@/lib/domain/findings/paths-read";
import { listOf } from "@/lib/domain/report/anchors";
import { WITHHELD, type Withheld } from "@/lib/domain/report/redaction/withheld";
import type { AnswerLine, WhatWouldChangePart } from "@/lib/domain/report/report-document";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";

/** Stands for the explanation of a finding that rests on withheld answers. */
export const WORDS_LEFT_OUT =
  "The words of this finding are left out of this copy: they rest on answers that are withheld.";

/** Characters of an answer beside a finding, as in the whole report. */
const QUOTED = 280;

type Lines = ReadonlyMap<string, AnswerLine>;

/**
 * Findings stay listed, by title and severity. Where one rests on a withheld answer, or on a record whose name is withheld,
 * its words and its reasoning are left out, and of the answers it quotes only those stay that are not withheld.
 */
export function redactFinding(finding: Finding, lines: Lines, withheld: Withheld): Finding {
  const isTouched = restsOnWithheld(finding, lines, withheld);
  return {
    ...finding,
    explanation: isTouched ? WORDS_LEFT_OUT : finding.explanation,
    answers: withheldLast(finding.answers.map((answer) => redactQuote(answer, lines, withheld))),
    because: isTouched ? NO_REASONING : finding.because,
  };
}

/** Where a nameless quotation stands would tell which record it is of: those go last, each wording once. */
function withheldLast(answers: readonly QuotedAnswer[]): readonly QuotedAnswer[] {
  const isNameless = ({ label }: QuotedAnswer) => label.includes(WITHHELD);
  const nameless = answers.filter(isNameless);
  const once = new Map(nameless.map((answer) => [`${answer.label}: ${answer.text}`, answer]));
  const sorted = [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer);
  return [...answers.filter((answer) => !isNameless(answer)), ...sorted];
}

const NO_REASONING: EvaluatedNode = { op: "withheld", verdict: "met", expected: "the reasoning is withheld" };

function restsOnWithheld(finding: Finding, lines: Lines, withheld: Withheld): boolean {
  const paths = [...finding.answers.map(({ path }) => path), ...pathsRead(finding.because)];
  const record = finding.fingerprint.split("@")[1];
  const hidesSubject =
    record !== undefined &&
    paths.some((path) => path.split("/")[1] === record && withheld.nameAt(path) !== null);
  return (
    hidesSubject ||
    withheld.mentions(finding.explanation) ||
    paths.some(
      (path) =>
        withheld.has(path) ||
        withheld.nameAt(path) !== null ||
        (!path.includes("/") && withheld.hasAnyOf(path)) ||
        withheld.mentions(lines.get(path)?.text ?? ""),
    )
  );
}

function redactQuote({ path, label, text }: QuotedAnswer, lines: Lines, withheld: Withheld): QuotedAnswer {
  return {
    path,
    label: redactLabel(label, path, withheld),
    text: redactWords(text, path, lines, withheld, QUOTED),
  };
}

/** What an answer says in words, as it may be shown: its quotation cut anew where a name in it is withheld. */
export function redactWords(
  text: string,
  path: string,
  lines: Lines,
  withheld: Withheld,
  limit = Number.MAX_SAFE_INTEGER,
): string {
  if (withheld.has(path)) return WITHHELD;
  const isList = !path.includes("/") && !lines.has(path);
  if (isList && withheld.hasAnyOf(path)) return WITHHELD;
  if (path.split("/").length === 2 && withheld.nameAt(path) !== null) return WITHHELD;
  const line = lines.get(path);
  if (withheld.people && line?.status === "unknown") return "Don't know yet";
  return line && withheld.mentions(line.text)
    ? excerpt(withheld.without(line.text), limit)
    : withheld.without(text);
}

/** Where an answer stands, without the name of a record that is withheld. */
export function redactLabel(label: string, path: string, withheld: Withheld): string {
  const name = withheld.nameAt(path);
  return withheld.without(name === null ? label : label.replace(` › ${name}`, ` › ${WITHHELD}`));
}

/** Changes that would clear a finding quote answers: a way that touches a withheld one is left out, as are its open questions. */
export function redactWhatWouldChange(
  part: WhatWouldChangePart,
  touched: ReadonlySet<string>,
  lines: Lines,
  withheld: Withheld,
): WhatWouldChangePart {
  return {
    clearing: part.clearing.flatMap(({ fingerprint, ways }) => {
      if (touched.has(fingerprint)) return [];
      const kept = ways
        .filter(({ steps }) =>
          steps.every(
            ({ path }) =>
              !withheld.has(path) &&
              withheld.nameAt(path) === null &&
              !(path === listOf(path) && withheld.hasAnyOf(path)),
          ),
        )
        .map((way) => ({
          ...way,
          steps: way.steps.map((step) => ({
            ...step,
            label: redactLabel(step.label, step.path, withheld),
            from: step.from && redactWords(step.from, step.path, lines, withheld),
            to: withheld.without(step.to),
          })),
        }));
      return kept.length === 0 ? [] : [{ fingerprint, ways: kept }];
    }),
    findOutFirst: part.findOutFirst
      .filter(({ path }) => !withheld.has(path))
      .map((row) => ({ ...row, label: redactLabel(row.label, row.path, withheld) })),
  };
}
