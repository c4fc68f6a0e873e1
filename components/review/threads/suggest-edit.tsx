import { SuggestEditForm, type SuggestInput } from "@/components/review/threads/suggest-edit-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/form-action";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import type { Suggested, SuggestionForm } from "@/lib/domain/review/suggestions";
import { paths } from "@/lib/paths";
import { suggestEdit as words } from "@/messages/threads";

type Props = {
  readonly view: {
    readonly assessment: { readonly id: string };
    readonly number: number;
    readonly isBlind: boolean;
    readonly names: readonly string[];
    readonly answers: readonly { readonly path: string; readonly label: string }[];
    readonly chosen: {
      readonly path: string;
      readonly label: string;
      readonly form: SuggestionForm;
      readonly now: Suggested;
    } | null;
  };
  readonly suggest: FormAction<SuggestInput>;
};

/** Chooses an answer of a revision, then says what it could say instead. */
export function SuggestEdit({ view, suggest }: Props) {
  const { assessment, number, isBlind, answers, chosen } = view;
  if (answers.length === 0) {
    return (
      <EmptyState title={words.none}>
        <LinkButton href={paths.review(assessment.id)}>{words.back}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <div className="max-w-form space-y-6">
      <form method="get" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="revision" value={number} />
        <div className="min-w-0 grow basis-64">
          <Select
            id="suggest-of"
            name="of"
            label={words.answer}
            empty={words.choose}
            defaultValue={chosen?.path ?? ""}
            choices={answers.map(({ path, label }) => ({ value: path, label }))}
            required
          />
        </div>
        <Button type="submit">{words.show}</Button>
      </form>
      {chosen && (
        <SuggestEditForm
          key={chosen.path}
          assessmentId={assessment.id}
          number={number}
          path={chosen.path}
          label={chosen.label}
          asked={chosen.form}
          now={chosen.now}
          isBlind={isBlind}
          names={view.names}
          suggest={suggest}
        />
      )}
    </div>
  );
}
