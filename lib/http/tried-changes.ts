import { redirect } from "next/navigation";
import { allValues, type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import type { WhatIfView } from "@/lib/use-cases/get-what-if";
import type { Result } from "@/lib/use-cases/result";

/** What the address of a what-if says: changes as written, and which record's answers are offered. Says nothing about whether it makes sense. */
export function triedIn(params: SearchParams): {
  readonly changes: string[];
  readonly at: string | undefined;
} {
  const changes = allValues(params, "change").filter((written) => written !== "");
  return { changes: [...new Set(changes)], at: singleValues(params, ["at"]).at };
}

/**
 * The view behind a what-if page, or a sentence where the address describes no changes that can be tried. An address that a form
 * made, with its untouched fields, or that says the same in another way, leads to the one that says it shortest.
 */
export function triedView(
  result: Result<WhatIfView>,
  params: SearchParams,
): { readonly view: WhatIfView } | { readonly sentence: string } {
  if (!result.ok && (result.refusal.code === "invalid" || result.refusal.code === "too-long")) {
    return { sentence: result.refusal.sentence };
  }
  const view = unwrap(result);
  const given = allValues(params, "change");
  const written = view.result.tried.map((each) => each.written);
  if (view.result.unread.length === 0 && given.join(" ") !== written.join(" ")) {
    const number = view.revision?.number ?? null;
    redirect(paths.whatIf(view.assessment.id, number, { changes: written, at: triedIn(params).at }));
  }
  return { view };
}
