import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from "docx";

/** Between the margins of a page of A4, in twentieths of a point. */
export const TEXT_WIDTH = 11_906 - 2 * 1_250;

const SANS = "Public Sans";
const INK = "15202A";
const QUIET = "46545F";

/** Sizes in half points. Headings keep Word's own styles, so that its navigation and contents know them. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: "Source Serif 4", size: 20, color: INK, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 110, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: SANS, size: 44, bold: true },
      paragraph: { spacing: { after: 200, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: SANS, size: 30, bold: true, color: INK },
      paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { font: SANS, size: 22, bold: true, color: INK },
      paragraph: { spacing: { before: 300, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { font: SANS, size: 20, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: "0A5C6B" } },
  },
  paragraphStyles: [
    {
      id: "Kicker",
      name: "Kicker",
      basedOn: "Normal",
      run: { font: SANS, size: 16, color: QUIET, allCaps: true },
    },
    {
      id: "Small",
      name: "Small",
      basedOn: "Normal",
      run: { font: SANS, size: 16, color: QUIET },
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      run: { font: SANS, size: 16, color: QUIET },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
    {
      id: "Contents",
      name: "Contents line",
      basedOn: "Normal",
      run: { font: SANS, size: 18 },
      paragraph: { spacing: { after: 30 } },
    },
    {
      id: "Asked",
      name: "Asked",
      basedOn: "Normal",
      run: { font: SANS, size: 17, bold: true },
      paragraph: { spacing: { before: 200, after: 40 } },
    },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      run: { font: SANS, size: 16 },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
    { id: "Quotation", name: "Quotation", basedOn: "Normal", paragraph: { indent: { left: 400 } } },
  ],
  characterStyles: [{ id: "Code", name: "Code", run: { font: SANS, size: 17 } }],
};

/** Lists with numbers, each an instance that starts anew. */
export const NUMBERED = "numbered";

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: NUMBERED,
      levels: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 400 } } },
      })),
    },
  ],
};
