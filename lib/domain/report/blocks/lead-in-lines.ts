import {
  type FlatBlock,
  type Inline,
  type Item,
  type LeadBlock,
  type LeadUse,
  list,
  paragraph,
  sentence,
  strong,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { stopped } from "@/lib/domain/report/blocks/joining";

/** What leads, one below the other: for documents that have no page to lay it out on. */
export function leadInLines(lead: LeadBlock): readonly FlatBlock[] {
  const { what, decision, state, findings, none, points, lands, landsBesides, asides } = lead;
  return [
    ...(what === "" ? [] : [paragraph(words("“"), text(what), words("”"))]),
    paragraph(strong("Decision asked for:"), words(" "), sentence(decision)),
    ...(state ? [paragraph(strong(`${state.title}.`), words(" "), sentence(state.text))] : []),
    ...(findings.length > 0
      ? [
          list(
            findings.map(({ chips, title, sentence: first }) => ({
              inlines: [
                ...chips.flatMap((each, at): readonly Inline[] => (at > 0 ? [words(" · "), each] : [each])),
                words(": "),
                strong(stopped(title)),
                ...(first === "" ? [] : [words(" "), sentence(first)]),
              ],
            })),
          ),
        ]
      : none === ""
        ? []
        : [paragraph(words(none))]),
    ...points.map(labelled),
    ...(lands.length > 0
      ? [
          paragraph(
            words(
              landsBesides === null
                ? "Where it lands, with how likely each use is within five years:"
                : "Where it lands (odds within five years):",
            ),
          ),
          list([
            ...lands.map(landing),
            ...(landsBesides ? [{ inlines: [words(`and ${landsBesides} more.`)] }] : []),
          ]),
        ]
      : []),
    ...asides.map(labelled),
  ];
}

function landing({ use, recipient, stance, likelihood }: LeadUse): Item {
  const odds = [stance, likelihood].filter(Boolean).join(", ");
  return {
    inlines: [
      ...(recipient === "" ? [] : [text(recipient), words(": ")]),
      text(use),
      ...(odds === "" ? [] : [words(` (${odds})`)]),
    ],
  };
}

function labelled({ label, inlines }: LeadBlock["points"][number]): FlatBlock {
  return paragraph(strong(`${label}:`), words(" "), ...inlines);
}
