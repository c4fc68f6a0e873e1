import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { THEMES } from "@/lib/domain/instrument/method/rules-part";

type Link = { readonly href: string; readonly label: string };

const GROUPS: readonly { readonly name: string; readonly links: readonly Link[] }[] = [
  {
    name: "In short",
    links: [
      { href: "#how", label: "How conclusions come about" },
      { href: "#depth", label: "How much is asked" },
      { href: "#scrutiny", label: "How much scrutiny is due" },
      { href: "#scales", label: "Likelihood and severity" },
    ],
  },
  {
    name: "Questions",
    links: INSTRUMENT.sections.map(({ id, title }) => ({ href: `#questions-${id}`, label: title })),
  },
  {
    name: "Rules",
    links: Object.entries(THEMES).map(([theme, title]) => ({ href: `#rules-${theme}`, label: title })),
  },
  {
    name: "Where it comes from",
    links: [
      { href: "#worldviews", label: "Worldviews" },
      { href: "#claims", label: "Claims" },
      { href: "#sources", label: "Sources" },
    ],
  },
];

/** The index of the method, by part. */
export function MethodIndex() {
  return (
    <nav aria-label="Contents of the method" className="mb-9">
      <dl>
        {GROUPS.map(({ name, links }) => (
          <div key={name} className="grid gap-x-10 border-t py-2 lg:grid-cols-[15rem_minmax(0,1fr)]">
            <dt className="text-sm font-semibold leading-6">{name}</dt>
            <dd className="flex flex-wrap gap-x-5 text-sm">
              {links.map(({ href, label }) => (
                <a key={href} href={href} className="link inline-block min-h-6 leading-6">
                  {label}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
