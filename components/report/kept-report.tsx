import { createHash } from "node:crypto";
import { keepMarkup } from "@/components/kept-markup/kept-store";
import { KeptView } from "@/components/kept-markup/kept-view";
import { staticMarkup } from "@/components/kept-markup/static-markup";
import type { HrefOfTried } from "@/components/report/page-hooks";
import { ReportView } from "@/components/report/report-view";
import { type ListedResponse, ResponseList } from "@/components/report/response-list";
import type { FigureId } from "@/lib/domain/figures/figure";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import type { FigureFormat } from "@/lib/domain/report/report-formats";
import { paths } from "@/lib/paths";

type Frozen = {
  /** The id of the revision: what it names never changes. */
  readonly revision: string;
  readonly report: ReportDocument;
  readonly responses: readonly ListedResponse[];
  /** Where its figures are to be had as files: the same for every reader. */
  readonly figureHref: (figure: FigureId, format: FigureFormat) => string;
  /** The page of its answers. */
  readonly answersAt: string;
  /** The page with all that is folded; undefined to have that here. */
  readonly restAt?: string | undefined;
};

/** The report of a revision, rendered once as long as nobody says anything more to a finding. */
export function KeptReport({ address, ...frozen }: Frozen & { readonly address: string }) {
  const { name } = keptReport(frozen);
  return <KeptView key={name} name={name} address={address} />;
}

/** The same as HTML, and the name it is kept by. */
export function keptReport({ revision, report, responses, figureHref, answersAt, restAt }: Frozen) {
  const name = createHash("sha256")
    .update(JSON.stringify([revision, responses, restAt]))
    .digest("base64url");
  const markup = keepMarkup(name, () =>
    staticMarkup(
      <ReportView
        report={report}
        figureHref={figureHref}
        answersAt={answersAt}
        restAt={restAt}
        hrefOfTried={hrefOfTried(report)}
        underFinding={({ fingerprint }) => (
          <ResponseList responses={responses.filter((response) => response.fingerprint === fingerprint)} />
        )}
      />,
    ),
  );
  return { name, markup };
}

const hrefOfTried =
  ({ meta }: ReportDocument): HrefOfTried =>
  (changes) =>
    paths.whatIf(meta.assessmentId, meta.revision?.number ?? null, { changes }, "tried");
