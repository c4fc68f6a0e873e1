/**
 * Where the files of the product's typefaces are, for what sets type on the server: documents and pictures. One place for the
 * names of packages and cuts; knows no document. All are free (OFL) and come from npm, so that a machine's own are never needed.
 */
import { join } from "node:path";

const PACKAGES = join(process.cwd(), "node_modules", "@expo-google-fonts");

const SERIF_CUTS = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"];

const fileOf = (folder: string, name: string, cut: string) =>
  join(PACKAGES, folder, cut, `${name}_${cut}.ttf`);

const sansFile = (cut: string) => fileOf("public-sans", "PublicSans", cut);

/** Public Sans, regular and semi-bold: figures. */
export const SANS_FILES: readonly string[] = ["400Regular", "600SemiBold"].map(sansFile);

/**
 * What stands in where the house typefaces have no letter, in the order of asking: Arabic before mathematics, which has Arabic
 * letters that don't join; signs before Chinese, whose are wide. The template of the PDF names the same families.
 */
export const OTHER_SCRIPT_FILES: readonly string[] = [
  ["noto-naskh-arabic", "NotoNaskhArabic", "400Regular", "600SemiBold"],
  ["noto-sans-hebrew", "NotoSansHebrew", "400Regular", "600SemiBold"],
  ["noto-sans-devanagari", "NotoSansDevanagari", "400Regular", "600SemiBold"],
  ["noto-sans-thai", "NotoSansThai", "400Regular", "600SemiBold"],
  ["noto-sans-math", "NotoSansMath", "400Regular"],
  ["noto-sans-symbols", "NotoSansSymbols", "400Regular"],
  ["noto-sans-symbols-2", "NotoSansSymbols2", "400Regular"],
  ["noto-emoji", "NotoEmoji", "400Regular"],
  ["chocolate-classical-sans", "ChocolateClassicalSans", "400Regular"],
  ["nanum-gothic", "NanumGothic", "400Regular", "700Bold"],
].flatMap(([folder = "", name = "", ...cuts]) => cuts.map((cut) => fileOf(folder, name, cut)));

/** Source Serif 4 and Public Sans, as TrueType, and what stands in for them: documents. */
export const FONT_FILES: readonly string[] = [
  ...SERIF_CUTS.map((cut) => fileOf("source-serif-4", "SourceSerif4", cut)),
  ...SANS_FILES,
  sansFile("400Regular_Italic"),
  ...OTHER_SCRIPT_FILES,
];
