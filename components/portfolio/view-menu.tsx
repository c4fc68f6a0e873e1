import { type PortfolioViewState, viewFields } from "@/components/portfolio/portfolio-view-state";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import {
  COLUMN_SETS,
  PORTFOLIO_COLUMNS,
  PORTFOLIO_GROUPS,
  type PortfolioColumn,
  SEARCHED_BY,
  UNSORTED,
} from "@/lib/domain/portfolio/portfolio-columns";
import { isPortfolioSort } from "@/lib/domain/portfolio/portfolio-sorts";
import { paths } from "@/lib/paths";
import { portfolioTable, viewMenu as words } from "@/messages/portfolio";

const SETS = ["project", "model", "judged"] as const;

/** By what it is searched for, and why rows aren't sorted by it where they aren't. */
function aboutColumn(column: PortfolioColumn): string {
  const searched = words.searched(SEARCHED_BY[column].map((name) => `${name}:`));
  return isPortfolioSort(column) ? searched : `${searched} · ${words.unsorted[UNSORTED[column]]}`;
}

/** Which columns are shown and how rows are put together. The address holds it; works without JavaScript. */
export function ViewMenu({ state }: { readonly state: PortfolioViewState }) {
  const kept = viewFields({ ...state, hasOwnColumns: false, group: null });
  return (
    <Disclosure summary={words.summary(state.columns.length, PORTFOLIO_COLUMNS.length)} className="mb-4">
      <form action={paths.portfolio()} method="get" className="grid justify-items-start gap-4">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {SETS.map((set) => (
          <CheckboxGroup
            key={set}
            id={`column-${set}`}
            name="column"
            label={words.columns[set]}
            {...(set === "project" && { hint: words.sorting })}
            choices={COLUMN_SETS[set].map((value) => ({
              value,
              label: portfolioTable.columns[value],
              detail: aboutColumn(value),
            }))}
            defaultValues={state.columns}
            inColumns
          />
        ))}
        <Select
          id="group"
          name="group"
          label={words.group}
          empty={words.noGroup}
          choices={PORTFOLIO_GROUPS.map((value) => ({ value, label: portfolioTable.columns[value] }))}
          defaultValue={state.group ?? ""}
        />
        <Button type="submit">{words.show}</Button>
      </form>
    </Disclosure>
  );
}
