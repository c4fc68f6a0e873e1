import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { TextField } from "@/components/ui/text-field";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ChangedFindings } from "@/lib/domain/portfolio/changes/changed-findings";
import type { PortfolioChange as Change } from "@/lib/domain/portfolio/changes/portfolio-change";
import { findingKey } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { paths } from "@/lib/paths";
import { inDay } from "@/messages/locale";
import { portfolioChange as words } from "@/messages/portfolio-findings";

const MOST = COUNT_LIMITS.listedUnder;

type Named = { readonly id: string; readonly name: string };

type Props = Change &
  ChangedFindings & {
    readonly from: string;
    readonly to: string;
    /** Compared instead of days. */
    readonly between: { readonly from: Named; readonly to: Named } | null;
    readonly rounds: readonly Named[];
    readonly isCut: boolean;
  };

/** Two days or rounds side by side: the figures that moved first, then what came and left, and what is concluded otherwise. */
export function PortfolioChange({
  from,
  to,
  between,
  rounds,
  isCut,
  moved,
  came,
  left,
  revised,
  concluded,
  gone,
}: Props) {
  const sides = between
    ? ([between.from.name, between.to.name] as const)
    : ([inDay(from), inDay(to)] as const);
  const [went, same] = [moved.filter(({ by }) => by !== ""), moved.filter(({ by }) => by === "")];
  return (
    <>
      <div className="no-print mb-6 space-y-4">
        {between ? <RoundsForm rounds={rounds} between={between} /> : <DaysForm from={from} to={to} />}
        {(between || rounds.length > 1) && (
          <Disclosure summary={between ? words.days : words.rounds}>
            {between ? <DaysForm from={from} to={to} /> : <RoundsForm rounds={rounds} between={null} />}
          </Disclosure>
        )}
      </div>
      {isCut && (
        <p className="mb-6 max-w-measure text-sm">
          {(between ? words.cutOfRounds : words.cut)(COUNT_LIMITS.concludedOver)}
        </p>
      )}
      <Section id="moved" title={words.moved} wide>
        {went.length > 0 && <Figures caption={words.moved} sides={sides} all={went} />}
        {same.length > 0 && (
          <Disclosure summary={words.same(same.length)} className="mt-3">
            <Figures caption={words.same(same.length)} sides={sides} all={same} />
          </Disclosure>
        )}
      </Section>
      <Section id="projects" title={words.projects}>
        {between ? (
          <>
            <Titles label={words.inRound(between.from.name, left.length)} all={left} />
            <Titles label={words.inRound(between.to.name, came.length)} all={came} />
          </>
        ) : (
          <>
            <Titles label={words.came(came.length)} all={came} />
            <Titles label={words.left(left.length)} all={left} />
            <Titles label={words.revised(revised.length)} all={revised} />
          </>
        )}
      </Section>
      <Section id="concluded" title={words.conclusions}>
        <Sentences
          label={
            between ? words.concludedOf(between.to.name, concluded.length) : words.concluded(concluded.length)
          }
          all={concluded}
        />
        <Sentences
          label={between ? words.concludedOf(between.from.name, gone.length) : words.gone(gone.length)}
          all={gone}
        />
      </Section>
    </>
  );
}

/** Chooses two days. */
export function DaysForm({ from, to }: Pick<Props, "from" | "to">) {
  return (
    <form action={paths.portfolioChange()} method="get" className="flex flex-wrap items-end gap-4">
      <TextField id="from" name="from" type="date" label={words.from} defaultValue={from} />
      <TextField id="to" name="to" type="date" label={words.to} defaultValue={to} />
      <Button type="submit">{words.show}</Button>
    </form>
  );
}

/** Chooses two of the rounds; at first the two that closed last, the earlier of them first. */
function RoundsForm({ rounds, between }: Pick<Props, "rounds" | "between">) {
  const choices = rounds.map(({ id, name }) => ({ value: id, label: name }));
  const [last, before] = choices;
  return (
    <form action={paths.portfolioChange()} method="get" className="flex flex-wrap items-end gap-4">
      <Select
        id="fromRound"
        name="fromRound"
        label={words.fromRound}
        choices={choices}
        defaultValue={between?.from.id ?? before?.value}
      />
      <Select
        id="toRound"
        name="toRound"
        label={words.toRound}
        choices={choices}
        defaultValue={between?.to.id ?? last?.value}
      />
      <Button type="submit">{words.show}</Button>
    </form>
  );
}

type FiguresProps = {
  readonly caption: string;
  /** What either column is of: a day, a round. */
  readonly sides: readonly [from: string, to: string];
  readonly all: Change["moved"];
};

function Figures({ caption, sides, all }: FiguresProps) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          {sides.map((side, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: always two, and two rounds may have one name
            <th key={at} scope="col" dir="auto">
              {side}
            </th>
          ))}
          <th scope="col">{words.by}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ what, before, after, by }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{before}</td>
            <td>{after}</td>
            <td>{by || "—"}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Titles({ label, all }: { readonly label: string; readonly all: Change["came"] }) {
  return (
    <>
      <h3 className="mt-4 text-sm font-semibold first:mt-0">{label}</h3>
      <ul>
        {all.slice(0, MOST).map(({ id, title }) => (
          <li key={id} dir="auto">
            <Link href={paths.assessment(id)} prefetch={false} className="link">
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {all.length > MOST && <p className="text-sm text-quiet">{words.more(all.length - MOST)}</p>}
    </>
  );
}

function Sentences({ label, all }: { readonly label: string; readonly all: ChangedFindings["gone"] }) {
  return (
    <>
      <h3 className="mt-4 text-sm font-semibold first:mt-0">{label}</h3>
      <ul className="space-y-1 font-serif">
        {all.slice(0, MOST).map((finding) => (
          <li key={findingKey(finding)} dir="auto">
            {finding.title}.
          </li>
        ))}
      </ul>
      {all.length > MOST && <p className="text-sm text-quiet">{words.more(all.length - MOST)}</p>}
    </>
  );
}
