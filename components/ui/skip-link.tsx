import { skipLink } from "@/messages/ui";
/** First stop of the keyboard: jumps over header and navigation to `<main id="main">`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only rounded-control focus:not-sr-only focus:absolute focus:start-3 focus:top-3 focus:z-20 focus:bg-accent focus:px-4 focus:py-2 focus:font-semibold focus:text-on-accent"
    >
      {skipLink.skipToContent}
    </a>
  );
}
