import type { ComponentProps } from "react";
import { ChoiceRow } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";
import { reportLinkForm as words } from "@/messages/sharing";

type Props = Omit<ComponentProps<"input">, "id" | "type" | "value"> & {
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly answers: readonly {
      readonly path: string;
      readonly label: string;
      /** A copy for people outside leaves it out whatever is chosen here. */
      readonly isLeftOutAnyway: boolean;
    }[];
  }[];
  /** How many are chosen. */
  readonly chosen: number;
};

/** The answers of a report by section, each of which can be left out. Other props go to each checkbox. */
export function WithheldPicker({ sections, chosen, ...rest }: Props) {
  return (
    <Disclosure summary={words.withheld(chosen)}>
      <p className="mb-3 text-sm text-quiet">{words.withheldHint}</p>
      {sections.map((section) => (
        <Disclosure key={section.id} summary={section.title} className="mb-2">
          <fieldset aria-label={section.title}>
            {section.answers.map(({ path, label, isLeftOutAnyway }) => (
              <ChoiceRow
                key={path}
                id={`withhold-${path}`}
                type="checkbox"
                choice={{ value: path, label, detail: isLeftOutAnyway ? words.leftOutAnyway : undefined }}
                {...rest}
              />
            ))}
          </fieldset>
        </Disclosure>
      ))}
    </Disclosure>
  );
}
