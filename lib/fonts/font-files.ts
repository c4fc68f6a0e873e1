/** Where the fonts lie that documents and pictures are made with on the server. Pages load theirs through CSS. */

import { join } from "node:path";

const PACKAGES = join(process.cwd(), "node_modules", "@expo-google-fonts");

/** Public Sans, regular and semi-bold: figures. */
export const SANS_FILES: readonly string[] = [
  "400Regular/PublicSans_400Regular",
  "600SemiBold/PublicSans_600SemiBold",
].map((name) => join(PACKAGES, "public-sans", `${name}.ttf`));
