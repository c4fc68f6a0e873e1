import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";
import type { PortfolioFindingsView } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { paths } from "@/lib/paths";
import { portfolioFindings as words } from "@/messages/portfolio";

/**
 * Tries the portfolio otherwise: without projects, with drafts, with assumptions false, with shifts that err together more or less.
 * The address holds it; works without JavaScript.
 */
export function TakeOut({ view }: { readonly view: PortfolioFindingsView }) {
  const { projects, without, drafts, added, assumptions, supposed, correlation, withAll } = view;
  const choices = (all: PortfolioFindingsView["drafts"]) =>
    all.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Disclosure summary={words.whatIf} className="mt-8" open={withAll !== null}>
      <form action={paths.portfolioFindings()} method="get" className="grid justify-items-start gap-6">
        <p className="text-sm text-quiet">{words.takeOutNote}</p>
        {assumptions.length > 0 && (
          <CheckboxGroup
            id="supposed"
            name="supposed"
            label={words.suppose}
            hint={words.supposeNote}
            choices={assumptions.map(({ key, statement, projects: by }) => ({
              value: key,
              label: statement,
              detail: words.sharedBy(by),
            }))}
            defaultValues={supposed}
          />
        )}
        {drafts.length > 0 && (
          <CheckboxGroup
            id="add"
            name="add"
            label={words.add}
            choices={choices(drafts)}
            defaultValues={added}
          />
        )}
        <TextField
          id="correlation"
          name="correlation"
          type="number"
          min="0.05"
          max="0.95"
          step="0.05"
          label={words.correlation}
          defaultValue={String(correlation)}
          className="max-w-28"
        />
        <CheckboxGroup
          id="without"
          name="without"
          label={words.takeOut}
          choices={choices(projects)}
          defaultValues={without}
        />
        <Button type="submit">{words.show}</Button>
      </form>
    </Disclosure>
  );
}
