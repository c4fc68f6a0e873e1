import { findingAnchor } from "@/components/report/anchors";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import type { WorldviewsPart as Part } from "@/lib/domain/report/report-document";

/** Which findings hold whoever is right, and which turn on what one believes; then what each view assumes, with its source. */
export function WorldviewsPart({ worldviews }: { readonly worldviews: Part }) {
  const { views, underAll, dependent } = worldviews;
  return (
    <>
      <p className="max-w-measure font-serif">
        {underAll} {underAll === 1 ? "finding holds" : "findings hold"} under every view listed here
        {dependent.length === 0
          ? "; none turns on which of them one holds."
          : ". These turn on what one believes:"}
      </p>
      {dependent.length > 0 && (
        <div className="mt-4">
          <Table caption="Findings by worldview">
            <thead>
              <tr>
                <th scope="col">Finding</th>
                {views.map(({ id, label, isAuthors }) => (
                  <th scope="col" key={id}>
                    {label}
                    {isAuthors && <span className="block font-normal">author’s</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dependent.map(({ fingerprint, title, severity, holdsUnder }) => (
                <tr key={fingerprint}>
                  <th scope="row" className="min-w-56">
                    <a href={`#${findingAnchor(fingerprint)}`}>{title}</a>
                    <span className="block font-normal text-quiet">{SEVERITY_LABELS[severity]}</span>
                  </th>
                  {views.map(({ id }) => (
                    <td key={id}>
                      {holdsUnder.includes(id) ? "holds" : <span className="text-faint">does not</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <Disclosure className="mt-4" summary="What each view assumes">
        <dl className="max-w-measure text-sm">
          {views.map(({ id, label, detail, believes, doubts, source, isAuthors }) => (
            <div key={id} className="py-2">
              <dt className="font-semibold">
                {label}
                {isAuthors && " (closest to the author’s)"}
              </dt>
              <dd>
                <p>{detail}</p>
                <p className="text-quiet">Believes: {believes.join(" ")}</p>
                <p className="text-quiet">Doubts: {doubts.join(" ")}</p>
                <p className="text-quiet">{source}</p>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
