import "server-only";

import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import { classNames } from "@/components/ui/class-names";
import { isRightToLeft } from "@/lib/domain/markdown/direction";
import { readMarkdown } from "@/lib/domain/markdown/read-markdown";
import { markdown } from "@/messages/ui";

// Headings inside an answer rank below the headings of the page around it.
const COMPONENTS: Components = {
  h1: ({ children }) => <h4 dir="auto">{children}</h4>,
  h2: ({ children }) => <h4 dir="auto">{children}</h4>,
  h3: ({ children }) => <h5 dir="auto">{children}</h5>,
  h4: ({ children }) => <h6 dir="auto">{children}</h6>,
  h5: ({ children }) => <h6 dir="auto">{children}</h6>,
  a: ({ href, children }) => (
    <a href={href} rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
  // Nothing is fetched from elsewhere: an image becomes its description.
  img: ({ alt }) => <span>{markdown.image(alt ?? "")}</span>,
};

const SCHEMA = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== "input"),
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"] },
};

/** The product's one reader of Markdown instead of the library's: the same text, the same tree as in documents. */
function readAsDocumentsDo(this: unknown): void {
  (this as { parser: typeof readMarkdown }).parser = (text) => readMarkdown(String(text));
}

type Tree = {
  type: string;
  tagName?: string;
  value?: string;
  properties?: { dir?: string };
  children?: Tree[];
};

/** Every block in the direction of its first letter; lists and tables, whose blocks say their own, by that of all of it. */
function eachInItsDirection() {
  const turn = (node: Tree): void => {
    const name = node.tagName ?? "";
    if (/^(p|h[1-6]|td|th|pre)$/.test(name)) node.properties = { ...node.properties, dir: "auto" };
    if (/^(ul|ol|table)$/.test(name) && isRightToLeft(wordsOf(node)))
      node.properties = { ...node.properties, dir: "rtl" };
    for (const child of node.children ?? []) turn(child);
  };
  return turn;
}

function wordsOf({ value = "", children = [] }: Tree): string {
  return value + children.map(wordsOf).join(" ");
}

/** Text written by people, as Markdown: tags shown as text, no images fetched, links that promise nothing. Server only. */
export function Markdown({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <div className={classNames("prose", className)}>
      <ReactMarkdown
        remarkPlugins={[readAsDocumentsDo]}
        rehypePlugins={[[rehypeSanitize, SCHEMA], eachInItsDirection]}
        components={COMPONENTS}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
