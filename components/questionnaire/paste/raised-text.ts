const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ";
const PLAIN = "0123456789+-=()ni";

/**
 * Raised or lowered text without markup, so that 10²⁶ does not become 1026: in the characters Unicode has for it, else
 * after ^ or _.
 */
export function raisedText(text: string, how: "sup" | "sub"): string {
  const marks = how === "sup" ? RAISED : LOWERED;
  const trimmed = text.trim().replaceAll("−", "-");
  const places = [...trimmed].map((character) => PLAIN.indexOf(character));
  if (trimmed === "") return "";
  if (places.every((place) => place >= 0)) return places.map((place) => [...marks][place]).join("");
  // Ordinals, marks of trade and footnote letters read well as they are.
  if (how === "sup" && /^(st|nd|rd|th|TM|SM|®|™|\*+|†|‡)$/.test(trimmed)) return trimmed;
  const sign = how === "sup" ? "^" : "_";
  return /^\w+$/.test(trimmed) ? `${sign}${trimmed}` : `${sign}(${trimmed})`;
}
