import type { Metadata } from "next";
import { ActTable, ReadingTable, RoleTable } from "@/components/reference/help/access-tables";
import { SearchText } from "@/components/reference/help/search-text";
import { StatesList } from "@/components/reference/help/states-list";
import { AnsweringText, DataText, ReportText, WordsText } from "@/components/reference/help/texts";
import { IndexList } from "@/components/reference/index-list";
import { KeyList } from "@/components/shell/key-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { helpPage } from "@/messages/pages";

export const metadata: Metadata = { title: helpPage.title };

const TOPICS = [
  { id: "way", title: helpPage.way, content: <StatesList /> },
  { id: "answering", title: helpPage.answering, content: <AnsweringText /> },
  { id: "report", title: helpPage.report, content: <ReportText /> },
  { id: "words", title: helpPage.words, content: <WordsText /> },
  {
    id: "roles",
    title: helpPage.roles,
    note: helpPage.rolesNote,
    content: <RoleTable />,
  },
  {
    id: "reading",
    title: helpPage.reading,
    note: helpPage.readingNote,
    content: <ReadingTable />,
  },
  {
    id: "acts",
    title: helpPage.acts,
    note: helpPage.actsNote,
    content: <ActTable />,
  },
  { id: "search", title: helpPage.search, content: <SearchText /> },
  { id: "keyboard", title: helpPage.keyboard, content: <KeyList /> },
  { id: "data", title: helpPage.data, content: <DataText /> },
] as const;

export default function HelpPage() {
  return (
    <>
      <PageHeader title={helpPage.title} lede={helpPage.lede} />
      <IndexList
        label={helpPage.topics}
        items={TOPICS.map(({ id, title }) => ({ href: `#${id}`, label: title }))}
      />
      {TOPICS.map(({ id, title, content, ...rest }) => (
        <Section key={id} id={id} title={title} {...rest}>
          {content}
        </Section>
      ))}
    </>
  );
}
