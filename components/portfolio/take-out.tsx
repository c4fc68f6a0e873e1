import { CorrelationField } from "@/components/portfolio/correlation-field";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { PortfolioFindingsView } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { paths } from "@/lib/paths";
import { portfolioFindings as words } from "@/messages/portfolio-findings";

const MOST = COUNT_LIMITS.offeredAtOnce;

/** The projects that are out, and of those with the words in their title the ones that most conclusions rest on, by title. */
function mostRestedOn(view: PortfolioFindingsView): PortfolioFindingsView["projects"] {
  const { projects, without, findings, withAll } = view;
  const found = projects.filter(({ title }) => title.toLowerCase().includes(view.find.toLowerCase()));
  const times = new Map<string, number>();
  for (const { from } of withAll ?? findings) {
    for (const id of new Set(from.map(({ project }) => project))) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const most = found.toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0)).slice(0, MOST);
  const chosen = new Set([...without, ...most.map(({ id }) => id)]);
  return projects.filter(({ id }) => chosen.has(id));
}

/**
 * Tries the portfolio otherwise: without projects, with drafts, with assumptions false, with shifts that err together more or less.
 * The address holds it; works without JavaScript.
 */
export function TakeOut({ view }: { readonly view: PortfolioFindingsView }) {
  const { projects, without, drafts, added, assumptions, supposed, correlation } = view;
  const offered = mostRestedOn(view);
  // A search is offered once something has to be left out of the lists.
  const isSearched =
    view.find !== "" || projects.length > MOST || drafts.length >= COUNT_LIMITS.offeredDrafts;
  const shared = assumptions.filter(({ key }, at) => at < MOST || supposed.includes(key));
  const choices = (all: PortfolioFindingsView["drafts"]) =>
    all.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Disclosure summary={words.whatIf} className="no-print mt-3" open={view.find !== ""}>
      <form action={paths.portfolioFindings()} method="get" className="grid justify-items-start gap-6">
        <p className="text-sm text-quiet">{words.takeOutNote}</p>
        {assumptions.length > 0 && (
          <CheckboxGroup
            id="supposed"
            name="supposed"
            label={words.suppose}
            hint={[
              words.supposeNote,
              shared.length < assumptions.length &&
                words.offeredAssumptions(shared.length, assumptions.length),
            ]
              .filter(Boolean)
              .join(" ")}
            choices={shared.map(({ key, statement, projects: by }) => ({
              value: key,
              label: statement,
              detail: words.sharedBy(by),
            }))}
            defaultValues={supposed}
          />
        )}
        {isSearched && (
          <TextField
            id="find"
            name="find"
            label={words.find}
            hint={words.findNote}
            defaultValue={view.find}
          />
        )}
        {view.find !== "" && offered.length + drafts.length === 0 && <p>{words.noneFound}</p>}
        {drafts.length > 0 && (
          <CheckboxGroup
            id="add"
            name="add"
            label={words.add}
            hint={words.addNote}
            choices={choices(drafts)}
            defaultValues={added}
            inColumns
          />
        )}
        <CorrelationField value={correlation} />
        <CheckboxGroup
          id="without"
          name="without"
          label={words.takeOut}
          {...(view.find === "" &&
            offered.length < projects.length && { hint: words.offered(offered.length, projects.length) })}
          choices={choices(offered)}
          defaultValues={without}
          inColumns
        />
        <Button type="submit">{words.show}</Button>
      </form>
    </Disclosure>
  );
}
