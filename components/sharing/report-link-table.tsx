import { RevokeLink } from "@/components/sharing/revoke-link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/form-action";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ReportLink } from "@/lib/domain/access/report-link";
import { reportLinkTable as words } from "@/messages/sharing";

type Props = {
  readonly assessmentId: string;
  readonly links: readonly ReportLink[];
  readonly revoke: FormAction<{ assessmentId: string; linkId: string }>;
};

/** Who was given a link, what it shows, whether it still opens, and how often it did. */
export function ReportLinkTable({ assessmentId, links, revoke }: Props) {
  if (links.length === 0) return <EmptyState title={words.none} />;
  return (
    <Table caption={words.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{words.preparedFor}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.shows}</th>
          <th scope="col">{words.opened}</th>
          <th scope="col">{words.made}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <th scope="row" className="min-w-40 max-w-72 font-semibold wrap-anywhere">
              {link.preparedFor}
            </th>
            <td className="min-w-48">
              <LinkState link={link} />
              {link.revoked === null && link.state !== "expired" && (
                <RevokeLink
                  assessmentId={assessmentId}
                  linkId={link.id}
                  name={link.preparedFor}
                  revoke={revoke}
                />
              )}
            </td>
            <td className="min-w-40">
              {words.revision(link.revisionNumber, words.audiences[link.audience])}
              {link.withheld > 0 && <span className="block text-quiet">{words.withheld(link.withheld)}</span>}
            </td>
            <td className="min-w-36">
              {link.openedCount === 0 ? words.never : words.times(link.openedCount)}
              {link.lastOpenedAt && (
                <span className="block text-quiet">
                  {words.last(<Time value={link.lastOpenedAt} as="minute" />)}
                </span>
              )}
            </td>
            <td className="min-w-36 text-quiet">
              {words.madeBy(link.madeBy, <Time value={link.madeAt} as="short" />)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function LinkState({ link: { state, expiresAt, revoked } }: { readonly link: ReportLink }) {
  return (
    <>
      <Badge tone={state === "active" ? "accent" : "neutral"}>{words.states[state]}</Badge>
      <span className="block text-quiet">
        {state === "active" && words.until(<Time value={expiresAt} as="minute" />)}
        {state === "expired" && words.expired(<Time value={expiresAt} as="short" />)}
        {state === "revoked" && revoked && words.revoked(revoked.by, <Time value={revoked.at} as="minute" />)}
        {state in words.reasons && words.reasons[state as keyof typeof words.reasons]}
      </span>
    </>
  );
}
