import { lettersOf } from "@/lib/x-risk-sheet/letters";

/**
 * By what a printed sentence of the sheet is recognised: the letters it begins and ends with, and how many letters lie
 * between, give or take a word. All three together, so that no text of an author is taken for the sheet's.
 */
type Wording = { readonly opens: string; readonly closes: string; readonly letters: number };

const TOLERANCE = 14;
const LONGEST = 400;

/** Of the questions, by number. */
const QUESTION_WORDINGS: { readonly [number: number]: readonly Wording[] } = {
  1: [
    { opens: "howisthisworkintended", closes: "advancedaisystems", letters: 66 },
    { opens: "howisthisintended", closes: "advancedaisystems", letters: 62 },
  ],
  2: [{ opens: "ifthisworkdirectly", closes: "directlyaffects", letters: 112 }],
  3: [{ opens: "ifthisworkreduces", closes: "thatitaffects", letters: 100 }],
  4: [
    { opens: "whatisafuturescenario", closes: "highlybeneficial", letters: 172 },
    { opens: "whatisafuturescenario", closes: "lossoflife", letters: 90 },
  ],
  5: [{ opens: "dothefindingsrest", closes: "tohyperparameters", letters: 146 }],
  6: [{ opens: "isitimplausible", closes: "atthistask", letters: 80 }],
  7: [{ opens: "doesthisapproach", closes: "humanreliability", letters: 86 }],
  8: [{ opens: "doesworktowards", closes: "economicutility", letters: 106 }],
  9: [{ opens: "howdoesthisimprovesafety", closes: "generalcapabilities", letters: 61 }],
  10: [{ opens: "whatisawayinwhich", closes: "onsetofxrisks", letters: 65 }],
  11: [{ opens: "doesthisworkadvance", closes: "capabilitiesresearch", letters: 103 }],
  12: [{ opens: "doesthisimproveorfacilitate", closes: "similarcapabilities", letters: 357 }],
  13: [
    { opens: "istheanalyzedcapability", closes: "educationalattainment", letters: 95 },
    { opens: "istheanalysedcapability", closes: "educationalattainment", letters: 95 },
  ],
  14: [{ opens: "doesthisadvancesafety", closes: "thestudyofai", letters: 88 }],
  15: [{ opens: "whatclarifications", closes: "worthmentioning", letters: 72 }],
};

/** Of the instructions that stand under the sheet's headings. */
const INSTRUCTIONS: readonly Wording[] = [
  { opens: "inthissectionpleaseanaly", closes: "saferdirection", letters: 125 },
  { opens: "inthissectionpleaseanaly", closes: "generalcapabilities", letters: 136 },
  { opens: "individualquestionresponses", closes: "ifitisnotapplicable", letters: 128 },
];

const HEADING =
  /^(?:[a-z]?\d{0,2})(?:longtermimpactonadvancedaisystems|safetycapabilitiesbalance|elaborationsandotherconsiderations|xrisksheet|xriskanalysis)$/;

const LONGEST_HEADING = 120;

/** With a question word every wording begins; to look no further saves most of the time. */
const FIRST_WORD = /^[^A-Za-z0-9\n]{0,20}(?:how|if|what|do|does|is)\b/i;

/** Whether a line is a heading of the sheet, with or without its number and mark-up. */
export function isSheetHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  const bare = line
    .replace(/\\label\{[^}]*\}/g, "")
    .replace(/\\(?:(?:sub)*section|paragraph|textbf)\*?/g, "");
  return HEADING.test(lettersOf(bare).letters);
}

/** The number of the question whose printed wording a text begins with; null where it begins with none. */
export function questionWordedAs(text: string): number | null {
  if (!FIRST_WORD.test(text)) return null;
  const { letters } = lettersOf(text, 30);
  const found = Object.entries(QUESTION_WORDINGS).find(([, wordings]) =>
    wordings.some(({ opens }) => letters.startsWith(opens)),
  );
  return found ? Number(found[0]) : null;
}

/**
 * The text without the question's printed wording, if it begins with that. Anything else before it, such as a box, stays.
 * Null where the text does not begin with the wording.
 */
export function withoutWording(number: number, text: string): string | null {
  const { letters, ends } = lettersOf(text, LONGEST);
  const lengths = (QUESTION_WORDINGS[number] ?? []).flatMap((wording) => {
    const length = lengthOf(wording, letters, 0);
    return length !== null && /^[\s*_}]*\?/.test(text.slice(ends[length - 1])) ? [length] : [];
  });
  if (lengths.length === 0) return null;
  const before = text.slice(0, (ends[0] ?? 1) - 1);
  const after = text.slice(ends[Math.max(...lengths) - 1]).replace(/^[\s*_}]*\?[*_}]{0,3}/, "");
  return before.replace(/[\s*_{}.:>–—-]/g, "") + after;
}

/** The text without the sheet's instructions, wherever they stand in it. */
export function withoutInstructions(text: string): string {
  return INSTRUCTIONS.reduce((rest, wording) => {
    const { letters, ends } = lettersOf(rest);
    const from = letters.indexOf(wording.opens);
    const length = from < 0 ? null : lengthOf(wording, letters, from);
    if (length === null) return rest;
    const start = (ends[from] ?? 1) - 1;
    return rest.slice(0, start) + rest.slice(ends[from + length - 1]).replace(/^[*_}]*\.?[*_}]*/, "");
  }, text);
}

/** How many letters the wording has where it begins at `from`; null where it does not stand there. */
function lengthOf(wording: Wording, letters: string, from: number): number | null {
  if (!letters.startsWith(wording.opens, from)) return null;
  const shortest = wording.letters - TOLERANCE;
  const close = letters.indexOf(wording.closes, from + shortest - wording.closes.length);
  const length = close + wording.closes.length - from;
  return close >= 0 && length <= wording.letters + TOLERANCE ? length : null;
}
