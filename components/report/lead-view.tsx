import { DrawingView } from "@/components/figures/drawing-view";
import { inOrder } from "@/components/report/in-order";
import { InlinesView } from "@/components/report/inlines-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { classNames } from "@/components/ui/class-names";
import type { Figure } from "@/lib/domain/figures/figure";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { LeadBlock, LeadFinding, LeadPoint, LeadUse } from "@/lib/domain/report/blocks/block";
import { stopped } from "@/lib/domain/report/blocks/joining";
import { unbroken } from "@/lib/domain/report/blocks/unbroken";
import { leadView } from "@/messages/report";

type Props = { readonly lead: LeadBlock; readonly hooks: PageHooks };

/** Page one: what somebody with two minutes came for, on one screen, also of a phone. */
export function LeadView({ lead, hooks }: Props) {
  const { what, decision, state, findings, none, points, lands, asides } = lead;
  const picture = hooks.figures?.get("landing");
  return (
    <div className="grid gap-x-7 gap-y-4 pt-1 sm:pt-2 lg:grid-cols-[minmax(0,1fr)_20rem] 2xl:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div className="min-w-0 max-w-[46rem]">
        {what !== "" && <What what={what} hooks={hooks} />}
        <Decision decision={decision} className="mt-1.5 lg:hidden" />
        {state && (
          <div className="mt-3 border-t-2 border-ink pt-3">
            <p className="font-serif text-xl">{state.title}</p>
            <p className="mt-1 font-serif">{state.text}</p>
          </div>
        )}
        {findings.length > 0 && (
          <ol className="mt-2.5 border-t-2 border-ink">
            {inOrder(findings, (finding) => (
              <Leading finding={finding} hooks={hooks} />
            ))}
          </ol>
        )}
        {findings.length === 0 && none !== "" && <p className="mt-3 border-t-2 border-ink pt-3">{none}</p>}
        {lands.length > 0 && <Lands lands={lands} />}
        {points.length > 0 && (
          <div
            className={classNames(
              "mt-2 grid gap-x-7 gap-y-2 max-sm:[&>:first-child>p]:line-clamp-2",
              points.length > 1 && "sm:grid-cols-2",
              // What is earned beside the case stands under it, not under what to find out.
              points.length === 3 && "sm:grid-rows-[auto_1fr] sm:*:first:row-span-2",
            )}
          >
            {inOrder(points, (point) => (
              <Point
                point={point}
                hooks={hooks}
                className="font-serif max-sm:line-clamp-3 max-sm:text-sm sm:text-[0.9375rem]"
              />
            ))}
          </div>
        )}
      </div>
      <div className="min-w-0 space-y-3 lg:border-s lg:ps-5">
        <Decision decision={decision} className="max-lg:hidden" />
        {picture ? <Landing picture={picture} hooks={hooks} /> : null}
        {inOrder(asides, (point) => (
          <Point point={point} hooks={hooks} className="text-sm" />
        ))}
      </div>
    </div>
  );
}

/** Characters that are read in large type; more are set smaller. */
const SHORT = 240;
/** Characters that three lines of a phone hold. */
const SHORT_ON_PHONE = 130;

/** In its author's words; on a phone as many as leave room for what else leads. */
function What({ what, hooks }: { readonly what: string; readonly hooks: PageHooks }) {
  const isLong = what.length > SHORT;
  const isCutOnPhone = what.length > SHORT_ON_PHONE;
  return (
    <>
      <p
        dir="auto"
        className={classNames(
          "line-clamp-3 font-serif text-sm leading-snug sm:line-clamp-none",
          isLong ? "sm:text-base sm:leading-snug" : "sm:text-lg sm:leading-snug",
        )}
      >
        “{what}”
      </p>
      {isCutOnPhone && (
        <a
          href={`${hooks.answersAt ?? ""}#${answerAnchor("project.summary")}`}
          className="link no-print text-xs sm:hidden"
        >
          {leadView.inFull}
        </a>
      )}
    </>
  );
}

/** What is asked, up to the question mark, and what its author says to it. */
function Decision({ decision, className }: { readonly decision: string; readonly className: string }) {
  const end = decision.indexOf("?") + 1;
  return (
    <div className={className}>
      <p className="kicker max-lg:sr-only">{leadView.decision}</p>
      <p className="font-serif leading-snug max-sm:text-sm">
        {end > 0 && <strong className="font-semibold">{decision.slice(0, end)}</strong>}
        <span className={end > 0 ? "text-quiet" : undefined}>{decision.slice(end)}</span>
      </p>
    </div>
  );
}

/** On a phone three, and all that block. */
function Leading({ finding, hooks }: { readonly finding: LeadFinding; readonly hooks: PageHooks }) {
  const { anchor, isBlocking, chips, title, sentence } = finding;
  return (
    <li className={classNames("border-b py-1.5", !isBlocking && "max-sm:nth-[n+4]:hidden")}>
      <p className="font-serif leading-snug max-sm:text-sm">
        <a href={`#${anchor}`} className="link-quiet font-semibold max-sm:line-clamp-3">
          {unbroken(stopped(title))}
        </a>{" "}
        {sentence !== "" && <span className="text-quiet max-sm:hidden">{unbroken(sentence)} </span>}
        <span className="inline-flex items-center gap-x-2 font-sans text-xs whitespace-nowrap text-quiet">
          <InlinesView inlines={chips} hooks={hooks} />
        </span>
      </p>
    </li>
  );
}

/** Lines that a phone has room for. */
const SHOWN_ON_PHONE = 2;

/** A line a use: to be seen where the picture has no room beside the text, and read out elsewhere. */
function Lands({ lands }: { readonly lands: readonly LeadUse[] }) {
  return (
    <div className="mt-2 lg:sr-only print:hidden">
      <h3 className="kicker">
        {leadView.lands}
        {lands.length > SHOWN_ON_PHONE && (
          <span className="sm:hidden">{leadView.landsShown(SHOWN_ON_PHONE, lands.length)}</span>
        )}
      </h3>
      <ul className="text-sm leading-snug">
        {inOrder(lands, ({ use, recipient, stance, likelihood }) => (
          <li className="flex gap-x-3 max-sm:nth-[n+3]:hidden">
            <bdi className="min-w-0 flex-1 truncate">
              {use}
              {recipient !== "" && <span className="text-quiet"> · {recipient}</span>}
            </bdi>
            <span className="text-quiet">
              {stance} <b className="inline-block min-w-10 text-end font-semibold text-ink">{likelihood}</b>
            </span>
          </li>
        ))}
      </ul>
    </div>
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

function Landing({ picture, hooks }: { readonly picture: Figure; readonly hooks: PageHooks }) {
  return (
    <div>
      <h3 className="kicker mb-1">{picture.title}</h3>
      {inOrder(picture.drawings, (drawing) => (
        <DrawingView
          drawing={drawing}
          label={picture.title}
          href={(to) =>
            to.type === "answer"
              ? `${hooks.answersAt ?? ""}#${answerAnchor(to.path)}`
              : `${hooks.partsAt ?? ""}#model`
          }
        />
      ))}
      <p className="mt-1 text-xs text-quiet">{picture.units}</p>
    </div>
  );
}
