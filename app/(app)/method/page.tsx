import type { Metadata } from "next";
import { ClaimsList } from "@/components/reference/method/claims-list";
import { FrontPart } from "@/components/reference/method/front-part";
import { MethodIndex } from "@/components/reference/method/method-index";
import { QuestionsPart } from "@/components/reference/method/questions-part";
import { RulesPart } from "@/components/reference/method/rules-part";
import { SourceList } from "@/components/reference/method/source-list";
import { WorldviewsTable } from "@/components/reference/method/worldviews-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { INSTRUMENT } from "@/lib/content/instrument";
import { RULEBOOK, RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { methodPage } from "@/messages/pages";

export const metadata: Metadata = { title: methodPage.title };

export default function MethodPage() {
  return (
    <>
      <PageHeader
        title={methodPage.title}
        lede={methodPage.lede}
        meta={
          <>
            <span>{methodPage.instrument(INSTRUMENT.version)}</span>
            <span>{methodPage.rulebook(RULEBOOK_VERSION)}</span>
            <span>{methodPage.counts(INSTRUMENT.questions.length, RULEBOOK.length)}</span>
          </>
        }
      />
      <MethodIndex />
      <FrontPart />
      <QuestionsPart />
      <RulesPart />
      <Section wide id="worldviews" title={methodPage.worldviews} note={methodPage.worldviewsNote}>
        <WorldviewsTable />
      </Section>
      <Section id="claims" title={methodPage.claims} note={methodPage.claimsNote}>
        <ClaimsList />
      </Section>
      <Section id="sources" title={methodPage.sources}>
        <SourceList />
      </Section>
    </>
  );
}
