import type { FactorsPart, SpeedUp } from "@/lib/domain/report/report-document";
import { loopsFigure } from "@/messages/report";

const WIDTH = 440;
const HEIGHT = 270;
const RADIUS = 66;
const LOOPS = [
  {
    key: "capabilities",
    title: loopsFigure.capabilitiesLoop,
    lines: [loopsFigure.ablerSystems, loopsFigure.buildAblerSystems],
    x: 92,
  },
  {
    key: "safety",
    title: loopsFigure.safetyLoop,
    lines: [loopsFigure.systemsUsedWithCare, loopsFigure.strengthenTheFactors],
    x: WIDTH - 92,
  },
] as const;
const LOOP_Y = 98;
const PROJECT = { x: WIDTH / 2, y: HEIGHT - 26 };

/**
 * Both feedback loops with this project below them: from the project to each loop a line, the thicker the faster work there
 * becomes, dashed where it does not. The words beside it say the same (AF-4).
 */
export function LoopsFigure({ factors }: { readonly factors: FactorsPart }) {
  const label = loopsFigure.inWords(inWords(factors.capabilities), inWords(factors.safety));
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label}
        className="h-auto w-full max-w-xl font-sans text-[13px]"
      >
        {LOOPS.map(({ key, title, lines, x }) => {
          const speedUp = factors[key];
          const towards = x < WIDTH / 2 ? 1 : -1;
          const end = { x: x + towards * RADIUS * 0.62, y: LOOP_Y + RADIUS * 0.86 };
          return (
            <g key={key}>
              <line
                x1={PROJECT.x - towards * 40}
                y1={PROJECT.y - 18}
                x2={end.x}
                y2={end.y}
                className="stroke-accent"
                strokeWidth={speedUp ? 1 + speedUp.value * 2.5 : 1}
                strokeDasharray={speedUp && speedUp.value > 0 ? undefined : "3 5"}
              />
              <circle cx={x} cy={LOOP_Y} r={RADIUS} className="fill-paper stroke-line" strokeWidth={2} />
              <path
                d={`M ${x - 7} ${LOOP_Y - RADIUS - 6} l 9 6 l -9 6`}
                className="fill-none stroke-line"
                strokeWidth={2}
              />
              <text x={x} y={18} textAnchor="middle" className="fill-ink font-semibold">
                {title}
              </text>
              {lines.map((line, at) => (
                <text
                  key={line}
                  x={x}
                  y={LOOP_Y - 2 + at * 16}
                  textAnchor="middle"
                  className="fill-quiet text-[11px]"
                >
                  {line}
                </text>
              ))}
              <text x={x} y={HEIGHT - 36} textAnchor="middle" className="fill-quiet text-[11px]">
                {loopsFigure.becomesFaster}
              </text>
              <text x={x} y={HEIGHT - 18} textAnchor="middle" className="fill-ink font-semibold">
                {inWords(speedUp)}
              </text>
            </g>
          );
        })}
        <rect
          x={PROJECT.x - 52}
          y={PROJECT.y - 18}
          width={104}
          height={36}
          rx={3}
          className="fill-paper stroke-ink"
        />
        <text x={PROJECT.x} y={PROJECT.y + 5} textAnchor="middle" className="fill-ink font-semibold">
          {loopsFigure.thisProject}
        </text>
      </svg>
      <figcaption className="max-w-measure text-sm text-quiet">
        {loopsFigure.howToRead}
        {factors.loop && ` ${loopsFigure.loopByDefault(factors.loop)}`}
        {factors.loopWhen && ` ${loopsFigure.howSoon(factors.loopWhen)}`}
      </figcaption>
    </figure>
  );
}

const inWords = (speedUp: SpeedUp | null) =>
  speedUp ? speedUp.label.toLowerCase() : loopsFigure.notAnswered;
