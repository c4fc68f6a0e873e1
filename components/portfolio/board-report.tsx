import Link from "next/link";
import { BlocksView } from "@/components/report/block-view";
import type { BoardReport as Report } from "@/lib/domain/portfolio/board/board-report";
import { paths } from "@/lib/paths";
import { inDay } from "@/messages/locale";
import { boardReportPage as words } from "@/messages/pages";

type Props = Report & { readonly for: "others" | "own"; readonly from: string | undefined };

/** The report to the board as it prints, with the same as files. */
export function BoardReport({ title, organisation, day, blocks, for: audience, from }: Props) {
  const other = audience === "others" ? "own" : "others";
  return (
    <article>
      <p className="kicker">{words.kicker(organisation, inDay(day))}</p>
      <h1 className="mt-1 font-serif text-3xl font-normal">{title}</h1>
      <p className="no-print mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <span>{words.audience[audience]}</span>
        <Link href={paths.boardReport(other, from)} prefetch={false} className="link">
          {words.instead[other]}
        </Link>
        {(["pdf", "docx"] as const).map((format) => (
          <a key={format} href={paths.boardReportFile(format, audience, from)} className="link" download>
            {words.file[format]}
          </a>
        ))}
      </p>
      <div className="mt-8 space-y-4">
        <BlocksView blocks={blocks} hooks={{}} />
      </div>
    </article>
  );
}
