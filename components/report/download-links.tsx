import { downloadLinks } from "@/messages/report";

type Format = "markdown" | "json" | "answers";

const FORMATS: readonly (readonly [format: Format, words: string])[] = [
  ["markdown", downloadLinks.markdown],
  ["json", downloadLinks.json],
  ["answers", downloadLinks.answers],
];

/** The report as files, and its answers as one that can be read again. */
export function DownloadLinks({ href }: { readonly href: (format: Format) => string }) {
  return (
    <span className="inline-flex flex-wrap gap-x-4">
      {FORMATS.map(([format, words]) => (
        <a key={format} href={href(format)} className="link inline-block min-h-6" download>
          {words}
        </a>
      ))}
    </span>
  );
}
