import type { Piece } from "@/components/questionnaire/paste/split-document";
import type { TextPlace } from "@/lib/domain/assessment/text-places";

/** A place as the page was told of it. */
export type Place = TextPlace & { readonly version: number };
export type PlaceGroup = { readonly title: string; readonly places: readonly Place[] };

/** A part of the document and where the person wants it; an empty path is nowhere yet. */
export type Part = Piece & { readonly number: number; readonly path: string; readonly isSuggested: boolean };

/** What happens where there is text already. */
export type Where = "empty" | "below";

export type TextToPlace = { readonly path: string; readonly text: string; readonly version: number };

/** Whether a part goes where it was put: not into an answer with text, unless below it. */
export function mayGo(part: Part, places: readonly Place[], where: Where): boolean {
  const place = places.find(({ path }) => path === part.path);
  return place !== undefined && (place.holds === "nothing" || (place.holds === "text" && where === "below"));
}

/** One text for each place, its parts in the order of the document, with their headings if they are wanted. */
export function textsToPlace(
  parts: readonly Part[],
  places: readonly Place[],
  how: { readonly where: Where; readonly withHeadings: boolean },
): readonly TextToPlace[] {
  return places.flatMap(({ path, version }) => {
    const own = parts.filter((part) => part.path === path && mayGo(part, places, how.where));
    const texts = own.map((part) => (how.withHeadings ? withHeading(part) : part.text));
    return own.length > 0 ? [{ path, version, text: texts.join("\n\n") }] : [];
  });
}

function withHeading({ headings, text }: Part): string {
  const heading = headings.at(-1);
  return heading === undefined ? text : `### ${heading.replace(/[\\*_`[\]<#]/g, "\\$&")}\n\n${text}`;
}
