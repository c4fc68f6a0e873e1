import Link from "next/link";
import { Time } from "@/components/ui/time";
import { responseList } from "@/messages/review";

export type ListedResponse = {
  readonly fingerprint: string;
  readonly response: "fixed" | "mitigated" | "accepted" | "disputed";
  readonly words: string;
  readonly commitment: { readonly inWords: string | null; readonly href: string } | null;
  readonly by: { readonly name: string };
  readonly as: "author" | "team-lead";
  readonly revisionNumber: number;
  readonly at: string;
};

/** What authors and the lead said to a finding, newest last. Nothing when nobody has. */
export function ResponseList({ responses }: { readonly responses: readonly ListedResponse[] }) {
  if (responses.length === 0) return null;
  return (
    <ul className="mt-3 space-y-2 border-s-2 border-accent ps-4 text-sm">
      {responses.map((response) => (
        <li key={`${response.by.name} ${response.at}`} className="max-w-measure">
          <span className="font-semibold">
            {responseList.said(response.response, response.by.name, response.as)}
          </span>{" "}
          <span className="text-quiet">
            {responseList.when(response.revisionNumber, <Time value={response.at} as="short" />)}
          </span>
          <p dir="auto" className="whitespace-pre-line">
            {response.words}
          </p>
          {response.commitment && (
            <p dir="auto" className="text-quiet">
              {response.commitment.inWords === null
                ? responseList.goneCommitment
                : responseList.commitment(
                    <Link href={response.commitment.href} prefetch={false} className="link">
                      {response.commitment.inWords || responseList.unsaid}
                    </Link>,
                  )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
