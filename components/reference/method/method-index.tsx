import { INSTRUMENT } from "@/lib/content/instrument";
import { THEMES } from "@/lib/domain/method/rules-part";
import { methodIndex } from "@/messages/reference";

type Link = { readonly href: string; readonly label: string };

const GROUPS: readonly { readonly name: string; readonly links: readonly Link[] }[] = [
  {
    name: methodIndex.inShort,
    links: [
      { href: "#how", label: methodIndex.how },
      { href: "#depth", label: methodIndex.depth },
      { href: "#scrutiny", label: methodIndex.scrutiny },
      { href: "#scales", label: methodIndex.scales },
    ],
  },
  {
    name: methodIndex.questions,
    links: INSTRUMENT.sections.map(({ id, title }) => ({ href: `#questions-${id}`, label: title })),
  },
  {
    name: methodIndex.rules,
    links: Object.entries(THEMES).map(([theme, title]) => ({ href: `#rules-${theme}`, label: title })),
  },
  {
    name: methodIndex.origins,
    links: [
      { href: "#worldviews", label: methodIndex.worldviews },
      { href: "#claims", label: methodIndex.claims },
      { href: "#sources", label: methodIndex.sources },
    ],
  },
];

/** The index of the method, by part. */
export function MethodIndex() {
  return (
    <nav aria-label={methodIndex.label} className="mb-9">
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
