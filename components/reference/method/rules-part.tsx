import { RuleEntry } from "@/components/reference/method/rule-entry";
import { Section } from "@/components/ui/section";
import { THEMES } from "@/lib/domain/method/rules-part";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { rulesPart } from "@/messages/reference";

/** Every rule of the rulebook, by theme. */
export function RulesPart() {
  return Object.entries(THEMES).map(([theme, title]) => {
    const rules = RULEBOOK.filter((rule) => rule.theme === theme);
    return (
      <Section
        key={theme}
        id={`rules-${theme}`}
        title={
          <>
            <span className="kicker block">{rulesPart.rules} </span>
            {title}
          </>
        }
        note={rulesPart.note(rules.length)}
      >
        <div className="border-t lg:border-t-0">
          {rules.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} />
          ))}
        </div>
      </Section>
    );
  });
}
