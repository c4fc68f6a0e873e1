import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { auditFilter } from "@/messages/audit";

type Props = {
  /** Where it leads, and, without anything chosen, back to everything. */
  readonly path: string;
  readonly label: string;
  /** What is chosen here. */
  readonly children: ReactNode;
  /** What the page is narrowed to already, and stays so. */
  readonly kept: { readonly name: string; readonly value: string | undefined };
  readonly isNarrowed: boolean;
  /** Says in words what is kept. */
  readonly note: string | null;
};

/** Narrows a page of the trail; a plain GET form, so the address says what is shown. */
export function TrailFilter({ path, label, children, kept, isNarrowed, note }: Props) {
  return (
    <form
      action={path}
      method="get"
      aria-label={label}
      className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <div className="w-full max-w-xs">{children}</div>
      {kept.value && <input type="hidden" name={kept.name} value={kept.value} />}
      <Button type="submit">{auditFilter.show}</Button>
      {isNarrowed && (
        <LinkButton href={path} kind="quiet">
          {auditFilter.showAll}
        </LinkButton>
      )}
      {note && <p className="w-full text-sm text-quiet">{note}</p>}
    </form>
  );
}
