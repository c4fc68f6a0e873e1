import { answerAnchor } from "@/components/report/anchors";
import { STANCE_DASH, StanceKey } from "@/components/report/stance-key";
import { layOut, type PlacedEdge, type PlacedNode } from "@/lib/domain/model/layout";
import type { SocialModel } from "@/lib/domain/model/social-model";
import { socialModelFigure } from "@/messages/report";

type Props = { readonly model: SocialModel; readonly linkable: ReadonlySet<string> };

/**
 * The social model drawn on the server: five columns, weight of a line by likelihood. The table beside it says the same;
 * the drawing is one image to a screen reader except for its linked nodes.
 */
export function SocialModelFigure({ model, linkable }: Props) {
  const placed = layOut(model);
  return (
    <figure aria-labelledby="social-model-caption">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section aria-label={socialModelFigure.drawing} tabIndex={0} className="overflow-x-auto pb-2">
        <svg
          viewBox={`-2 0 ${placed.width + 4} ${placed.height + 4}`}
          style={{ minWidth: "56rem" }}
          className="block h-auto w-full font-sans"
          aria-label={socialModelFigure.description}
        >
          {placed.columns.map((column) => (
            <text key={column.layer} x={column.x} y={14} className="fill-faint text-[12px] font-semibold">
              {socialModelFigure.headings[column.layer]}
            </text>
          ))}
          {placed.edges.map((edge) => (
            <Edge key={`${edge.from} ${edge.to} ${edge.stance ?? ""}`} edge={edge} />
          ))}
          {placed.nodes.map((node) => (
            <Node key={node.id} node={node} linked={linkedPath(node, linkable)} />
          ))}
        </svg>
      </section>
      <figcaption id="social-model-caption" className="mt-2 text-sm text-quiet">
        {socialModelFigure.howToRead} <StanceKey />
      </figcaption>
    </figure>
  );
}

/** Links go to the answer that names the node; a node whose answer has no line in the report stays unlinked. */
function linkedPath(node: PlacedNode, linkable: ReadonlySet<string>): string | null {
  const path = node.path && `${node.path}/name`;
  return path && linkable.has(path) ? path : null;
}

function Edge({ edge }: { readonly edge: PlacedEdge }) {
  const { x1, y1, x2, y2, stance, likelihood } = edge;
  const bend = (x2 - x1) / 2;
  return (
    <path
      d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
      fill="none"
      className={
        stance === "feared" ? "stroke-serious" : stance === "intended" ? "stroke-accent" : "stroke-line"
      }
      strokeWidth={likelihood === undefined ? 1.25 : 1 + 3 * likelihood}
      strokeDasharray={stance && STANCE_DASH[stance]}
      strokeOpacity={0.85}
    />
  );
}

function Node({ node, linked }: { readonly node: PlacedNode; readonly linked: string | null }) {
  const detail = [node.stance, node.detail].filter(Boolean).join(" · ");
  const drawing = (
    <>
      <title>{[node.label, detail].filter(Boolean).join(" — ")}</title>
      <rect
        x={node.x}
        y={node.y}
        width={node.width}
        height={node.height}
        rx={3}
        className={node.layer === "effect" ? "fill-sunk stroke-ink" : "fill-raised stroke-line"}
        strokeWidth={node.layer === "recipient" ? 1.75 : 1}
        strokeDasharray={node.stance && STANCE_DASH[node.stance]}
      />
      <text x={node.x + 10} y={node.y + 22} className="fill-ink text-[12.5px] font-semibold">
        {node.lines.map((line, index) => (
          <tspan key={`${node.id} ${line}`} x={node.x + 10} dy={index === 0 ? 0 : 16}>
            {line}
          </tspan>
        ))}
        {detail && (
          <tspan x={node.x + 10} dy={16} className="fill-quiet text-[11.5px] font-normal">
            {shortened(detail, Math.floor((node.width - 18) / 6.1))}
          </tspan>
        )}
      </text>
    </>
  );
  if (!linked) return <g>{drawing}</g>;
  return (
    <a
      href={`#${answerAnchor(linked)}`}
      className="[&:focus-visible_rect]:stroke-accent [&:focus-visible_rect]:stroke-3"
    >
      {drawing}
    </a>
  );
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
