import type { Anchor, Option, ScalarKind } from "@/lib/domain/instrument/question";
import { choiceWords } from "@/messages/reference";

/** What a question or field offers: options, anchors of a scale, rows of a matrix. Nothing for free forms. */
export function Choices({ kind }: { readonly kind: ScalarKind }) {
  if (kind.type === "one-of" || kind.type === "several-of") return <Words choices={kind.options} />;
  if (kind.type === "scale") return <Words choices={kind.anchors} numbered />;
  if (kind.type !== "matrix") return null;
  return (
    <>
      <p className="text-sm text-quiet">
        {choiceWords.forEachOneOf(kind.options.map(({ label }) => label).join(" · "))}
      </p>
      <Words choices={kind.rows} />
    </>
  );
}

function Words({
  choices,
  numbered = false,
}: {
  readonly choices: readonly (Option | Anchor)[];
  readonly numbered?: boolean;
}) {
  return (
    <ul className="max-w-measure space-y-0.5 border-s ps-4 text-sm">
      {choices.map(({ value, label, detail }) => (
        <li key={value}>
          {numbered && <span className="text-faint tabular-nums">{signed(Number(value))} </span>}
          <span className="font-semibold">{label}</span>
          {detail && <span className="text-quiet"> — {detail}</span>}
        </li>
      ))}
    </ul>
  );
}

const signed = (value: number) => (value < 0 ? `−${-value}` : String(value));
