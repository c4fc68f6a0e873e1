import { lettersOf } from "@/lib/x-risk-sheet/letters";
import { SHEET_QUESTIONS } from "@/lib/x-risk-sheet/table";

/** On a line without space around it. */
const RULE = /^\|?(?: *:?-+:? *\|)+(?: *:?-+:?)?$/;
const NUMBER = /^[*_]{0,2}(?:Q(?:uestion)?[ .]*|No\.? *)?(\d{1,2})[.):]?[*_]{0,2}$/i;

/**
 * A sheet that is a Markdown table, a row a question, as items of a list: the number, the title and then the answer. Rows that
 * begin with neither the number nor the title of a question stay as they are, and so does every other line.
 */
export function tableAsItems(text: string): string {
  const lines = text.split("\n");
  if (!lines.some(isRule)) return text;
  return lines
    .flatMap((line, at) => {
      // The heads of the columns go with the rule under them, if a question is under that.
      const isHead = isRule(lines[at + 1]) && isItem(lines[at + 2]);
      if (isHead || (isRule(line) && isItem(lines[at + 1]))) return [];
      return [itemOf(line) ?? line];
    })
    .join("\n");
}

const isRule = (line: string | undefined) => line?.includes("|") === true && RULE.test(line.trim());
const isItem = (line: string | undefined) => line !== undefined && itemOf(line) !== null;

function itemOf(line: string): string | null {
  if (!line.includes("|")) return null;
  const [first = "", ...others] = line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
  const number = Number(NUMBER.exec(first)?.[1] ?? Number.NaN);
  const titled = SHEET_QUESTIONS.find((question) =>
    Number.isNaN(number) ? isTitle(first, question.title) : question.number === number,
  );
  if (!titled) return null;
  const rest = !Number.isNaN(number) && isTitle(others[0] ?? "", titled.title) ? others.slice(1) : others;
  const answer = rest.filter((cell) => cell !== "").join(" ");
  // Cells hold one line; writers break it with an element.
  return `${Number.isNaN(number) ? "- " : `${number}. `}${titled.title}. ${answer.replace(/ ?<br ?\/?> ?/gi, "\n")}`;
}

function isTitle(cell: string, title: string): boolean {
  return lettersOf(cell).letters === lettersOf(title).letters;
}
