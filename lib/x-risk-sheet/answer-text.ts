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
  return { text: plain(joined(lines.join("\n").replace(/\n\s*\n/g, "\n\n"))).trim(), before: "" };
}

/** Words cut at the end of a line put together again; a hyphen that the same text has within a line stays. */
function joined(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}])(\p{Script=Latin}{2,})-\n[ \t]*([a-zà-ÿ]{2,})(?!\p{N})/gu,
    (_cut, first: string, second: string) =>
      text.includes(`${first}-${second}`) || COMPOUNDS.has(first.toLowerCase())
        ? `${first}-${second}`
        : `${first}${second}`,
  );
}

/** First parts of words that keep their hyphen. */
const COMPOUNDS = new Set(
  "well self high low long short state non cross multi open fine red black white large small human cutting leading broad full half ill ever near real safety x".split(
    " ",
  ),
);

/**
 * Emphasis, escaped signs, quotation marks and ties of LaTeX in Markdown and plain signs. Other commands stay as they stand, and
 * so do a `~` that ties no two words and what follows `\\`, the end of a line.
 */
function plain(text: string): string {
  if (!text.includes("\\")) return text;
  return text
    .replace(/(?<=[\p{L}\p{N}\p{Pd}.,:;)\]}])~(?=[\p{L}\p{N}\p{Pd}([{$\\])/gu, " ")
    .replace(/\\(?:emph|textit)\{([^{}]*)\}/g, "*$1*")
    .replace(/\\textbf\{([^{}]*)\}/g, "**$1**")
    .replace(/\\(?:texttt|text|textsc|mbox)\{([^{}]*)\}/g, "$1")
    .replace(/(?<!\\)\\([%&_#$])/g, "$1")
    .replace(/``([^`']*)''/g, "“$1”");
}
