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
/** Commands that dress all that follows in their braces, “{\em words}”, or to the end of what they stand in. */
const DRESS =
  "\\\\(?:em|bf|it|tt|sc|sl|rm|sf|itshape|slshape|scshape|upshape|bfseries|mdseries|rmfamily|sffamily|ttfamily|normalfont|tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge)(?![A-Za-z])";
const IS_TYPESET = new RegExp(
  `\\\\(?:(?:(?:sub)*(?:section|paragraph)\\*?|chapter|textbf|textit|emph|href|begin|end|documentclass)\\{|item(?![A-Za-z]))|\\{${DRESS}`,
);
const HEADING =
  /\\(title|part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\*?(?:\[[^\]\n]{0,80}\])?\{([^{}]{1,300})\}[ \t]*/g;
const LISTS = /^[ \t]*\\(?:begin|end)\{[^{}\n]{1,40}\}(?:\[[^\]\n]{0,80}\])?[ \t]*%?[ \t]*$/gm;
/** What stands in a command's brackets, two more pairs deep. */
const GIVEN = "(?:\\[[^\\]\\n]{0,200}\\]|\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]{0,300}\\}){0,300}\\}){0,2000}\\})";
/** What only sets up: nothing of it is prose, but what follows in its line may be. */
const PREAMBLE = new RegExp(
  `^(?:[ \\t]*\\\\(?:(?:documentclass|usepackage|bibliography|bibliographystyle|author|date)(?![A-Za-z])|newcommand\\*?(?:\\\\[A-Za-z@]+)?)${GIVEN}{0,4})+[ \\t]*(?:%[ \\t]*$)?`,
  "gm",
);
/** What may stand before prose in its line, or within it. */
const SPACING =
  /(?:\\(?:(?:maketitle|tableofcontents|noindent|bigskip|medskip|smallskip|newpage|clearpage|centering)(?![A-Za-z])|(?:[hv]space\*?|label)\{[^{}\n]{0,200}\})[ \t]*(?:%[ \t]*$)?)+/gm;
const NOTHING_SHOWN =
  /[~ ]?\\(?:cite[a-z]*|ref|cref|autoref|eqref)\*?(?:\[[^\]\n]{0,80}\]){0,2}\{[^{}\n]{0,200}\}/g;
const SHOWN = /\\(?:textbf|textit|texttt|textsc|emph|underline|url|mbox)\{([^{}]{0,600})\}/g;
/** A link is its words; where it leads is not shown. */
const LINK = /\\href\{[^{}\n]{0,600}\}\{([^{}]{0,600})\}/g;
const DRESSED = new RegExp(`\\{(?:${DRESS}\\s*)+([^{}]{0,600})\\}`, "g");
const DRESS_ALONE = new RegExp(`${DRESS}[ \\t]*`, "g");
const FOOTNOTE = /[~ ]?\\footnote(?:\[\d{1,3}\])?\{([^{}]{0,600})\}/g;
/** Commands stand within each other as deep as this: “\footnote{See \emph{\url{…}}}”. */
const DEEPEST = 3;
/** A quantity, of which “%” is the unit: “5 % of days”, “a few % of them”. */
const QUANTITY =
  /(?:\d[)\]}$,]{0,3}|(?<!\p{L})(?:an?|the|this|that|in|as|of|per|what|which|how|many|few|several|some|couple|half|certain|given|same|small|large|high|low|higher|lower|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|(?:\p{L}+-)?hundred|[A-Za-z]))\s*$/iu;
/** A comment of more characters, behind words or at a line's beginning, may be prose whose line ends were lost. */
const LONGEST_COMMENT = { behind: 200, alone: 1_000 } as const;
const SHARE =
  /^%\s(?:of|are|is|was|were|points?|more|less|fewer|higher|lower|per|by|over|under|in)(?!\p{L})/iu;

/**
 * A text with the commands of a typesetter (LaTeX) as the Markdown they stand for: headings, list items, and words without their
 * dress; a footnote stands in brackets where its number stood. A text without such commands is given back as it is. Linear in its
 * length.
 */
export function withoutTypesetting(text: string): string {
  if (!IS_TYPESET.test(text)) return text;
  const prose = withoutComments(text.replace(/\r\n?|[\u2028\u2029]/g, "\n"))
    .replace(PREAMBLE, "")
    .replace(SPACING, (_, at: number, all: string) => (/^\S/.test(all.slice(at - 1, at)) ? " " : ""))
    .replace(NOTHING_SHOWN, "");
  return shown(prose)
    .replace(/^[ \t]*\\begin\{abstract\}[ \t]*$/gm, "\n## Abstract\n")
    .replace(LISTS, "")
    .replace(HEADING, (_, command: string, words: string) => {
      const level = HEADINGS.find(([each]) => each === command)?.[1] ?? 5;
      return `\n\n${"#".repeat(level)} ${words.trim().replace(/\s+/g, " ").replace(/[.:]$/, "")}\n\n`;
    })
    .replace(/^[ \t]*\\item(?![A-Za-z])(?:\[([^\]\n]{0,120})\])?[ \t]*/gm, (_, label?: string) =>
      label ? `- ${label} ` : "- ",
    )
    .replace(/\\([%&$_#])/g, "$1")
    .replace(/``|''/g, '"')
    .replace(/(?<=\S)~(?=\S)/g, " ")
    .replace(/\\\\(?=\s|$)/g, " ");
}

/**
 * A text without what stands behind a “%” that begins a line or follows a space; a line of nothing else goes whole. Where a
 * quantity stands before it, in its line or at the end of the line above, or what is said of a share follows, it may be prose:
 * nothing is taken.
 */
function withoutComments(text: string): string {
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    const comment = [...line.matchAll(/(?<!\S)%/g)].find(({ index }) => {
      const before = line.slice(Math.max(0, index - 40), index);
      const isAlone = index === line.search(/\S/);
      if (line.length - index > LONGEST_COMMENT[isAlone ? "alone" : "behind"]) return false;
      const front = isAlone ? (kept.at(-1)?.slice(-40) ?? "") : before;
      return !QUANTITY.test(front) && !SHARE.test(line.slice(index, index + 12));
    });
    const words = comment ? line.slice(0, comment.index) : line;
    if (!comment || words.trim() !== "") kept.push(words);
  }
  return kept.join("\n");
}

/** A text whose words stand without the commands that only dress them. */
function shown(text: string): string {
  let words = text;
  for (let depth = 0; depth < DEEPEST; depth += 1)
    words = words
      .replace(LINK, "$1")
      .replace(SHOWN, "$1")
      .replace(DRESSED, (_, dressed: string) => dressed.replace(/\\\/$/, ""))
      .replace(FOOTNOTE, (_, note: string) => (note.trim() ? ` (${note.trim()})` : ""));
  return words.replace(DRESS_ALONE, "");
}
