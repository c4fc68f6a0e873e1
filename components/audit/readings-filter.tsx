import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { paths } from "@/lib/paths";
import { auditFilter, readingsFilter } from "@/messages/audit";

type Props = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly member: string | undefined;
  readonly assessment: string | undefined;
};

/** Narrows the readings to a person, and keeps the assessment they are narrowed to; a plain GET form. */
export function ReadingsFilter({ people, member, assessment }: Props) {
  return (
    <form
      action={paths.readings()}
      method="get"
      aria-label={readingsFilter.label}
      className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <div className="w-full max-w-xs">
        <Select
          id="readings-member"
          name="member"
          label={readingsFilter.person}
          empty={readingsFilter.everybody}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={member ?? ""}
        />
      </div>
      {assessment && <input type="hidden" name="assessment" value={assessment} />}
      <Button type="submit">{auditFilter.show}</Button>
      {(member || assessment) && (
        <LinkButton href={paths.readings()} kind="quiet">
          {auditFilter.showAll}
        </LinkButton>
      )}
      {assessment && (
        <p className="w-full text-sm text-quiet">{readingsFilter.onlyOf(assessment.slice(0, 8))}</p>
      )}
    </form>
  );
}
