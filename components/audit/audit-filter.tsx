import { ACTION_CHOICES } from "@/components/audit/audit-words";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { paths } from "@/lib/paths";
import { auditFilter } from "@/messages/audit";

type Props = {
  readonly action: string | undefined;
  readonly subject: string | undefined;
  /** What the subject is called, when the trail is narrowed to one. */
  readonly subjectName: string | null;
};

/** Narrows the trail by kind of entry; a plain GET form, so the address says what is shown. */
export function AuditFilter({ action, subject, subjectName }: Props) {
  return (
    <form
      action={paths.audit()}
      method="get"
      aria-label={auditFilter.label}
      className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <div className="w-full max-w-xs">
        <Select
          id="audit-action"
          name="action"
          label={auditFilter.kindOfEntry}
          empty={auditFilter.everyKind}
          choices={ACTION_CHOICES}
          defaultValue={action ?? ""}
        />
      </div>
      {subject && <input type="hidden" name="subject" value={subject} />}
      <Button type="submit">{auditFilter.show}</Button>
      {(action || subject) && (
        <LinkButton href={paths.audit()} kind="quiet">
          {auditFilter.showAll}
        </LinkButton>
      )}
      {subjectName && <p className="w-full text-sm text-quiet">{auditFilter.onlyAbout(subjectName)}</p>}
    </form>
  );
}
