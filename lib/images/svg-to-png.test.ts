import { expect, it } from "vitest";
import { svgToPng } from "@/lib/images/svg-to-png";

const svg = (words: string, text = "#000") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" font-family="Public Sans" font-size="12.5"><rect width="100%" height="100%" fill="#fff"/><text x="2" y="14" fill="${text}">${words}</text></svg>`;

it("a picture is a PNG of twice the size, with the words in it", async () => {
  const png = await svgToPng(svg("Landfall"));
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 40]);
  const empty = await svgToPng(svg(""));
  expect(png.equals(empty)).toBe(false);
  expect(png.equals(await svgToPng(svg("Landfall")))).toBe(true);
});

it("a picture fetches nothing, whatever its text says", async () => {
  const image = '<image href="file:///etc/hostname" width="10" height="10"/>';
  const shown = svg("x").replace("</svg>", `${image}</svg>`);
  expect((await svgToPng(shown)).equals(await svgToPng(svg("x")))).toBe(true);
});
