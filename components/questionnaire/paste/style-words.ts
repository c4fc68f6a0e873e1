import type { Element } from "hast";

/** What an element's own `style` says, by property, in small letters. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const written = String(element.properties.style ?? "").toLowerCase();
  const style = new Map<string, string>();
  for (const declaration of written.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0) style.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return style;
}

/** Whether a style makes text bold, takes that back, or says nothing of it. */
export function boldness(style: ReadonlyMap<string, string>): "bold" | "normal" | null {
  const weight = style.get("font-weight");
  if (weight === undefined) return null;
  return /^(bold|bolder|[6-9]\d\d)\b/.test(weight) ? "bold" : "normal";
}

/** The same of italics. */
export function slant(style: ReadonlyMap<string, string>): "italic" | "normal" | null {
  const written = style.get("font-style");
  if (written === undefined) return null;
  return /^(italic|oblique)/.test(written) ? "italic" : "normal";
}

export function isStruck(style: ReadonlyMap<string, string>): boolean {
  return /line-through/.test(style.get("text-decoration") ?? style.get("text-decoration-line") ?? "");
}

/** Text a program put into the clipboard and shows nobody. */
export function isHidden(style: ReadonlyMap<string, string>): boolean {
  return (
    style.get("display") === "none" ||
    style.get("mso-hide") === "all" ||
    /^comment/.test(style.get("mso-element") ?? "")
  );
}

/** The marker Word paints in front of an item, which becomes an item of a list. */
export function isPaintedMarker(style: ReadonlyMap<string, string>): boolean {
  return style.get("mso-list") === "ignore";
}

/** Whether text is raised or lowered by its style. */
export function raised(style: ReadonlyMap<string, string>): "sup" | "sub" | null {
  const align = style.get("vertical-align");
  return align === "super" ? "sup" : align === "sub" ? "sub" : null;
}

/** The classes of an element, as one text with spaces around each. */
export function classesOf(element: Element): string {
  const { className } = element.properties;
  return ` ${Array.isArray(className) ? className.join(" ") : String(className ?? "")} `;
}
