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
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { RULEBOOK, RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";

export const metadata: Metadata = { title: "Method" };

export default function MethodPage() {
  return (
    <>
      <PageHeader
        title="Method"
        lede="Everything that is asked and everything that is concluded from it, in words, with the claims behind it."
        meta={
          <>
            <span>Instrument {INSTRUMENT.version}</span>
            <span>Rulebook {RULEBOOK_VERSION}</span>
            <span>
              {INSTRUMENT.questions.length} questions, {RULEBOOK.length} rules
            </span>
          </>
        }
      />
      <MethodIndex />
      <FrontPart />
      <QuestionsPart />
      <RulesPart />
      <Section
        wide
        id="worldviews"
        title="Worldviews"
        note="What people disagree about. A rule that rests on it says so, and the report shows under which views a finding holds."
      >
        <WorldviewsTable />
      </Section>
      <Section
        id="claims"
        title="Claims"
        note="What the sources say that this acts on. The ideas are theirs, the wording is ours."
      >
        <ClaimsList />
      </Section>
      <Section id="sources" title="Sources">
        <SourceList />
      </Section>
    </>
  );
}
