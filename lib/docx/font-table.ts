/**
 * The font table of a Word document. It names what stands in for the house typefaces where they aren't installed: a serif for the
 * serif, a sans serif for the sans serif.
 */
export const FONT_TABLE = {
  path: "word/fontTable.xml",
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
    font("Public Sans", "Arial", "swiss"),
    font("Source Serif 4", "Times New Roman", "roman"),
  ].join("")}</w:fonts>`,
};

function font(name: string, instead: string, family: "roman" | "swiss"): string {
  return `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}
