import type { Metadata } from "next";
import { GlossaryTerm } from "@/components/reference/glossary-term";
import { IndexList } from "@/components/reference/index-list";
import { PhraseList } from "@/components/reference/phrase-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { GLOSSARY } from "@/lib/content/glossary";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { paths } from "@/lib/paths";
import { glossaryPage } from "@/messages/pages";

export const metadata: Metadata = { title: glossaryPage.title };

export default function GlossaryPage() {
  return (
    <>
      <PageHeader
        title={glossaryPage.title}
        lede={glossaryPage.lede}
        meta={
          <>
            <span>{glossaryPage.count(GLOSSARY.length)}</span>
            <a href={paths.help("words")}>{glossaryPage.howFound}</a>
          </>
        }
      />
      <IndexList
        label={glossaryPage.index}
        items={[
          ...GLOSSARY.map(({ id, label }) => ({ href: `#${id}`, label })),
          { href: "#phrases", label: glossaryPage.phrases },
        ]}
      />
      {GLOSSARY.map((term) => (
        <GlossaryTerm key={term.id} term={term} />
      ))}
      <Section id="phrases" title={glossaryPage.phrases} note={glossaryPage.phrasesNote}>
        <PhraseList phrases={ABSOLUTE_PHRASES} />
      </Section>
    </>
  );
}
