import { classNames } from "@/components/ui/class-names";
import { VERDICTS, type Verdict } from "@/lib/domain/project-table/triage";
import { triageDesk as words } from "@/messages/project-tables";

type Props = {
  /** Null while nothing is marked. */
  readonly suggested: Verdict | null;
  readonly given: Verdict | null;
  readonly onGive: (verdict: Verdict) => void;
};

/** How much is asked of a project, each with its key; framed what the marks suggest, filled what was given. */
export function VerdictKeys({ suggested, given, onGive }: Props) {
  return (
    <section aria-label={words.verdict} className="mt-6">
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-5">
        {VERDICTS.map(({ value, key, label, detail }) => (
          <button
            key={value}
            type="button"
            aria-pressed={given === value}
            aria-keyshortcuts={key}
            onClick={() => onGive(value)}
            className={classNames(
              "rounded-control border px-3 py-2 text-start hover:bg-sunk",
              value === suggested ? "border-2 border-accent" : "border-line",
              given === value && "bg-accent-wash",
            )}
          >
            <span className="flex items-center gap-2 font-semibold">
              <span aria-hidden="true" className="border px-1 font-mono text-xs font-normal">
                {key}
              </span>
              {label}
            </span>
            <span className="block text-sm text-quiet">{detail}</span>
          </button>
        ))}
      </div>
      <p className="mt-2 text-sm text-quiet">{words.framed}</p>
    </section>
  );
}
