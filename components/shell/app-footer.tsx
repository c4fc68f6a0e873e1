import Link from "next/link";
import { appFooter } from "@/messages/shell";

/** What holds on every page: how to treat it, and which instrument made it. */
export function AppFooter({ instrumentVersion }: { readonly instrumentVersion: string }) {
  return (
    <footer data-shell className="mt-auto border-t">
      <div className="mx-auto flex max-w-wide flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-5 text-xs text-faint sm:px-6 lg:px-8">
        <p>{appFooter.confidential}</p>
        <p>
          {appFooter.instrument(instrumentVersion, (words) => (
            <Link href="/method" prefetch={false} className="link">
              {words}
            </Link>
          ))}
        </p>
      </div>
    </footer>
  );
}
