import { ACTION_CHOICES } from "@/components/audit/audit-words";
import { TrailFilter } from "@/components/audit/trail-filter";
import { Select } from "@/components/ui/select";
import { paths } from "@/lib/paths";
import { auditFilter } from "@/messages/audit";

type Props = {
  readonly action: string | undefined;
  readonly subject: string | undefined;
  /** What the subject is called, when the trail is narrowed to one. */
  readonly subjectName: string | null;
};

/** Narrows the trail by kind of entry, and keeps what it is narrowed to. */
export function AuditFilter({ action, subject, subjectName }: Props) {
  return (
    <TrailFilter
      path={paths.audit()}
      label={auditFilter.label}
      kept={{ name: "subject", value: subject }}
      isNarrowed={Boolean(action || subject)}
      note={subjectName && auditFilter.onlyAbout(subjectName)}
    >
      <Select
        id="audit-action"
        name="action"
        label={auditFilter.kindOfEntry}
        empty={auditFilter.everyKind}
        choices={ACTION_CHOICES}
        defaultValue={action ?? ""}
      />
    </TrailFilter>
  );
}
