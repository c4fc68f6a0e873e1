import type { WorldviewsPart } from "@/lib/domain/report/report-document";

type View = WorldviewsPart["views"][number];

export type Stance = "believes" | "doubts" | "leaves-open";

/** Each belief that some view holds or doubts, once, with what every view makes of it, in the order of the views. */
export function beliefRows(
  views: readonly View[],
): readonly { readonly belief: string; readonly stances: readonly Stance[] }[] {
  const beliefs = new Set(views.flatMap(({ believes, doubts }) => [...believes, ...doubts]));
  return [...beliefs].map((belief) => ({ belief, stances: views.map((view) => stanceOf(view, belief)) }));
}

function stanceOf({ believes, doubts }: View, belief: string): Stance {
  if (believes.includes(belief)) return "believes";
  return doubts.includes(belief) ? "doubts" : "leaves-open";
}
