import { renderAsync } from "@resvg/resvg-js";
import { SANS_FILES } from "@/lib/fonts/font-files";

/** Pixels a user unit: sharp on paper and on screens with two pixels a point. */
const ZOOM = 2;

/** What our own fonts have no letters for. */
const OTHER_SCRIPTS = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * An SVG of ours as a PNG, drawn outside the main thread. Letters of Latin script come from the fonts that Landfall brings; only
 * for other scripts the fonts of the machine are looked up, so that without them the same SVG gives the same picture everywhere.
 */
export async function svgToPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: ZOOM },
    font: {
      fontFiles: [...SANS_FILES],
      loadSystemFonts: OTHER_SCRIPTS.test(svg),
      defaultFontFamily: "Public Sans",
      sansSerifFamily: "Public Sans",
    },
  });
  return image.asPng();
}
