import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { revisionChanges } from "@/messages/report-changes";

type Props = {
  readonly numbers: readonly number[];
  readonly before: number;
  readonly now: number;
};

/** Which two revisions to compare: a plain form, sent as a link is followed. */
export function ChooseRevisions({ numbers, before, now }: Props) {
  const choices = numbers.map((number) => ({
    value: String(number),
    label: revisionChanges.revision(number),
  }));
  return (
    <Disclosure className="no-print mb-8" summary={revisionChanges.choose}>
      <form className="flex flex-wrap items-end gap-4" autoComplete="off">
        <Select
          id="before"
          name="before"
          label={revisionChanges.before}
          choices={choices}
          defaultValue={String(before)}
        />
        <Select
          id="now"
          name="now"
          label={revisionChanges.now}
          choices={choices}
          defaultValue={String(now)}
        />
        <Button type="submit">{revisionChanges.compare}</Button>
      </form>
    </Disclosure>
  );
}
