"use client";

import { useNamesAt } from "@/components/questionnaire/together/presence-context";
import type { Path } from "@/lib/domain/assessment/path";
import { presentHere } from "@/messages/questionnaire/together";

/** Who else is at this answer now. */
export function PresentHere({ path }: { readonly path: Path }) {
  const names = useNamesAt(path);
  if (names === "") return null;
  return (
    <p className="mt-1.5 max-w-measure text-xs font-semibold text-strength">
      {names.includes(", ") ? presentHere.several(names) : presentHere.one(names)}
    </p>
  );
}
