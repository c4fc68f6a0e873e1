"use client";

import { useNamesAt } from "@/components/questionnaire/together/presence-context";
import type { Path } from "@/lib/domain/assessment/path";

/** Who else is at this answer now. */
export function PresentHere({ path }: { readonly path: Path }) {
  const names = useNamesAt(path);
  if (names === "") return null;
  return (
    <p className="mt-1.5 max-w-measure text-xs font-semibold text-strength">
      {names} {names.includes(", ") ? "are" : "is"} at this answer
    </p>
  );
}
