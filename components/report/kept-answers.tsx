import { keepMarkup } from "@/components/kept-markup/kept-store";
import { KeptView } from "@/components/kept-markup/kept-view";
import { staticMarkup } from "@/components/kept-markup/static-markup";
import { BlocksView } from "@/components/report/block-view";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";

type Frozen = {
  /** The id of the revision: what it names never changes. */
  readonly revision: string;
  readonly report: ReportDocument;
  /** The page of the report, whose findings the answers name; empty where they stand on it. */
  readonly reportAt: string;
};

/** The answers of a revision, rendered once. */
export function KeptAnswers({ address, ...frozen }: Frozen & { readonly address: string }) {
  const { name } = keptAnswers(frozen);
  return <KeptView key={name} name={name} address={address} />;
}

/** The same as HTML, and the name it is kept by. */
export function keptAnswers({ revision, report, reportAt }: Frozen) {
  const name = ["answers", revision, reportAt].join(" ");
  const markup = keepMarkup(name, () => {
    const part = reportTree(report).parts.find(({ anchor }) => anchor === "answers");
    const figures = new Map(figuresOf(report).map((each) => [each.id, each]));
    return staticMarkup(<BlocksView blocks={part?.blocks ?? []} hooks={{ figures, findingsAt: reportAt }} />);
  });
  return { name, markup };
}
