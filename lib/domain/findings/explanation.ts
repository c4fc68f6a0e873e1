/** Fills a rule's explanation with this assessment's own answers. */

import { excerpt } from "@/lib/domain/assessment/excerpt";
import type { Path } from "@/lib/domain/assessment/path";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { factItems, matchingRecords } from "@/lib/domain/findings/paths-read";
import { listById, locate } from "@/lib/domain/instrument/lookup";
import { listed } from "@/lib/domain/ledger/named";
import type { Context, Subject } from "@/lib/domain/rules/context";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";
import { fillPlaceholders } from "@/lib/domain/rules/placeholders";

/** Characters of an author's text, and of a name, that an explanation quotes. */
const QUOTED = 180;
/** Of a matrix, whose words are the instrument's: all its rows. */
const QUOTED_ROWS = 900;
const NAMED = 80;
/** Names or items it lists before it says how many more there are. */
const LISTED = 6;

/** The text, and the answers it quotes in order; `inWords` gives the answer at a path, `most` how many names stand in a row. Plain text: what authors wrote is quoted, never interpreted. */
export function explain(
  template: string,
  context: Context,
  subject: Subject | undefined,
  because: EvaluatedNode,
  inWords: (path: Path) => string,
  most = LISTED,
): { readonly text: string; readonly paths: readonly Path[] } {
  const paths: Path[] = [];
  const quote = (path: Path) => {
    paths.push(path);
    return inQuotes(context, path, inWords);
  };
  const nameOf = (list: string, record: string) => nameInQuotes(context, list, record);
  const text = fillPlaceholders(template, (placeholder) => {
    switch (placeholder.type) {
      case "question":
        return quote(placeholder.id);
      case "field":
        return subject ? quote(`${subject.list}/${subject.record.id}/${placeholder.id}`) : "";
      case "name":
        return subject ? nameOf(subject.list, subject.record.id) : "";
      case "matching":
        return joinAnd(
          matchingRecords(because, placeholder.id).map((record) => nameOf(placeholder.id, record)),
          most,
        );
      case "fact":
        return joinAnd(factItems(because, placeholder.id), most);
      case "unknown":
        return placeholder.written;
    }
  });
  return { text: text.replaceAll("….", "…"), paths };
}

/** An author's text in quotation marks, a chosen option or number as it is. Without a full stop at the end. */
function inQuotes(context: Context, path: Path, inWords: (path: Path) => string): string {
  const { instrument, answers } = context;
  const located = locate(instrument, path);
  const records = located?.type === "list" ? recordsOf(answers, path) : [];
  if (records.length > 0) return joinAnd(records.map(({ id }) => nameInQuotes(context, path, id)));
  const kind =
    located?.type === "field" ? located.field.kind : located?.type === "question" ? located.kind : null;
  const words = excerpt(inWords(path), kind?.type === "matrix" ? QUOTED_ROWS : QUOTED).replace(/\.$/, "");
  const isText = kind?.type === "short-text" || kind?.type === "long-text" || kind?.type === "person";
  const isSense = path.startsWith("terms.list/") && path.endsWith("/sense");
  return isText && !isSense && answers[path]?.status === "answered" ? `“${words}”` : words;
}

function nameInQuotes({ instrument, answers }: Context, list: string, record: string): string {
  const kind = listById(instrument, list)?.kind;
  const name = recordName(answers, list, record, kind?.nameField ?? "name", "");
  return name === ""
    ? `an unnamed ${kind?.noun ?? "record"}`
    : `“${excerpt(name, NAMED).replace(/\.$/, "")}”`;
}

function joinAnd(words: readonly string[], most = LISTED): string {
  return words.length === 0 ? "none" : listed(words, most);
}
