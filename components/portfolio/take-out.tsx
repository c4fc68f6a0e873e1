import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Disclosure } from "@/components/ui/disclosure";
import { paths } from "@/lib/paths";
import { portfolioFindings as words } from "@/messages/portfolio";

type Props = {
  readonly projects: readonly { readonly id: string; readonly title: string }[];
  readonly without: readonly string[];
};

/** Chooses projects to leave out. The address holds them; works without JavaScript. */
export function TakeOut({ projects, without }: Props) {
  return (
    <Disclosure summary={words.takeOut} className="mt-8" open={without.length > 0}>
      <form action={paths.portfolioFindings()} method="get" className="grid justify-items-start gap-4">
        <CheckboxGroup
          id="without"
          name="without"
          label={words.takeOut}
          hint={words.takeOutNote}
          choices={projects.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValues={without}
        />
        <Button type="submit">{words.show}</Button>
      </form>
    </Disclosure>
  );
}
