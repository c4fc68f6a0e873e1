import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { paths } from "@/lib/paths";
import { findPerson as words } from "@/messages/people";

/** Looks for people by a part of their name or address; the address of the page holds it. `q`: what is looked for now. */
export function FindPerson({ q }: { readonly q: string }) {
  return (
    <search>
      <form action={paths.people()} method="get" className="mb-4 flex flex-wrap items-end gap-3">
        <TextField
          id="find-person"
          name="q"
          label={words.find}
          hint={words.hint(TEXT_LIMITS.search)}
          defaultValue={q}
          autoComplete="off"
        />
        <Button type="submit">{words.show}</Button>
      </form>
    </search>
  );
}
