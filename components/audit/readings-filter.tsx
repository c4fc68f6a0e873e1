import { TrailFilter } from "@/components/audit/trail-filter";
import { Select } from "@/components/ui/select";
import { paths } from "@/lib/paths";
import { readingsFilter } from "@/messages/audit";

type Props = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly member: string | undefined;
  readonly assessment: string | undefined;
};

/** Narrows the readings to a person, and keeps the assessment they are narrowed to. */
export function ReadingsFilter({ people, member, assessment }: Props) {
  return (
    <TrailFilter
      path={paths.readings()}
      label={readingsFilter.label}
      kept={{ name: "assessment", value: assessment }}
      isNarrowed={Boolean(member || assessment)}
      note={assessment ? readingsFilter.onlyOf(assessment.slice(0, 8)) : null}
    >
      <Select
        id="readings-member"
        name="member"
        label={readingsFilter.person}
        empty={readingsFilter.everybody}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={member ?? ""}
      />
    </TrailFilter>
  );
}
