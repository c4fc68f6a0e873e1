import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { MAX_LONG } from "@/lib/domain/assessment/limits";
import { isAsked } from "@/lib/domain/assessment/visibility";
import { cleanText } from "@/lib/domain/assessment/visible-text";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { BARE_SHEET, LATEX_SHEET, MARKDOWN_SHEET, PDF_SHEET } from "@/lib/testing/sample-sheets";
import { SHEET_QUESTIONS } from "@/lib/x-risk-sheet/table";
import { MAX_SHEET, readXRiskSheet, type XRiskSheetResult } from "@/lib/x-risk-sheet/x-risk-sheet";

type Read = Extract<XRiskSheetResult, { ok: true }>;

function read(text: string): Read {
  const result = readXRiskSheet(text);
  if (!result.ok) throw new Error(result.sentence);
  for (const [path, answer] of Object.entries(result.answers)) {
    expect(checkAnswer(INSTRUMENT, path, answer)).toEqual({ ok: true, answer });
  }
  return result;
}

/** The text placed for each number of the sheet. */
function textsOf(result: Read): { readonly [number: number]: string } {
  return Object.fromEntries(result.mapped.map(({ number, text }) => [number, text]));
}

function leftOf(result: Read): readonly string[] {
  return result.left.map(({ number, text }) => `${number ?? "—"}: ${text}`);
}

describe("an X-Risk Sheet in Markdown", () => {
  const result = read(MARKDOWN_SHEET);
  const texts = textsOf(result);

  it("gives the text of each question, without the sheet's own words and with lists inside it whole", () => {
    expect(texts[1]).toBe(
      "Providers notice knowing falsehoods of their own model.\nThey act on them before users do.\n\n- first with auditors\n- then with everybody",
    );
    expect(texts[2]).toBe("Deceptive models; weak monitoring.");
    expect(texts[3]).toContain("1. by auditors\n2. by providers");
    expect(texts[9]).toBe("Nothing here trains a model.");
    expect(texts[15]).toBe("Regarding Q5: larger models were out of reach.");
  });

  it("says of a ticked box what was agreed to, and of an open one only the words beside it", () => {
    expect(texts[5]).toMatch(
      /^Box ticked: The findings rest on .*\n\nOnly tried on models of one family\.$/s,
    );
    expect(texts[7]).toMatch(/^Box ticked: /);
    expect(texts[8]).toBe("Box not ticked.\n\nCosts 2 % of speed.");
    expect(texts[14]).toMatch(/^Box ticked: /);
  });

  it("leaves open boxes and whatever stands outside the questions, and says why", () => {
    expect(leftOf(result)).toEqual([
      "—: Probes for untrue statements, version of March.",
      "—: # References\n\nA paper that we cite.",
      "6: ",
      "11: ",
      "12: ",
      "13: ",
    ]);
    expect(result.left[2]?.why).toContain("“no” and for “not applicable” alike");
  });

  it("puts questions that share a place one after another, and names them in the note", () => {
    const answer = result.answers["timelines.safety-effect-why"];
    expect(answer).toMatchObject({
      status: "answered",
      note: "Imported from an X-Risk Sheet (Hendrycks & Mazeika 2022), questions 5, 7, 8 and 15.",
      value: expect.stringMatching(
        /^\*\*Result Fragility\*\* \(question 5\)\n\nBox ticked: .*\*\*Other\*\*/s,
      ),
    });
    expect(result.answers["inaction.cost"]).toEqual({
      status: "answered",
      value: "An agent that lies about a biological threat is stopped in time.",
      note: "Imported from an X-Risk Sheet (Hendrycks & Mazeika 2022), question 4.",
    });
  });

  it("reads the same with the line breaks of another system", () => {
    expect(read(MARKDOWN_SHEET.replaceAll("\n", "\r\n"))).toEqual(result);
  });
});

describe("an X-Risk Sheet copied out of a PDF", () => {
  const result = read(PDF_SHEET);

  it("is read over wrapped and hyphenated lines", () => {
    expect(textsOf(result)).toMatchObject({
      1: "Providers notice knowing falsehoods of their own\nmodel, and act on them before users do.",
      2: "Deceptive models, weak monitoring.",
      5: expect.stringMatching(/^Box ticked: [^\n]*$/),
      9: "Nothing here trains a model.",
      15: "Larger models were out of reach.",
    });
  });

  it("says where a box was lost, and takes neither pages nor what follows for answers", () => {
    expect(leftOf(result)).toEqual([
      "—: 9",
      "—: 10",
      "—: B     Experimental Results\nA table of no concern to the sheet.",
      "6: ",
    ]);
    expect(result.left.at(-1)?.why).toContain("often loses them");
  });
});

describe("an X-Risk Sheet in LaTeX", () => {
  const result = read(LATEX_SHEET);

  it("is read by its titles, with lists and commands of the answers kept", () => {
    expect(textsOf(result)).toMatchObject({
      1: "Providers notice knowing falsehoods \\citep{liar2024} in time.",
      2: "Two kinds of models:\n\\begin{itemize}\n\\item those that deceive,\n\\item those that flatter.\n\\end{itemize}",
      4: "An agent is stopped in time.",
      5: expect.stringMatching(/^Box ticked: [^\n]*$/),
      7: expect.stringMatching(/^Box ticked: [^\n]*\n\nExperts label the dialogues\.$/),
      9: "Nothing here trains a model.",
      15: "None.",
    });
  });

  it("leaves a question put in other words and what follows the sheet", () => {
    expect(leftOf(result)).toEqual([
      "—: \\section{Proofs}\nOf no concern to the sheet.",
      "1: \\citep",
      "2: \\begin \\item \\end",
      "4: Which future do you mean?",
      "11: ",
    ]);
  });
});

describe("an X-Risk Sheet of bare numbers", () => {
  it("is read when it names itself; deeper lists belong to the answers", () => {
    const result = read(BARE_SHEET);
    expect(textsOf(result)).toMatchObject({
      1: "Providers notice knowing falsehoods of their own model.",
      2: "Deceptive models. In order:\n1) those that deceive\n2) those that flatter",
      5: "yes",
      6: "no, people are easily outdone",
      11: expect.stringContaining("Box ticked: "),
      15: "Larger models were out of reach.",
    });
    expect(leftOf(result)).toEqual(["—: X-Risk Sheet of the probes project"]);
  });

  it("is refused when lists cannot be told from questions", () => {
    const flat = "X-Risk Sheet of ours\n1. One\n1. first\n2. second\n2. Two\n3. Three";
    expect(readXRiskSheet(flat)).toEqual({ ok: false, sentence: expect.stringContaining("Write the title") });
  });

  it("is read from fifteen list items of LaTeX without numbers", () => {
    const items = SHEET_QUESTIONS.map(({ number }) => `\\item Answer number ${number}`);
    const result = read(`\\begin{enumerate}\n${items.join("\n")}\n\\end{enumerate}`);
    // The fifteenth list item holds nothing of the list's own end.
    expect(textsOf(result)[15]).toBe("Answer number 15");
    expect(result.mapped.map(({ number }) => number)).toEqual(SHEET_QUESTIONS.map(({ number }) => number));
  });
});

describe("titles in other forms", () => {
  it.each([
    ["headings", "### Q2: Direct Effects\nWeak monitoring.\n### Q3: Diffuse Effects\nHabits."],
    ["titles alone", "Direct Effects: Weak monitoring.\nDiffuse Effects: Habits."],
    [
      "words before the number",
      "Question 2. Direct effects. Weak monitoring.\nQuestion 3 - Diffuse effects - Habits.",
    ],
    ["numbers in brackets", "(2) *Direct Effects*: Weak monitoring.\n(3) *Diffuse Effects*: Habits."],
    [
      "labels of LaTeX",
      "\\item[Q2] {\\bf Direct Effects.} Weak monitoring.\n\\item[Q3] {\\bf Diffuse Effects.} Habits.",
    ],
    ["quoted lines", "> **2. Direct Effects**\n> Weak monitoring.\n> **3. Diffuse Effects**\n> Habits."],
  ])("are recognised: %s", (_form, text) => {
    const texts = textsOf(read(text));
    expect(texts[2]?.replace(/^> /, "")).toBe("Weak monitoring.");
    expect(texts[3]?.replace(/^> /, "")).toBe("Habits.");
  });

  it("tell the second Overview by its place where numbers begin anew in each part", () => {
    const texts = textsOf(
      read("1. Overview. First.\n2. Direct Effects. Second.\n1. Overview. Ninth.\n2. Red Teaming. Tenth."),
    );
    expect(texts).toEqual({ 1: "First.", 2: "Second.", 9: "Ninth.", 10: "Tenth." });
  });

  it("let a question without title keep its place among titled ones", () => {
    const texts = textsOf(
      read("1. Overview. First.\n2. Direct Effects. Second.\n3. Third.\n4. What's at Stake? Fourth."),
    );
    expect(texts).toEqual({ 1: "First.", 2: "Second.", 3: "Third.", 4: "Fourth." });
  });
});

describe("boxes in other forms", () => {
  it.each([
    ["☑", true],
    ["[X]", true],
    ["$\\checkmark$", true],
    ["\\hfill $\\boxtimes$", true],
    ["☐", false],
    ["[ ]", false],
    ["$\\square$", false],
  ])("%s", (box, isTicked) => {
    const result = read(`5. Result Fragility. ${box}\n7. Human Unreliability. Yes, and more.`);
    expect(textsOf(result)[5]?.startsWith("Box ticked: ") ?? false).toBe(isTicked);
    expect(textsOf(result)[7]).toBe("Yes, and more.");
  });

  it("are left as they stand where there are several", () => {
    const result = read("5. Result Fragility. Yes ☐ No ☒\n7. Human Unreliability. ☒");
    expect(textsOf(result)[5]).toBe("Yes ☐ No ☒");
  });
});

describe("texts that are too long", () => {
  it("are cut, and the remainder is left with the reason", () => {
    const words = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(" ");
    const result = read(`4. What's at Stake? ${words}\n2. Direct Effects. Weak monitoring.`);
    const placed = textsOf(result)[4] ?? "";
    const [remainder] = result.left;
    expect(placed.length).toBeLessThanOrEqual(MAX_LONG);
    expect(`${placed} ${remainder?.text}`).toBe(words);
    expect(remainder).toMatchObject({ number: 4, why: expect.stringContaining("at most 20,000 characters") });
  });

  it("are never cut within a character", () => {
    const result = read(`4. What's at Stake? x${"😀".repeat(12_000)}\n2. Direct Effects. Weak monitoring.`);
    const all = `${textsOf(result)[4]}${result.left[0]?.text}`;
    expect(all).toBe(`x${"😀".repeat(12_000)}`);
  });

  it("leave a whole answer where its place is full", () => {
    const result = read(
      `2. Direct Effects. ${"w ".repeat(9_970)}\n3. Diffuse Effects. Habits. ${"v".repeat(50)}`,
    );
    expect(leftOf(result)).toEqual([`3: Habits. ${"v".repeat(50)}`]);
  });
});

describe("what is no X-Risk Sheet", () => {
  it.each([
    ["nothing", " \n", "nothing here"],
    ["prose", "We study probes. 1. Overview of the field.", "No X-Risk Sheet"],
    ["a list", "1. milk\n2. bread\n3. eggs", "No X-Risk Sheet"],
    [
      "an unanswered sheet",
      "1. **Overview.**\n2. **Direct Effects.**\n5. **Result Fragility.** ☐",
      "no answers yet",
    ],
    ["too much", "a".repeat(MAX_SHEET + 1), "at most 300,000 characters"],
    ["an invisible character", "1. Overview. a\u0000\n2. Direct Effects. b", "U+0000"],
    ["half a character", "1. Overview. \ud83d\n2. Direct Effects. b", "half of a character"],
  ])("is refused with what to do: %s", (_case, text, says) => {
    expect(readXRiskSheet(text)).toEqual({ ok: false, sentence: expect.stringContaining(says) });
  });

  it("is refused or read in good time, however it is made", () => {
    const hostile = [
      "\\item ".repeat(40_000),
      "*".repeat(MAX_SHEET),
      `${" ".repeat(MAX_SHEET - 1)}x`,
      "h\n".repeat(MAX_SHEET / 2),
      "1. ".repeat(90_000),
      "1.\n".repeat(90_000),
      "{$".repeat(MAX_SHEET / 2),
      "2. Direct Effects. a\n".repeat(14_000),
      `1. Overview.\n2. Direct Effects.${"\n \t".repeat(90_000)}`,
      `5. Result Fragility. ${"\\hfill ".repeat(40_000)}\n7. Human Unreliability. x`,
      `1. Overview. a\n2. Direct Effects. ${"\nAnswer".repeat(40_000)}`,
      "\\begin{enumerate}\n".repeat(15_000),
      `1. Overview. a\n2. Direct Effects. b\n${"3.\n".repeat(90_000)}`,
    ];
    // What takes the square of its length would not end within the time a test has.
    for (const text of hostile) expect(typeof readXRiskSheet(text).ok, text.slice(0, 20)).toBe("boolean");
  });
});

describe("whatever is pasted", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      ...[
        "\n",
        "1. ",
        "Q2 ",
        "**Overview.**",
        "Direct Effects. ",
        "\\item ",
        "[x] ",
        "☐",
        "Answer: ",
        "\\end{enumerate}",
      ],
      ...[
        "# ",
        "X-Risk Sheet",
        "Result Fragility",
        "15)",
        "How is this intended",
        "advanced AI systems?",
        "  - ",
      ],
    ),
  );

  it("never throws, and gives only answers that the instrument accepts", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const result = readXRiskSheet(pieces.join(""));
        if (!result.ok) {
          expect(result.sentence).toMatch(/\.$/);
          return;
        }
        for (const [path, answer] of Object.entries(result.answers)) {
          expect(checkAnswer(INSTRUMENT, path, answer).ok).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("loses no line of an answer", () => {
    // Each line begins with a word of its own, so that it is not one of the sheet's; what follows is arbitrary.
    const line = fc
      .oneof(fc.string({ unit: "grapheme" }), piece)
      .map((rest) => cleanText(rest.replaceAll("\u0000", " ")).replace(/[\s\p{Cs}]+/gu, " "));
    const answer = fc.record({
      number: fc.integer({ min: 1, max: 15 }),
      lines: fc.array(line, { maxLength: 5 }),
    });
    const style = fc.constantFrom(
      (number: number, title: string) => `${number}. **${title}** `,
      (number: number, title: string) => `### Q${number} ${title.replace("?", "")}\n`,
      (number: number, title: string) => `\\item[${number}.] \\textbf{${title}.} \\textbf{Answer:} `,
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(answer, { minLength: 2, selector: ({ number }) => number }),
        style,
        (answers, head) => {
          const written = answers.map(({ number, lines }) => ({
            number,
            lines: lines.map((rest, at) => `zq${number}x${at} ${rest}`.trim()),
          }));
          const sheet = written.map(({ number, lines }) => {
            const title = SHEET_QUESTIONS[number - 1]?.title ?? "";
            return `${head(number, title)}${lines.join("\n")}\n`;
          });
          const result = readXRiskSheet(sheet.join("\n"));
          const lines = written.flatMap((item) => item.lines);
          if (!result.ok) {
            expect(lines).toEqual([]);
            return;
          }
          const kept = [...result.mapped, ...result.left].map(({ text }) => text).join("\n");
          for (const one of lines) expect(inPlainSigns(kept)).toContain(inPlainSigns(one));
          const answered = plain(
            Object.values(result.answers)
              .map((item) => JSON.stringify(item))
              .join("\n"),
          );
          for (const { text } of result.mapped)
            expect(answered).toContain(plain(JSON.stringify(text).slice(1, -1)));
        },
      ),
      {
        numRuns: 1000,
        examples: [
          [
            [
              { number: 1, lines: ["\\end{enumerate}", "~", "~~old~~", "\\\\%"] },
              { number: 2, lines: [] },
            ],
            (number, title) => `${number}. **${title}** `,
          ],
        ],
      },
    );
  });
});

/** As `plain`, with the ties and escaped signs of LaTeX as they are read. */
function inPlainSigns(text: string): string {
  return plain(
    text
      .replace(/(?<=[\p{L}\p{N}\p{Pd}.,:;)\]}])~(?=[\p{L}\p{N}\p{Pd}([{$\\])/gu, " ")
      .replace(/(?<!\\)\\([%&_#$])/g, "$1"),
  );
}

/** Without white space in rows, and without boxes: of a yes/no question they come back in words. */
function plain(text: string): string {
  return text
    .replace(/\[[xX ]{0,3}\]|\([xX]\)|[☐☑☒✓✔□■▢⬜⊠🗹]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

describe("what a sheet admits", () => {
  const sheet = (box: string, redTeaming = "A lab trains against it.") =>
    read(
      `# X-Risk Sheet\n\n2. **Direct Effects.** Deception.\n\n10. **Red Teaming.** ${redTeaming}\n\n11. **General Tasks.** ${box}\n\n12. **General Goals.** ${box}\n`,
    );

  it("is asked about as misuse where it says how the work could do harm", () => {
    expect(sheet("☐").answers["misuse.patterns-why"]).toMatchObject({
      value: "A lab trains against it.",
      note: "Imported from an X-Risk Sheet (Hendrycks & Mazeika 2022), question 10.",
    });
    expect(sheet("☐").answers["timelines.developer-tools-why"]).toBeUndefined();
  });

  it("is a choice where a box of general tasks or goals is ticked, and none where it is open or beside words alone", () => {
    expect(sheet("☒").answers["timelines.developer-tools"]).toEqual({
      status: "answered",
      value: "yes",
      note: "Imported from an X-Risk Sheet (Hendrycks & Mazeika 2022), questions 11 and 12. Their boxes are ticked there.",
    });
    expect(sheet("☒").mapped.filter(({ path }) => path === "timelines.developer-tools")).toHaveLength(2);
    for (const box of ["☐", "☐ Hardly.", "Hardly."])
      expect(sheet(box).answers["timelines.developer-tools"], box).toBeUndefined();
  });

  it("stands beside what the model implies of developers' tools", () => {
    const stated = (box: string) =>
      ledgerOf(sheet(box).answers).find(({ subject }) => subject === "timing.developer-tools")?.beside
        ?.stated;
    expect(stated("☒")).toBe(3);
    expect(stated("☐")).toBeNull();
  });
});

function optionsAt(path: string): readonly string[] {
  const kind = INSTRUMENT.questions.find(({ id }) => id === path)?.kind;
  return kind?.type === "one-of" ? kind.options.map(({ value }) => value) : [];
}

describe("the places of the table", () => {
  it("are long texts that are asked at some depth or on request, and choices that have the value", () => {
    expect(SHEET_QUESTIONS.map(({ number }) => number)).toEqual(
      Array.from({ length: 15 }, (_, at) => at + 1),
    );
    for (const { path, ticked } of SHEET_QUESTIONS) {
      const question = INSTRUMENT.questions.find(({ id }) => id === path);
      expect(question?.kind.type, path).toBe("long-text");
      expect(isAsked(INSTRUMENT, {}, path, "all"), path).toBe(true);
      if (ticked) expect(optionsAt(ticked.path), ticked.path).toContain(ticked.value);
    }
  });
});

describe("an X-Risk Sheet out of a PDF that keeps its boxes as glyphs of a font", () => {
  const glyphs = `X-Risk Sheet
Q1 Overview. How is this work intended to reduce existential risks from advanced AI systems?
   Answer: It shows where probes \u00adfail.
Q5 Result Fragility. \uf0fe
Q6 Problem Difficulty. \uf0a8
Q7 Human Unreliability. \uf0a8 Only for labels.
Q8 Competitive Pressures. \uf1a2
Q15 Other. \u200b
`;

  it("takes a ticked one for ticked, an open one for open, and one nobody knows for none", () => {
    const result = read(glyphs);
    expect(textsOf(result)).toEqual({
      1: "It shows where probes fail.",
      5: expect.stringMatching(/^Box ticked: /),
      7: "Box not ticked.\n\nOnly for labels.",
    });
    expect(result.left.map(({ number, why }) => [number, why.split(".")[0]])).toEqual([
      [6, "Its box is not ticked"],
      [8, "No box could be read; text copied out of a PDF often loses them"],
      [15, "The sheet gives no answer here"],
    ]);
  });

  it("is the same whichever way its lines end", () => {
    for (const end of ["\r", "\r\n", "\u2028"]) {
      expect(read(glyphs.replaceAll("\n", end))).toEqual(read(glyphs));
    }
  });
});

describe("an X-Risk Sheet that is a table", () => {
  const rows = (...lines: readonly string[]) => read(["# X-Risk Sheet", "", ...lines].join("\n"));
  const placed = {
    1: "It shows where probes | fail.",
    3: "A habit of testing.\nAnd of saying so.",
    5: expect.stringMatching(/^Box ticked: /),
    9: "Nothing here trains a model.",
  };

  it("gives each row's answer to its question, with the numbers and titles that are there", () => {
    const titled = rows(
      "| # | Question | Answer |",
      "| --- | :-: | --- |",
      "| 1 | **Overview** | It shows where probes \\| fail. |",
      "| Q3 | Diffuse effects | A habit of testing.<br>And of saying so. |",
      "| 5. | Result Fragility | ☒ |",
      "| 6 | Problem Difficulty | ☐ |",
      "| 9 | Overview | Nothing here trains a model. |",
    );
    expect(textsOf(titled)).toEqual(placed);
    expect(titled.left.map(({ number }) => number)).toEqual([6]);
  });

  it("needs no titles, or no numbers", () => {
    const numbered = rows(
      "No | Answer",
      "-- | --",
      "1 | It shows where probes \\| fail.",
      "3 | A habit of testing.<br/>And of saying so.",
      "5 | [x]",
      "9 | Nothing here trains a model.",
    );
    expect(textsOf(numbered)).toEqual(placed);
    const titled = rows(
      "| Question | Answer |",
      "| - | - |",
      "| Overview | Probes fail. |",
      "| Direct Effects | Deception. |",
      "| Overview | Nothing here trains a model. |",
    );
    expect(textsOf(titled)).toEqual({
      1: "Probes fail.",
      2: "Deception.",
      9: "Nothing here trains a model.",
    });
  });

  it("leaves a table within an answer alone", () => {
    const { mapped } = rows(
      "1. Overview. As measured:",
      "",
      "| Model | Rate |",
      "| - | - |",
      "| small | 2 |",
      "",
      "2. Direct Effects. Deception.",
    );
    expect(mapped[0]?.text).toBe("As measured:\n\n| Model | Rate |\n| - | - |\n| small | 2 |");
  });
});

describe("text as PDFs and LaTeX have it", () => {
  const sheet = (two: string) =>
    readXRiskSheet(
      `X-Risk Sheet\n1. Overview.\nFirst.\n2. Direct Effects.\n${two}\n11. General Tasks. \uf0fe\n12. General Goals. \uf0a8\n`,
    );
  const textOf = (two: string) => {
    const read = sheet(two);
    if (!read.ok) throw new Error(read.sentence);
    return { two: read.mapped.find(({ number }) => number === 2)?.text, read };
  };

  it("reads boxes of Wingdings, ticked and open", () => {
    const { read } = textOf("Second.");
    expect(read.mapped.find(({ number }) => number === 11)?.text).toMatch(/^Box ticked: /);
    expect(read.left.find(({ number }) => number === 12)?.why).toContain("not ticked");
  });

  it("puts words together that were cut at the end of a line, and keeps hyphens that belong", () => {
    expect(textOf("It can be re-\n   paired by a well-\n   known method.").two).toBe(
      "It can be repaired by a well-known method.",
    );
  });

  it("takes emphasis and escapes of LaTeX as what they stand for, and names other commands", () => {
    const { two, read } = textOf("\\emph{Less} than 5\\% of them \\citep{someone}.");
    expect(two).toBe("*Less* than 5% of them \\citep{someone}.");
    expect(read.left).toContainEqual({ number: 2, text: "\\citep", why: expect.stringContaining("LaTeX") });
  });
});
