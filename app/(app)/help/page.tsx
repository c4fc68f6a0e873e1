import type { Metadata } from "next";
import { ActTable, ReadingTable, RoleTable } from "@/components/reference/help/access-tables";
import { StatesList } from "@/components/reference/help/states-list";
import { AnsweringText, DataText, ReportText, WordsText } from "@/components/reference/help/texts";
import { IndexList } from "@/components/reference/index-list";
import { KeyList } from "@/components/shell/key-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";

export const metadata: Metadata = { title: "Help" };

const TOPICS = [
  { id: "way", title: "How an assessment goes", content: <StatesList /> },
  { id: "answering", title: "Answering", content: <AnsweringText /> },
  { id: "report", title: "What the report is, and is not", content: <ReportText /> },
  { id: "words", title: "Words that are marked", content: <WordsText /> },
  {
    id: "roles",
    title: "Roles",
    note: "Given by an administrator. One person can have several.",
    content: <RoleTable />,
  },
  {
    id: "reading",
    title: "Who reads what",
    note: "Handling is set by the authors. A reviewer reads the other reviews after handing in their own, the team’s leads always, authors once the lead has answered.",
    content: <ReadingTable />,
  },
  {
    id: "acts",
    title: "Who does what",
    note: "An author never counts as the lead of their own work.",
    content: <ActTable />,
  },
  { id: "keyboard", title: "Keyboard", content: <KeyList /> },
  { id: "data", title: "Where the data lies", content: <DataText /> },
] as const;

export default function HelpPage() {
  return (
    <>
      <PageHeader title="Help" lede="What happens to an assessment, who sees it, and what the report says." />
      <IndexList label="Topics" items={TOPICS.map(({ id, title }) => ({ href: `#${id}`, label: title }))} />
      {TOPICS.map(({ id, title, content, ...rest }) => (
        <Section key={id} id={id} title={title} {...rest}>
          {content}
        </Section>
      ))}
    </>
  );
}
