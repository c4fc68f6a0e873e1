import Link from "next/link";
import { StateBadge } from "@/components/assessment/state-badge";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { paths } from "@/lib/paths";
import { assessmentList } from "@/messages/home";

export type ListedAssessment = {
  readonly id: string;
  readonly title: string;
  readonly state: AssessmentState;
  readonly team: { readonly name: string };
  readonly updatedAt: string;
  readonly revisionNumber: number;
  readonly example: boolean;
};

/** Assessments of one's own, each with its state and when it last changed. */
export function AssessmentList({ rows }: { readonly rows: readonly ListedAssessment[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="border-t py-3.5 first:border-t-0 first:pt-0">
          <Link
            href={paths.assessment(row.id)}
            prefetch={false}
            dir="auto"
            className="link font-serif text-lg wrap-anywhere"
          >
            {row.title}
          </Link>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
            <StateBadge state={row.state} />
            <span>{row.team.name}</span>
            {row.revisionNumber > 0 && <span>{assessmentList.revision(row.revisionNumber)}</span>}
            <span>{assessmentList.changed(<Time value={row.updatedAt} as="minute" />)}</span>
            {row.example && <Tag>{assessmentList.example}</Tag>}
          </p>
        </li>
      ))}
    </ul>
  );
}
