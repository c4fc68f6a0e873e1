import type { ComponentProps } from "react";
import { groupedOptions } from "@/components/questionnaire/inputs/grouped-options";
import { classNames } from "@/components/ui/class-names";
import type { Option } from "@/lib/domain/instrument/question";

type Props = ComponentProps<"select"> & {
  readonly id: string;
  readonly options: readonly Option[];
  /** What stands for no choice. */
  readonly empty: string;
  readonly describedBy: string | undefined;
  /** The one chosen: what it means stands below. */
  readonly chosen: string | null | undefined;
};

/** A native list that opens, its options under the headings of their groups. */
export function OptionList({ id, options, empty, describedBy, chosen, className, ...rest }: Props) {
  const detail = options.find(({ value }) => value === chosen)?.detail;
  return (
    <>
      <select
        id={id}
        aria-describedby={[describedBy, detail && `${id}-detail`].filter(Boolean).join(" ") || undefined}
        className={classNames("control max-w-form", className)}
        {...rest}
      >
        <option value="">{empty}</option>
        {groupedOptions(options).map(({ label, options }) =>
          label === null ? (
            <Options key="" options={options} />
          ) : (
            <optgroup key={label} label={label}>
              <Options options={options} />
            </optgroup>
          ),
        )}
      </select>
      {detail && (
        <p id={`${id}-detail`} className="mt-1 max-w-form text-sm text-quiet">
          {detail}
        </p>
      )}
    </>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
