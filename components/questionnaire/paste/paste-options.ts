import type { Choice } from "@/components/ui/select";
import type { TextPlace } from "@/lib/domain/assessment/text-places";

/** What can be chosen of a proposal: the options of the instrument, and the questions that take a long text, by section. */
export type PasteOptions = {
  readonly form: readonly Choice[];
  readonly kind: readonly Choice[];
  readonly channel: readonly Choice[];
  readonly stance: readonly Choice[];
  readonly groups: readonly { readonly title: string; readonly places: readonly TextPlace[] }[];
};

/** How an option is called; its value for one the instrument does not have. */
export function labelIn(choices: readonly Choice[], value: string | null): string | null {
  return value === null ? null : (choices.find((choice) => choice.value === value)?.label ?? value);
}

export function placeAt(options: PasteOptions, path: string | null): TextPlace | undefined {
  return options.groups.flatMap(({ places }) => places).find((place) => place.path === path);
}
