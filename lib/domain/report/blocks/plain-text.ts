import type { Inline } from "@/lib/domain/report/blocks/block";

/** The words of inlines, one after another. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((each) => (each.type === "link" ? plainText(each.inlines) : each.text)).join("");
}
