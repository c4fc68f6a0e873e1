import { EndSession } from "@/components/account/end-session";
import type { FormAction } from "@/components/ui/form-action";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { sessionTable as words } from "@/messages/account";

type Props = {
  readonly sessions: readonly {
    readonly id: string;
    readonly means: "password" | "oidc" | "installation";
    readonly device: string;
    readonly startedAt: string;
    readonly expiresAt: string;
    readonly isThis: boolean;
  }[];
  readonly end: FormAction<{ sessionId: string }>;
};

/** One's sessions, each with the way to end it; this one is ended by signing out. */
export function SessionTable({ sessions, end }: Props) {
  return (
    <Table caption={words.caption} captionHidden className="max-w-measure">
      <thead>
        <tr>
          <th scope="col">{words.device}</th>
          <th scope="col">{words.since}</th>
          <th scope="col" className="max-sm:hidden">
            {words.until}
          </th>
          <th scope="col">{words.act}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, means, device, startedAt, expiresAt, isThis }) => (
          <tr key={id}>
            <th scope="row">
              {device || words.unknownDevice}
              <span className="block text-xs font-normal text-quiet">{words.by[means]}</span>
            </th>
            <td>
              <Time value={startedAt} as="minute" />
            </td>
            <td className="max-sm:hidden">
              <Time value={expiresAt} as="minute" />
            </td>
            <td>
              {isThis ? (
                words.thisOne
              ) : (
                <EndSession sessionId={id} device={device || words.unknownDevice} end={end} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
