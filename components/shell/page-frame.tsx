import type { ReactNode } from "react";
import { GrowingTextAreas } from "@/components/ui/growing-text-areas";
import { SkipLink } from "@/components/ui/skip-link";

type Props = { readonly header: ReactNode; readonly footer: ReactNode; readonly children: ReactNode };

/** Skip link, header, `<main>`, footer: the landmarks of every page behind sign-in. */
export function PageFrame({ header, footer, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {header}
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-page px-4 pt-6 pb-16 has-data-bar:pt-0 has-data-wide:max-w-wide sm:px-6 lg:px-8"
      >
        {children}
      </main>
      {footer}
      <GrowingTextAreas />
    </div>
  );
}
