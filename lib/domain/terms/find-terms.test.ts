import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LABELLED_SENTENCES } from "@/lib/content/glossary/labelled-sentences";
import { findTerms, findTermsAndPhrases } from "@/lib/domain/terms/find-terms";
import { readLabels } from "@/lib/domain/terms/measure-terms";

const marksIn = (text: string) =>
  findTerms(text).map((mark) => `${mark.start}-${mark.end} ${mark.kind === "term" ? "" : "!"}${mark.id}`);

/** What lists of neighbouring words don't tell. */
const KNOWN_MISTAKES = [
  "Show the parking ticket at the desk for validation.",
  "Please go through the security check at the entrance.",
  "Local security staff opened the hall at eight.",
  "Data were entered by two assistants who controlled each other’s work.",
  "Cheaper diagnosis is [beneficial|beneficial] where there is somebody to treat.",
  "The forecast turns on when systems become [capable|capabilities] of research.",
  "By “[open|open]” we do not mean open source.",
];

describe("labelled sentences", () => {
  const tunedOn = LABELLED_SENTENCES.filter(({ heldOut }) => !heldOut);
  const isKnownMistake = ({ marked }: { readonly marked: string }) => KNOWN_MISTAKES.includes(marked);

  test.each(tunedOn.filter(isKnownMistake))("wrong, and known to be: $marked", ({ marked }) => {
    const { text, labels } = readLabels(marked);
    expect(marksIn(text)).not.toEqual(labels.map(({ id, start, end }) => `${start}-${end} ${id}`));
  });

  test.each(tunedOn.filter((sentence) => !isKnownMistake(sentence)))("$marked", ({ marked }) => {
    const { text, labels } = readLabels(marked);
    expect(marksIn(text), text).toEqual(labels.map(({ id, start, end }) => `${start}-${end} ${id}`));
  });
});

describe("what is not the author’s own statement", () => {
  test.each([
    ["code spans", "Set ``safety `x` alignment`` to one."],
    ["fenced code", "```\nAI safety\n```"],
    ["fenced code that is never closed", "~~~\nAI safety\n\nalignment"],
    ["block quotations", "> AI safety\n> and alignment"],
    ["the fields of a file", "---\ntitle: AI safety\ntags: [alignment]\n---\n\nText."],
    ["fields in another form", '+++\ntitle = "AI safety"\n+++\nText.'],
    ["comments", "Text <!-- AI safety\n\nand alignment --> more."],
    ["names of links", "See [the list][ai safety]."],
    ["bare addresses", "https://example.org/AI-safety?alignment=1 and www.safety.org/oversight"],
    ["autolinks", "<https://example.org/safety>"],
    ["mail addresses", "safety@example.org"],
    ["file names", "alignment.ts"],
    ["long quotations", "“AI safety is what we are all about.”"],
    ["long quotations in single marks", "They wrote 'AI safety is what we are all about'."],
    ["long quotations in guillemets", "« AI safety is what we are about »"],
  ])("%s are skipped", (_, text) => {
    expect(findTerms(text)).toEqual([]);
  });

  test("what follows an unbalanced mark is still read", () => {
    expect(marksIn('He said "hello. AI safety')).toEqual(["16-25 ai-safety"]);
    expect(marksIn("a ` b AI safety")).toEqual(["6-15 ai-safety"]);
    expect(marksIn("[x](AI safety")).toEqual(["4-13 ai-safety"]);
  });

  test("what only looks like a comment or a file's fields is read", () => {
    expect(marksIn("a <!-- AI safety")).toEqual(["7-16 ai-safety"]);
    expect(marksIn("Write `<!--` for AI safety --> there")).toEqual(["17-26 ai-safety"]);
    expect(marksIn("---\n\nAI safety\n\n---\n")).toEqual(["5-14 ai-safety"]);
    expect(marksIn("---\nnote: AI safety\n")).toEqual(["10-19 ai-safety"]);
    expect(marksIn("<!-- x --> AI safety <!-- y --> and AI safety")).toEqual([
      "11-20 ai-safety",
      "36-45 ai-safety",
    ]);
  });

  test("letters of double width are letters, and every end of a line is one", () => {
    expect(marksIn("ＡＩ\u3000ｓａｆｅｔｙ")).toEqual(["0-9 ai-safety"]);
    expect(marksIn("align\u00adment, AI\u00a0safety")).toEqual(["0-10 alignment", "12-21 ai-safety"]);
    expect(marksIn("of AI\rsafety")).toEqual(["3-12 ai-safety"]);
    expect(marksIn("of AI\r\rsafety is")).toEqual(marksIn("of AI\n\nsafety is"));
    expect(marksIn("> AI safety\rAnd\r\rAI safety")).toEqual(["17-26 ai-safety"]);
  });

  test("a quotation does not reach over a blank line", () => {
    expect(marksIn('"one two three four\n\nAI safety five" six')).toEqual(["21-30 ai-safety"]);
  });

  test("apostrophes do not open quotations", () => {
    expect(marksIn("The models' safety and the users' oversight")).toEqual([
      "12-18 safety",
      "34-43 oversight",
    ]);
  });
});

describe("where words meet", () => {
  test("phrases reach over hyphens and a line break, not over other marks", () => {
    expect(findTerms("AI\nsafety").map((mark) => mark.id)).toEqual(["ai-safety"]);
    expect(findTerms("AI\u2011safety").map((mark) => mark.id)).toEqual(["ai-safety"]);
    expect(findTerms("AI, safety").map((mark) => mark.id)).toEqual(["safety"]);
    expect(findTerms("AI\n\nsafety").map((mark) => mark.id)).toEqual(["safety"]);
    expect(findTerms("AI\n- safety").map((mark) => mark.id)).toEqual(["safety"]);
    expect(findTerms("AI — safety").map((mark) => mark.id)).toEqual(["safety"]);
  });

  test("invisible characters inside a word don’t hide it", () => {
    expect(marksIn("sa\u00adfety")).toEqual(["0-7 safety"]);
    expect(marksIn("over\u200bsight")).toEqual(["0-10 oversight"]);
  });

  test("a word of the glossary broken at the end of a line is one word, others stay two", () => {
    expect(marksIn("inter-\npretability")).toEqual(["0-18 interpretability"]);
    expect(marksIn("AI safe-\nty’s price")).toEqual(["0-11 ai-safety"]);
    expect(marksIn("inter- \npretability and inter-\n\npretability")).toEqual([]);
    expect(findTerms("dual-\nuse").map((mark) => mark.id)).toEqual(["dual-use"]);
  });

  test("all parts of a hyphenated file name belong to it", () => {
    expect(marksIn("See risk-register.csv and oversight-of-security.md, on risk-taking.")).toEqual([
      "55-59 risk",
    ]);
  });

  test("a place for any word takes exactly one", () => {
    expect(marksIn("aligned with the foundation’s budget")).toEqual([]);
    expect(marksIn("aligned with the model of a large budget")).toEqual(["0-7 alignment"]);
  });

  test("an ordinary phrase is no absolute phrase either", () => {
    expect(marksIn("Intrinsically safe lamps")).toEqual([]);
    expect(marksIn("Intrinsically safe systems")).toEqual(["0-18 !inherently-safe"]);
  });

  test("offsets count UTF-16 code units", () => {
    expect(marksIn("😀 safety")).toEqual(["3-9 safety"]);
    expect(marksIn("İ safety")).toEqual(["2-8 safety"]);
  });

  test("words in other scripts, digits and underscores don’t give parts of words away", () => {
    expect(findTerms("Überalignment safety2 x_safety самоsafety")).toEqual([]);
  });

  test("abbreviations that are also words need their capitals", () => {
    expect(marksIn("TAI, Tai, tai; ASI, asi")).toEqual(["0-3 transformative-ai", "15-18 superintelligence"]);
  });

  test("a wording that gives its sense away says so", () => {
    expect(findTerms("national security")[0]?.sense).toBe("security.national");
    expect(findTerms("security")[0]).not.toHaveProperty("sense");
  });

  test("a term inside an absolute phrase is found beside it", () => {
    const found = findTermsAndPhrases("It is only for AI safety.");
    expect(found.phrases.map((mark) => mark.id)).toEqual(["only-for-safety"]);
    expect(found.terms.map((mark) => mark.id)).toEqual(["ai-safety"]);
  });
});

const pieces = [
  ...[
    "AI",
    "safety",
    "inherently",
    "safe",
    "not",
    "no",
    "capabilities",
    "impact",
    "purely",
    "defensive",
    "is",
    "dual",
  ],
  ...[
    " ",
    " ",
    "-",
    "\n",
    "\n\n",
    ". ",
    ", ",
    "? ",
    "`",
    "```\n",
    '"',
    "'",
    "“",
    "”",
    "’",
    "> ",
    "](",
    ")",
    "https://",
  ],
  ...["www.", "😀", "\ud800", "\u0000", "\u00ad", "İ", "_", "*", "%", "é", "«", "»", "[", "'s"],
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), {
  maxLength: 60,
});

describe("any text at all", () => {
  test("gives marks in order, without overlap, whose offsets slice back to their text", () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const mark of findTerms(text)) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mark.start, mark.end)).toBe(mark.text);
          end = mark.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test("gives the same marks each time", () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        expect(findTerms(parts.join(""))).toEqual(findTerms(parts.join("")));
      }),
    );
  });

  test("text set before, as a paragraph of its own, only shifts the marks", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom("A note. ", "😀\n\n", "# Title\n\n"), (parts, before) => {
        const text = parts.join("");
        const paragraph = before.endsWith("\n\n") ? before : `${before}\n\n`;
        const shifted = findTerms(paragraph + text).map((mark) => ({
          ...mark,
          start: mark.start - paragraph.length,
        }));
        expect(shifted.map((mark) => [mark.start, mark.id])).toEqual(
          findTerms(text).map((mark) => [mark.start, mark.id]),
        );
      }),
    );
  });

  test.each([
    [" a`", 40_000],
    ["[](", 40_000],
    ['"a ', 50_000],
    ["'a' ", 40_000],
    ["inherently safe ", 10_000],
    ["not ", 40_000],
    ["http://", 20_000],
    ["“‘«", 40_000],
    ["`` ` ``` ", 15_000],
    ["a:", 50_000],
    ["> ", 50_000],
    ["\u{1f600}", 50_000],
  ])("%j repeated %i times is read to its end", (piece, times) => {
    expect(findTerms(`${piece.repeat(times)}\n\nAI safety`).at(-1)?.id).toMatch(
      /ai-safety|inherently-safe|safety/,
    );
  });
});
