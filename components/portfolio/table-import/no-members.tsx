import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { importTable as words } from "@/messages/project-tables";

type Props = {
  /** What the rows say that name nobody of the organisation, each address once. */
  readonly addresses: readonly string[];
  readonly rows: number;
  readonly onLeaveOut: () => void;
};

/**
 * A fund's applicants are no members: their addresses together, for whoever adds people, and all those rows taken without an owner at once.
 */
export function NoMembers({ addresses, rows, onLeaveOut }: Props) {
  return (
    <Notice tone="concern" title={words.noMembers(addresses.length, rows)}>
      <p className="max-w-measure">{words.noMembersNote}</p>
      <textarea
        readOnly
        dir="ltr"
        aria-label={words.noMembersList}
        rows={Math.min(6, addresses.length)}
        className="control mt-3 max-w-form"
        value={addresses.join("\n")}
      />
      <Button className="mt-3" onClick={onLeaveOut}>
        {words.withoutOwners(rows)}
      </Button>
    </Notice>
  );
}
