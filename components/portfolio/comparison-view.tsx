import Link from "next/link";
import { StateBadge } from "@/components/assessment/state-badge";
import { DrawingView } from "@/components/figures/drawing-view";
import { AnswerComparison } from "@/components/portfolio/answer-comparison";
import { CommonScale } from "@/components/portfolio/common-scale";
import { FindingComparison } from "@/components/portfolio/finding-comparison";
import { SharedPlaceTable } from "@/components/portfolio/shared-place-table";
import { ShiftsTogetherTable } from "@/components/portfolio/shifts-together-table";
import { evenColumns, letterOf, TitleColumns } from "@/components/portfolio/title-columns";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { Answers } from "@/lib/domain/assessment/answer";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import {
  compareAnswers,
  compareFindings,
  differences,
  type FindingRow,
} from "@/lib/domain/portfolio/compare";
import { forecastsOf } from "@/lib/domain/portfolio/concluding/project-facts";
import { overlayDrawing } from "@/lib/domain/portfolio/overlay-drawing";
import { sharedPlaces } from "@/lib/domain/portfolio/shared-places";
import { shiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { monthsInWords, signed } from "@/lib/domain/quantities/in-words";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { RECOMMENDATIONS } from "@/lib/domain/review/ratings";
import type { JudgedColumn } from "@/lib/domain/review/shown-judged";
import { paths } from "@/lib/paths";
import { answerComparison, comparisonView as words } from "@/messages/comparison";
import { inDay } from "@/messages/locale";

export type ComparisonColumn = {
  readonly assessmentId: string;
  readonly revision: { readonly id: string; readonly number: number; readonly title: string };
  readonly state: AssessmentState;
  readonly team: { readonly name: string };
  readonly report: ReportDocument;
  readonly answers: Answers;
  readonly judged: JudgedColumn;
};

type Props = {
  readonly columns: readonly ComparisonColumn[];
  readonly medians: { readonly shift: readonly number[]; readonly effect: readonly number[] };
  /** The section whose answers are given in full, and whether what is the same is shown too. */
  readonly section: string | null;
  readonly showsSame: boolean;
  readonly addressOf: (view: { readonly section: string | null; readonly showsSame: boolean }) => string;
};

/** Differences that are shown at first: those the gravest findings rest on. */
const AT_FIRST = 20;

/**
 * Up to six assessments in columns: what differs, gravest first; estimates on common scales; where they meet; findings; by section. One
 * alone differs from none: it stands on the scales beside the portfolio.
 */
export function ComparisonView(props: Props) {
  const { columns, medians } = props;
  if (columns.length > 1) return <Several {...props} />;
  const titles = columns.map(({ revision }) => excerpt(revision.title, 60));
  return (
    <>
      <Section id="overview" title={words.atAGlance} wide>
        <Overview columns={columns} />
      </Section>
      <Scales columns={columns} medians={medians} />
      <Section id="judged" title={words.judged} wide note={words.judgedNote}>
        <Judged columns={columns} titles={titles} />
      </Section>
    </>
  );
}

function Several({ columns, medians, section, showsSame, addressOf }: Props) {
  const compared = columns.map(({ answers, report }) => ({ answers, findings: report.findings }));
  const together = shiftsTogether(columns.map(({ report }) => report.axes.timelineShift));
  const letters = columns.map((_, at) => letterOf(at));
  const titles = columns.map(({ revision }, at) => `${letters[at]}: ${excerpt(revision.title, 60)}`);
  const full = INSTRUMENT.sections.find(({ id }) => id === section)?.id ?? null;
  const sections = compareAnswers(INSTRUMENT, compared, full);
  const differing = differences(sections);
  const findings = compareFindings(compared);
  const shown = showsSame ? findings : findings.filter(isDiffering);
  const places = sharedPlaces(columns.map(({ answers }) => answers));
  const overlay = overlayDrawing(
    columns.map(({ report }) => report.model),
    letters,
  );
  const here = sections.find(({ id }) => id === full);
  return (
    <>
      <p className="max-w-measure font-serif text-lg">{words.summary(differing.length, places.length)}</p>
      <p className="mt-1 mb-6 text-sm">
        <Link href={addressOf({ section: full, showsSame: !showsSame })} prefetch={false} className="link">
          {showsSame ? words.onlyDifferences : words.sameToo}
        </Link>
      </p>
      <Section id="overview" title={words.atAGlance} wide>
        <Overview columns={columns} />
      </Section>
      {here ? (
        <Section id="section" title={here.title} wide>
          <AnswerComparison
            caption={answerComparison.answersOn(here.title.toLowerCase())}
            rows={here.rows.filter((row) => showsSame || row.differs)}
            titles={titles}
            inFull={null}
          />
        </Section>
      ) : (
        <Section id="differences" title={words.differences} wide note={words.differencesNote(AT_FIRST)}>
          <AnswerComparison
            caption={words.differences}
            rows={differing.slice(0, AT_FIRST)}
            titles={titles}
            inFull={(row) => `${addressOf({ section: row.section, showsSame })}#compare-${row.question}`}
          />
        </Section>
      )}
      <Section id="answers" title={words.answers} note={words.answersNote}>
        <ul className="columns-2 gap-8 max-md:columns-1">
          {sections.map(({ id, title, rows }) => (
            <li key={id} className="py-0.5">
              <Link
                href={`${addressOf({ section: id, showsSame })}#section`}
                aria-current={id === full ? "true" : undefined}
                prefetch={false}
                className="link"
              >
                {title}
              </Link>{" "}
              <span className="text-quiet">
                {words.differ(rows.filter(({ differs }) => differs).length, rows.length)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Scales columns={columns} medians={medians} />
      {together && (
        <Section id="together" title={words.timelineShiftsTogether} wide>
          <ShiftsTogetherTable together={together} />
        </Section>
      )}
      <Section id="shared" title={words.shared} wide note={words.sharedNote}>
        {/* With a section in full the page is long enough, and the table says the same. */}
        {overlay && !here && (
          <div className="mb-6">
            <DrawingView drawing={overlay.drawing} label={words.overlay} href={() => ""} />
            <p className="mt-2 text-sm text-quiet">{words.overlayNote(overlay.leftOut)}</p>
          </div>
        )}
        <SharedPlaceTable places={places} titles={titles} />
      </Section>
      <Section id="judged" title={words.judged} wide note={words.judgedNote}>
        <Judged columns={columns} titles={titles} />
      </Section>
      <Section id="findings" title={words.findings} wide note={words.findingsNote}>
        <FindingComparison rows={shown} titles={titles} />
      </Section>
    </>
  );
}

/** Estimates on one scale for all columns, with the authors' medians of the portfolio above. */
function Scales({ columns, medians }: Pick<Props, "columns" | "medians">) {
  const axis = (of: "timelineShift" | "safetyEffect") =>
    columns.map(({ report, judged }, at) => ({
      name: letterOf(at),
      quantiles: report.axes[of],
      reviewers: judged[of],
    }));
  return (
    <Section
      id="scales"
      title={words.scales}
      wide
      note={words.scalesNote(
        medians.shift.length,
        columns.some(({ judged }) =>
          [...judged.timelineShift, ...judged.safetyEffect].some((each) => each !== null),
        ),
      )}
    >
      <CommonScale
        title={words.shiftScale}
        columns={axis("timelineShift")}
        medians={medians.shift}
        inWords={monthsInWords}
      />
      <CommonScale
        title={words.effectScale}
        columns={axis("safetyEffect")}
        medians={medians.effect}
        inWords={signed}
      />
    </Section>
  );
}

function isDiffering({ cells }: FindingRow): boolean {
  const [first] = cells;
  return cells.some((cell) => cell?.severity !== first?.severity || cell?.times !== first?.times);
}

/** Makes rows of a table with a cell for each column. */
const rowsOver =
  (columns: readonly ComparisonColumn[]) =>
  (name: string, cell: (column: ComparisonColumn) => React.ReactNode) => (
    <tr>
      <th scope="row" className="min-w-24 sm:min-w-40">
        {name}
      </th>
      {columns.map((column) => (
        <td key={column.revision.id} className="min-w-30 wrap-anywhere sm:min-w-52">
          {cell(column)}
        </td>
      ))}
    </tr>
  );

/** What reviewers recommend, what was decided, on which conditions, and what authors expect to see. */
function Judged({ columns, titles }: Pick<Props, "columns"> & { readonly titles: readonly string[] }) {
  const row = rowsOver(columns);
  return (
    <Table caption={words.judged} captionHidden className={evenColumns(columns.length)}>
      <TitleColumns first={words.what} titles={titles} />
      <tbody>
        {row(words.recommend, ({ judged: { reviews, recommend } }) =>
          reviews === 0
            ? words.noReviews
            : RECOMMENDATIONS.map(({ value, label }) => ({
                label,
                times: recommend.filter((each) => each === value).length,
              }))
                .filter(({ times }) => times > 0)
                .map(({ label, times }) => words.times(times, label))
                .join("; ") || words.noneRecommended(reviews),
        )}
        {row(words.decision, ({ judged: { decision } }) =>
          decision
            ? words.decided(
                RECOMMENDATIONS.find(({ value }) => value === decision.outcome)?.label ?? "",
                inDay(decision.on),
              )
            : words.undecided,
        )}
        {row(words.conditions, ({ judged: { decision } }) =>
          !decision || decision.conditions === 0
            ? "—"
            : words.conditionsOf(
                decision.conditions,
                decision.open,
                decision.dueOn === null ? "" : inDay(decision.dueOn),
              ),
        )}
        {row(words.forecasts, ({ answers }) => {
          const { count, first } = forecastsOf(answers);
          return words.forecastsOf(count, first === "" ? "" : inDay(first));
        })}
      </tbody>
    </Table>
  );
}

function Overview({ columns }: { readonly columns: readonly ComparisonColumn[] }) {
  const row = rowsOver(columns);
  return (
    <Table caption={words.caption} captionHidden className={evenColumns(columns.length)}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{words.what}</span>
          </th>
          {columns.map(({ assessmentId, revision }, at) => (
            <th key={revision.id} scope="col" className="wrap-anywhere">
              {letterOf(at)}:{" "}
              <Link href={paths.revision(assessmentId, revision.number)} prefetch={false} className="link">
                {revision.title}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(words.revision, ({ revision }) => revision.number)}
        {row(words.state, ({ state }) => (
          <StateBadge state={state} wraps />
        ))}
        {row(words.team, ({ team }) => team.name)}
        {row(words.scrutinyDue, ({ report }) => SCRUTINY_LABELS[report.scrutiny.level])}
        {row(words.timelineShiftMedian, ({ report: { axes } }) =>
          axes.timelineShift
            ? words.medianAndRange(
                monthsInWords(axes.timelineShift.p50),
                signed(axes.timelineShift.p10),
                signed(axes.timelineShift.p90),
              )
            : "—",
        )}
        {row(words.safetyEffectMedian, ({ report: { axes } }) =>
          axes.safetyEffect
            ? words.medianAndRange(
                signed(axes.safetyEffect.p50),
                signed(axes.safetyEffect.p10),
                signed(axes.safetyEffect.p90),
              )
            : "—",
        )}
        {row(words.recipients, ({ report }) =>
          report.model.nodes
            .filter((node) => node.layer === "recipient")
            .map((node) => node.label)
            .join("; "),
        )}
      </tbody>
    </Table>
  );
}
