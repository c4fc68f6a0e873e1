import type { Option } from "@/lib/domain/instrument/question";
import { optionGroups } from "@/messages/questionnaire/inputs";

export type OptionGroup = { readonly label: string | null; readonly options: readonly Option[] };

const GROUP_LABELS: { readonly [group: string]: string } = optionGroups.groupLabels;

/** Options under the headings of their groups, in the order given; one group without a heading where there are none. */
export function groupedOptions(
  options: readonly (Option & { readonly group?: string })[],
): readonly OptionGroup[] {
  const groups = new Map<string | null, Option[]>();
  for (const option of options) {
    const label = option.group === undefined ? null : (GROUP_LABELS[option.group] ?? option.group);
    groups.set(label, [...(groups.get(label) ?? []), option]);
  }
  return [...groups].map(([label, grouped]) => ({ label, options: grouped }));
}
