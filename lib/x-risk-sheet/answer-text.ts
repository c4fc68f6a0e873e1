import { withoutWording } from "@/lib/x-risk-sheet/wording";

/** The answer of an item, and what stood before it that is neither the sheet's wording nor the answer. */
export type AnswerText = { readonly text: string; readonly before: string };

const LABEL =
  /(?:^|(?<=\?[*_}]{0,3}\s))[ \t>]*(?:\*\*|__|\*|_|\\(?:textbf|textit|emph)[ \t]*\{|\{\\(?:bf|it)\b[ \t]*)*(?:Our )?(?:Answer|Response)(?:\*\*|__|\*|_|\})*[ \t]*:(?:\*\*|__|\*|_|\})*/im;
const EDGE = /^(?:\s|\\\\|\\(?:newline|hfill|par|medskip|smallskip)\b)+/;

/** Takes the printed question and “Answer:” from the front of an item's body. Nothing else is taken away but white space. */
export function answerText(number: number, body: string): AnswerText {
  const worded = withoutWording(number, body);
  const rest = (worded ?? body).replace(EDGE, "");
  const label = LABEL.exec(rest);
  if (label && rest.slice(0, label.index).trim() === "")
    return clean(rest.slice(label.index + label[0].length));
  // A question put in other words: it ends with a question mark, and the answer is labelled.
  if (worded === null && label && /\?[*_}\s\\]*$/.test(rest.slice(0, label.index))) {
    return { ...clean(rest.slice(label.index + label[0].length)), before: rest.slice(0, label.index).trim() };
  }
  return clean(rest);
}

/** Without the indentation that all lines but the first share, and without empty lines in rows. */
function clean(text: string): AnswerText {
  const [first = "", ...others] = text.replace(EDGE, "").trimEnd().split("\n");
  const filled = others.filter((line) => line.trim() !== "");
  const shared = filled.reduce((least, line) => Math.min(least, line.search(/\S/)), 1000);
  const lines = [first, ...others.map((line) => line.slice(Math.min(shared, line.search(/\S|$/))))];
  return {
    text: lines
      .join("\n")
      .replace(/\n\s*\n/g, "\n\n")
      .trim(),
    before: "",
  };
}
