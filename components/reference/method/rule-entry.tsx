import { SeverityBadge } from "@/components/assessment/severity-badge";
import { Entry } from "@/components/reference/entry";
import { Labelled } from "@/components/reference/labelled";
import { ClaimRefs } from "@/components/reference/method/claim-refs";
import { INSTRUMENT } from "@/lib/content/instrument";
import { FINDING_KIND_LABELS, resolveLabel } from "@/lib/domain/findings/labels";
import { listById } from "@/lib/domain/instrument/lookup";
import { templateInWords } from "@/lib/domain/method/rules-part";
import { type ConditionWords, conditionInWords } from "@/lib/domain/rules/condition-in-words";
import type { Rule } from "@/lib/domain/rules/rule";
import { assumedInWords } from "@/lib/domain/worldviews/assumption";
import { ruleEntry } from "@/messages/reference";

/** A rule in words: when it holds, what it then says, what would resolve it. ‹…› stands for an answer that is quoted. */
export function RuleEntry({ rule }: { readonly rule: Rule }) {
  const list = rule.forEach ?? null;
  const noun = list === null ? null : (listById(INSTRUMENT, list)?.kind.noun ?? "record");
  const id = <code className="text-xs">{rule.id}</code>;
  const words = (template: string) => templateInWords(INSTRUMENT, list, template);
  return (
    <Entry
      id={`rule-${rule.id}`}
      summary={words(rule.title)}
      aside={<SeverityBadge severity={rule.severity} kind={rule.kind} />}
    >
      <p className="text-sm text-quiet">
        {noun
          ? ruleEntry.kindForEach(FINDING_KIND_LABELS[rule.kind], noun, id)
          : ruleEntry.kind(FINDING_KIND_LABELS[rule.kind], id)}
      </p>
      <div>
        <p className="text-sm font-semibold">{ruleEntry.holdsWhen}</p>
        <Outline lines={[conditionInWords(rule.when, INSTRUMENT, list)]} />
      </div>
      <Labelled label={ruleEntry.itSays}>{words(rule.explanation)}</Labelled>
      <Labelled label={`${resolveLabel(rule.kind)}.`}>{words(rule.resolve)}</Labelled>
      {rule.assumes && (
        <Labelled label={ruleEntry.takesForGranted}>{assumedInWords(rule.assumes).join(" ")}</Labelled>
      )}
      <ClaimRefs claims={rule.claims} />
    </Entry>
  );
}

function Outline({ lines }: { readonly lines: readonly ConditionWords[] }) {
  return (
    <ul className="mt-1 max-w-measure space-y-1 border-s ps-4 text-sm">
      {lines.map(({ text, children }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the outline of a rule never changes
        <li key={index}>
          {text}
          {children.length > 0 && <Outline lines={children} />}
        </li>
      ))}
    </ul>
  );
}
