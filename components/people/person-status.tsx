import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import { personStatus } from "@/messages/people";

type Props = {
  readonly person: {
    readonly disabledAt: string | null;
    readonly lastSignInAt?: string | null;
    readonly pending: boolean;
  };
};

/** Whether somebody can sign in, and, for administrators, when they last did. */
export function PersonStatus({ person }: Props) {
  if (person.disabledAt) return <Badge tone="concern">{personStatus.disabled}</Badge>;
  if (person.pending) return <Badge tone="note">{personStatus.invited}</Badge>;
  if (person.lastSignInAt === undefined) return <span className="text-quiet">{personStatus.active}</span>;
  if (person.lastSignInAt) return <Time value={person.lastSignInAt} as="minute" />;
  return <span className="text-faint">{personStatus.never}</span>;
}
