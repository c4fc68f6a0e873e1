/** Commands that make a heading of what stands in braces behind them, with its level. */
const HEADINGS: readonly (readonly [command: string, level: number])[] = [
  ["title", 1],
  ["part", 1],
  ["chapter", 1],
  ["section", 2],
  ["subsection", 3],
  ["subsubsection", 4],
  ["paragraph", 5],
  ["subparagraph", 6],
];
const IS_TYPESET =
  /\\(?:(?:sub)*(?:section|paragraph)\*?|chapter|textbf|textit|emph|begin|end|documentclass)\{|\\item(?![A-Za-z])/;
const HEADING = /\\(title|part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\*?\{([^{}]{1,300})\}[ \t]*/g;
const LISTS = /^[ \t]*\\(?:begin|end)\{[^{}\n]{1,40}\}(?:\[[^\]\n]{0,80}\])?[ \t]*$/gm;
const SETTINGS =
  /^[ \t]*\\(?:documentclass|usepackage|maketitle|tableofcontents|bibliography|bibliographystyle|newcommand|author|date|label|vspace|noindent|bigskip|medskip|smallskip|newpage|clearpage|centering)(?![A-Za-z])[^\n]*$/gm;
const NOTHING_SHOWN =
  /[~ ]?\\(?:cite[a-z]*|label|ref|cref|autoref|eqref)\*?(?:\[[^\]\n]{0,80}\]){0,2}\{[^{}\n]{0,200}\}/g;
const SHOWN = /\\(?:textbf|textit|texttt|textsc|emph|underline|url|footnote|mbox)\{([^{}]{0,600})\}/g;

/**
 * A text with the commands of a typesetter (LaTeX) as the Markdown they stand for: headings, list items, and words without their
 * dress. A text without such commands is given back as it is. Linear in its length.
 */
export function withoutTypesetting(text: string): string {
  if (!IS_TYPESET.test(text)) return text;
  return (
    text
      // A comment; “40% of them” and “40 % of them” in what a PDF gave are none.
      .replace(/(?<![\\\d])(?<!\d[ \u00a0])%[^\n]*$/gm, "")
      .replace(SETTINGS, "")
      .replace(/^[ \t]*\\begin\{abstract\}[ \t]*$/gm, "\n## Abstract\n")
      .replace(LISTS, "")
      .replace(HEADING, (_, command: string, words: string) => {
        const level = HEADINGS.find(([each]) => each === command)?.[1] ?? 5;
        return `\n\n${"#".repeat(level)} ${words.replace(/\s+/g, " ").replace(/[.:]\s*$/, "")}\n\n`;
      })
      .replace(/^[ \t]*\\item(?![A-Za-z])(?:\[([^\]\n]{0,120})\])?[ \t]*/gm, (_, label?: string) =>
        label ? `- ${label} ` : "- ",
      )
      .replace(NOTHING_SHOWN, "")
      .replace(SHOWN, "$1")
      .replace(/\\([%&$_#])/g, "$1")
      .replace(/``|''/g, '"')
      .replace(/(?<=\S)~(?=\S)/g, " ")
      .replace(/\\\\(?=\s|$)/g, " ")
  );
}
