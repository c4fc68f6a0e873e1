import type { FactorsPart, SpeedUp } from "@/lib/domain/report/report-document";

const WIDTH = 640;
const HEIGHT = 230;
const RADIUS = 62;
const LOOPS = [
  {
    key: "capabilities",
    title: "Capabilities loop",
    lines: ["abler systems build", "abler systems"],
    x: 110,
  },
  {
    key: "safety",
    title: "Safety loop",
    lines: ["systems used with care", "strengthen the factors"],
    x: WIDTH - 110,
  },
] as const;

/**
 * Both feedback loops with this project on them: from the project to each loop a line, the thicker the faster work there
 * becomes, dashed where it does not. The words beside it say the same (AF-4).
 */
export function LoopsFigure({ factors }: { readonly factors: FactorsPart }) {
  const words = { capabilities: inWords(factors.capabilities), safety: inWords(factors.safety) };
  const label = `This project and two loops. Work on capabilities becomes faster: ${words.capabilities}. Work on safety, risk evaluation or restraint: ${words.safety}.`;
  const middle = HEIGHT / 2;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label}
        className="h-auto w-full max-w-measure font-sans text-[13px]"
      >
        {LOOPS.map(({ key, title, lines, x }) => {
          const speedUp = factors[key];
          const inner = x < WIDTH / 2 ? x + RADIUS + 8 : x - RADIUS - 8;
          const start = x < WIDTH / 2 ? WIDTH / 2 - 58 : WIDTH / 2 + 58;
          return (
            <g key={key}>
              <circle cx={x} cy={middle} r={RADIUS} className="fill-none stroke-line" strokeWidth={2} />
              <path
                d={`M ${x - 7} ${middle - RADIUS - 6} l 9 6 l -9 6`}
                className="fill-none stroke-line"
                strokeWidth={2}
              />
              <text x={x} y={24} textAnchor="middle" className="fill-ink font-semibold">
                {title}
              </text>
              {lines.map((line, at) => (
                <text
                  key={line}
                  x={x}
                  y={middle - 4 + at * 17}
                  textAnchor="middle"
                  className="fill-quiet text-[11px]"
                >
                  {line}
                </text>
              ))}
              <line
                x1={start}
                x2={inner}
                y1={middle}
                y2={middle}
                className="stroke-accent"
                strokeWidth={speedUp ? 1 + speedUp.value * 2.5 : 1}
                strokeDasharray={speedUp && speedUp.value > 0 ? undefined : "3 5"}
              />
              <text x={(start + inner) / 2} y={middle - 14} textAnchor="middle" className="fill-ink">
                {speedUp ? speedUp.label.toLowerCase() : "not answered"}
              </text>
            </g>
          );
        })}
        <rect
          x={WIDTH / 2 - 56}
          y={middle - 20}
          width={112}
          height={40}
          rx={3}
          className="fill-paper stroke-ink"
        />
        <text x={WIDTH / 2} y={middle + 5} textAnchor="middle" className="fill-ink font-semibold">
          This project
        </text>
      </svg>
      <figcaption className="max-w-measure text-sm text-quiet">
        Lines grow with how much faster work on that loop becomes for those who receive the outputs; dashed
        means not at all, or not answered.{" "}
        {factors.loop && `The loop they enter by default: ${factors.loop}.`}{" "}
        {factors.loopWhen && `How soon: ${factors.loopWhen}.`}
      </figcaption>
    </figure>
  );
}

const inWords = (speedUp: SpeedUp | null) => (speedUp ? speedUp.label.toLowerCase() : "not answered");
