/**
 * Where the files of the product's typefaces are, for what sets type on the server: documents and pictures. One place for the
 * names of packages and cuts; knows no document.
 */
import { join } from "node:path";

const PACKAGES = join(process.cwd(), "node_modules", "@expo-google-fonts");

const SERIF_CUTS = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"];

const sansFile = (cut: string) => join(PACKAGES, "public-sans", cut, `PublicSans_${cut}.ttf`);

/** Public Sans, regular and semi-bold: figures. */
export const SANS_FILES: readonly string[] = ["400Regular", "600SemiBold"].map(sansFile);

/** Source Serif 4 and Public Sans (OFL), as TrueType: documents. */
export const FONT_FILES: readonly string[] = [
  ...SERIF_CUTS.map((cut) => join(PACKAGES, "source-serif-4", cut, `SourceSerif4_${cut}.ttf`)),
  ...SANS_FILES,
  sansFile("400Regular_Italic"),
];
