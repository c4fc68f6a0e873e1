import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { Holds } from "@/lib/domain/assessment/follow-up";
import { holdsUntil as words } from "@/messages/pages";

/** How long an assessment holds, as its authors have it; where that is over, that it asks to be amended. */
export function HoldsUntil({ holds: { until, events, isOverBy } }: { readonly holds: Holds }) {
  if (isOverBy !== null) {
    return (
      <Notice tone="concern" title={words.over} className="mt-6">
        {isOverBy === "day" && until !== null && <p>{words.byDay(<Time value={until} as="day" />)}</p>}
        {isOverBy === "event" && <p>{words.byEvent}</p>}
        {events !== "" && <Events events={events} />}
      </Notice>
    );
  }
  return (
    <Section dense id="holds-until" title={words.title}>
      <div className="max-w-measure space-y-1 text-sm">
        {until !== null && <p>{words.until(<Time value={until} as="day" />)}</p>}
        {events !== "" && <Events events={events} />}
        {events !== "" && <p className="text-quiet">{words.say}</p>}
      </div>
    </Section>
  );
}

function Events({ events }: { readonly events: string }) {
  return (
    <p>
      {words.events}{" "}
      <span dir="auto" className="font-serif">
        {events}
      </span>
    </p>
  );
}
