import { SOURCES } from "@/lib/content/claims-register";

/** The texts the claims are taken from, cited in full. */
export function SourceList() {
  return (
    <dl className="max-w-measure">
      {Object.values(SOURCES).map(({ key, author, title, publication, year, link }) => (
        <div key={key} id={`source-${key}`} className="flex gap-4 border-t py-3 first:border-t-0 first:pt-0">
          <dt className="w-8 shrink-0 font-semibold">{key}</dt>
          <dd className="font-serif">
            {author && `${author}, `}
            <a href={link} rel="noreferrer">
              “{title}”
            </a>
            , {publication}, {year}
          </dd>
        </div>
      ))}
    </dl>
  );
}
