import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { paths } from "@/lib/paths";
import { portfolioFilters } from "@/messages/portfolio";
import { textLimit } from "@/messages/ui";

type Props = {
  readonly asked: Readonly<Partial<Record<string, string>>>;
  readonly options: {
    readonly teams: readonly { readonly id: string; readonly name: string }[];
    readonly kindsOfWork: readonly string[];
    readonly patterns: readonly string[];
    readonly recipientKinds: readonly string[];
    readonly scrutinies: readonly string[];
    readonly states: readonly string[];
  };
  /** Null when there are more than are counted. */
  readonly total: number | null;
};

/** Filters as a plain GET form: the address says what is shown and can be shared with people who may read the same. */
export function PortfolioFilters({ asked, options, total }: Props) {
  const select = (
    name: string,
    label: string,
    values: readonly string[],
    words: (value: string) => string,
  ) => (
    <Select
      id={`filter-${name}`}
      name={name}
      label={label}
      empty={portfolioFilters.any}
      defaultValue={asked[name] ?? ""}
      choices={values.map((value) => ({ value, label: words(value) }))}
    />
  );
  const teams = new Map(options.teams.map((team) => [team.id, team.name]));
  return (
    <form
      action={paths.portfolio()}
      method="get"
      aria-label={portfolioFilters.label}
      className="mb-8 border-y py-5"
    >
      <div className="grid grid-cols-2 gap-x-5 gap-y-3 lg:grid-cols-4">
        <TextField
          id="filter-text"
          name="text"
          label={portfolioFilters.titleContains}
          error={
            asked.text && asked.text.length > TEXT_LIMITS.search
              ? textLimit.atMost(TEXT_LIMITS.search)
              : undefined
          }
          defaultValue={asked.text ?? ""}
        />
        {select("state", portfolioFilters.state, options.states, FILTER_LABELS.state)}
        {select("team", portfolioFilters.team, [...teams.keys()], (team) => teams.get(team) ?? team)}
        {select("scrutiny", portfolioFilters.scrutiny, options.scrutinies, FILTER_LABELS.scrutiny)}
        {select("kindOfWork", portfolioFilters.kindOfWork, options.kindsOfWork, FILTER_LABELS.kindOfWork)}
        {select(
          "recipientKind",
          portfolioFilters.kindOfRecipient,
          options.recipientKinds,
          FILTER_LABELS.recipientKind,
        )}
        {select("pattern", portfolioFilters.misusePattern, options.patterns, FILTER_LABELS.pattern)}
        {select("severity", portfolioFilters.hasAFinding, ["blocking", "serious"], (severity) =>
          severity === "blocking" ? portfolioFilters.thatIsBlocking : portfolioFilters.thatIsSerious,
        )}
      </div>
      {asked.sort && <input type="hidden" name="sort" value={asked.sort} />}
      {asked.order && <input type="hidden" name="order" value={asked.order} />}
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <Button type="submit">{portfolioFilters.show}</Button>
        <LinkButton href={paths.portfolio()} kind="quiet">
          {portfolioFilters.clear}
        </LinkButton>
        <p className="text-sm text-quiet">
          {total === null ? portfolioFilters.manyMatch(COUNT_LIMITS.counted) : portfolioFilters.match(total)}
        </p>
      </div>
    </form>
  );
}
