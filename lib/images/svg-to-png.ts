import { renderAsync } from "@resvg/resvg-js";
import { OTHER_SCRIPT_FILES, SANS_FILES } from "@/lib/fonts/font-files";

/** Pixels a user unit: sharp on paper and on screens with two pixels a point. */
const ZOOM = 2;

/** What the house typeface may have no sign for. */
const OTHER_SCRIPTS = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[^\P{S} -\u00ff]/u;

/**
 * An SVG of ours as a PNG, drawn outside the main thread. All letters come from the typefaces that Landfall brings, so that the same
 * SVG gives the same picture everywhere; those of other scripts, which are large, are read only where there are such letters.
 */
export async function svgToPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: ZOOM },
    font: {
      fontFiles: [...SANS_FILES, ...(OTHER_SCRIPTS.test(svg) ? OTHER_SCRIPT_FILES : [])],
      loadSystemFonts: false,
      defaultFontFamily: "Public Sans",
      sansSerifFamily: "Public Sans",
    },
  });
  return image.asPng();
}
