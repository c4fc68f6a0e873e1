"use client";

import { flushSync } from "react-dom";
import { useAids } from "@/components/questionnaire/aids/aids-context";
import { addRecord } from "@/components/questionnaire/autosave/record-commands";
import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { Button } from "@/components/ui/button";
import {
  FORECASTS,
  listedForecasts,
  type ProposedForecast,
  withoutDay,
} from "@/lib/domain/aids/proposed-forecasts";
import type { Value } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { paths } from "@/lib/paths";
import { inPercent } from "@/messages/locale";
import { forecastsHere } from "@/messages/questionnaire/aids";

/** Forecasts that the answers imply, each entered once it is agreed to, by one press. */
export function ForecastsHere({ question }: { readonly question: string }) {
  return question === FORECASTS ? <ProposedForecasts /> : null;
}

function ProposedForecasts() {
  const { client, assessmentId } = useSection();
  const { forecasts } = useAids();
  const listed = useFromAnswers((answers) => JSON.stringify(listedForecasts(answers)));
  const known = new Set<string>(JSON.parse(listed));
  const open = forecasts.filter(({ statement }) => !known.has(withoutDay(statement)));
  if (open.length === 0) return null;
  const agree = (forecast: ProposedForecast, at: number) => {
    flushSync(() => {
      const record = addRecord(client, FORECASTS);
      const say = (field: string, value: Value) =>
        client.edit(recordPath(FORECASTS, record, field), { status: "answered", value }, { now: true });
      say("statement", forecast.statement);
      if (forecast.probability !== null) say("probability", forecast.probability);
      say("resolves", forecast.resolves);
      if (forecast.bearsOn) say(forecast.bearsOn.field, [forecast.bearsOn.record]);
      if (forecast.probability === null) location.hash = `#${recordPath(FORECASTS, record)}`;
    });
    // The next one takes its place.
    const buttons = document.querySelectorAll<HTMLElement>("[data-agree]");
    buttons[Math.min(at, buttons.length - 1)]?.focus();
  };
  return (
    <section aria-label={forecastsHere.title} className="mt-4 max-w-measure text-sm">
      <p>
        <span className="font-semibold">{forecastsHere.title}.</span>{" "}
        <span className="text-quiet">{forecastsHere.note}</span>
      </p>
      <ul className="mt-1 border-b">
        {open.map((forecast, at) => {
          const { statement, probability, from } = forecast;
          const [source = ""] = from;
          return (
            <li key={statement} className="flex items-baseline gap-x-3 border-t py-1">
              <span dir="auto" className="min-w-0 flex-1 font-serif">
                {statement}
              </span>
              <a
                href={paths.section(assessmentId, sectionOfPath(source), source)}
                title={forecastsHere.source}
                className="link min-h-6 whitespace-nowrap tabular-nums"
              >
                {probability === null ? forecastsHere.howLikely : inPercent(Math.round(probability * 100))}
              </a>
              <Button small kind="quiet" data-agree="" onClick={() => agree(forecast, at)}>
                {forecastsHere.agree}
                <span className="sr-only">: {statement}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
