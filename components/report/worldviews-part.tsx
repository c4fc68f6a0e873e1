import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { findingAnchor } from "@/lib/domain/report/anchors";
import { beliefRows } from "@/lib/domain/report/blocks/beliefs";
import type { WorldviewsPart as Part } from "@/lib/domain/report/report-document";
import { worldviewsPart } from "@/messages/report";

/** Which findings hold whoever is right, and which turn on what one believes; then what each view assumes, with its source. */
export function WorldviewsPart({ worldviews }: { readonly worldviews: Part }) {
  const { views, underAll, dependent } = worldviews;
  return (
    <>
      <p className="max-w-measure font-serif">
        {dependent.length === 0 ? worldviewsPart.noneTurns(underAll) : worldviewsPart.someTurn(underAll)}
      </p>
      {dependent.length > 0 && (
        <div className="mt-4">
          <Table caption={worldviewsPart.caption}>
            <thead>
              <tr>
                <th scope="col">{worldviewsPart.finding}</th>
                {views.map(({ id, label, isAuthors }) => (
                  <th scope="col" key={id}>
                    {label}
                    {isAuthors && <span className="block font-normal">{worldviewsPart.authorsView}</span>}
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
                      {holdsUnder.includes(id) ? (
                        worldviewsPart.holds
                      ) : (
                        <span className="text-faint">{worldviewsPart.doesNot}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <Disclosure className="mt-4" summary={worldviewsPart.assumptions}>
        <Table caption={worldviewsPart.assumptions} captionHidden>
          <thead>
            <tr>
              <th scope="col">{worldviewsPart.belief}</th>
              {views.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {beliefRows(views).map(({ belief, stances }) => (
              <tr key={belief}>
                <th scope="row" className="min-w-56 font-normal">
                  {belief}
                </th>
                {views.map(({ id }, index) => (
                  <td key={id}>
                    <span className={stances[index] === "leaves-open" ? "text-faint" : undefined}>
                      {worldviewsPart.stances[stances[index] ?? "leaves-open"]}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
        <dl className="mt-4 max-w-measure text-sm">
          {views.map(({ id, label, detail, source, isAuthors }) => (
            <div key={id} className="py-2">
              <dt className="font-semibold">{isAuthors ? worldviewsPart.closestToAuthors(label) : label}</dt>
              <dd>
                <p>{detail}</p>
                <p className="text-quiet">{source}</p>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
