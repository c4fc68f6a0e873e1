import Link from "next/link";
import { breadcrumbs } from "@/messages/ui";

type Props = {
  /** From the top down, without the page itself. */
  readonly trail: readonly { readonly href: string; readonly label: string }[];
};

/** The way back up. The page itself is its `h1`, so it is not repeated here. */
export function Breadcrumbs({ trail }: Props) {
  return (
    <nav aria-label={breadcrumbs.breadcrumb}>
      <ol className="flex flex-wrap gap-x-2 text-sm text-faint">
        {trail.map((step) => (
          <li key={step.href} className="flex max-w-full gap-2">
            <Link href={step.href} prefetch={false} className="link-quiet min-h-6 truncate text-quiet">
              {step.label}
            </Link>
            <span aria-hidden="true">/</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
