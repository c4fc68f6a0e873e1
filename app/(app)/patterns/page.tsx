import type { Metadata } from "next";
import { IndexList } from "@/components/reference/index-list";
import { PatternEntry } from "@/components/reference/pattern-entry";
import { PageHeader } from "@/components/ui/page-header";
import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { patternsPage } from "@/messages/pages";

export const metadata: Metadata = { title: patternsPage.title };

export default function PatternsPage() {
  return (
    <>
      <PageHeader
        title={patternsPage.title}
        lede={patternsPage.lede}
        meta={<span>{patternsPage.count(MISUSE_PATTERNS.length)}</span>}
      />
      <IndexList
        label={patternsPage.index}
        items={MISUSE_PATTERNS.map(({ id, label }) => ({ href: `#${id}`, label }))}
      />
      {MISUSE_PATTERNS.map((pattern) => (
        <PatternEntry key={pattern.id} pattern={pattern} />
      ))}
    </>
  );
}
