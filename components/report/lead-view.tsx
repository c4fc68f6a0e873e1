import { DrawingView } from "@/components/figures/drawing-view";
import { inOrder } from "@/components/report/in-order";
import { InlinesView } from "@/components/report/inlines-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { classNames } from "@/components/ui/class-names";
import type { Figure } from "@/lib/domain/figures/figure";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { LeadBlock, LeadFinding, LeadPoint } from "@/lib/domain/report/blocks/block";
import { leadView } from "@/messages/report";

type Props = { readonly lead: LeadBlock; readonly hooks: PageHooks };

/** Page one: what somebody with two minutes came for, on one screen. */
export function LeadView({ lead, hooks }: Props) {
  const { what, decision, state, findings, none, points, lands, asides } = lead;
  const picture = hooks.figures?.get("landing");
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_21rem] 2xl:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0 max-w-[44rem]">
        {what !== "" && (
          <p dir="auto" className="font-serif leading-snug sm:text-lg sm:leading-snug">
            “{what}”
          </p>
        )}
        <Decision decision={decision} className="mt-2 lg:hidden" />
        {state && (
          <div className="mt-4 border-t-2 border-ink pt-3">
            <p className="font-serif text-xl">{state.title}</p>
            <p className="mt-1 font-serif">{state.text}</p>
          </div>
        )}
        {findings.length > 0 && (
          <ol className="mt-4 border-t-2 border-ink">
            {inOrder(findings, (finding) => (
              <Leading finding={finding} hooks={hooks} />
            ))}
          </ol>
        )}
        {findings.length === 0 && none !== "" && <p className="mt-4 border-t-2 border-ink pt-3">{none}</p>}
        {points.length > 0 && (
          <div className={classNames("mt-3 grid gap-x-8 gap-y-3", points.length > 1 && "sm:grid-cols-2")}>
            {inOrder(points, (point) => (
              <Point point={point} hooks={hooks} className="font-serif" />
            ))}
          </div>
        )}
      </div>
      <div className="min-w-0 space-y-3 lg:border-s lg:ps-6">
        <Decision decision={decision} className="max-lg:hidden" />
        {picture ? <Landing picture={picture} lands={lands} hooks={hooks} /> : null}
        {inOrder(asides, (point) => (
          <Point point={point} hooks={hooks} className="text-sm" />
        ))}
      </div>
    </div>
  );
}

/** What is asked, up to the question mark, and what its author says to it. */
function Decision({ decision, className }: { readonly decision: string; readonly className: string }) {
  const end = decision.indexOf("?") + 1;
  return (
    <div className={className}>
      <p className="kicker max-lg:sr-only">{leadView.decision}</p>
      <p className="font-serif leading-snug">
        {end > 0 && <strong className="font-semibold">{decision.slice(0, end)}</strong>}
        <span className={end > 0 ? "text-quiet" : undefined}>{decision.slice(end)}</span>
      </p>
    </div>
  );
}

function Leading({ finding, hooks }: { readonly finding: LeadFinding; readonly hooks: PageHooks }) {
  const { anchor, chips, title, sentence } = finding;
  return (
    <li className="border-b py-2">
      <p className="font-serif leading-snug">
        <a href={`#${anchor}`} className="link-quiet font-semibold">
          {title.replace(/(?<!\.)\.$/, "")}.
        </a>{" "}
        <span className="text-quiet max-sm:hidden">{sentence}</span>
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-xs text-quiet">
        <InlinesView inlines={chips} hooks={hooks} />
      </p>
    </li>
  );
}

function Point({
  point: { label, inlines },
  hooks,
  className,
}: {
  readonly point: LeadPoint;
  readonly hooks: PageHooks;
  readonly className: string;
}) {
  return (
    <div>
      <h3 className="kicker">{label}</h3>
      <p dir="auto" className={classNames("leading-snug", className)}>
        <InlinesView inlines={inlines} hooks={hooks} />
      </p>
    </div>
  );
}

function Landing({
  picture,
  lands,
  hooks,
}: {
  readonly picture: Figure;
  readonly lands: LeadBlock["lands"];
  readonly hooks: PageHooks;
}) {
  return (
    <div>
      <h3 className="kicker mb-1">{picture.title}</h3>
      {inOrder(picture.drawings, (drawing) => (
        <DrawingView
          drawing={drawing}
          label={picture.title}
          href={(to) => (to.type === "answer" ? `#${answerAnchor(to.path)}` : "#model")}
        />
      ))}
      <ul className="sr-only">
        {inOrder(lands, (inlines) => (
          <li>
            <InlinesView inlines={inlines} hooks={hooks} />
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-quiet">{picture.units}</p>
    </div>
  );
}
