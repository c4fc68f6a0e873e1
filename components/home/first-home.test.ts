import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FirstHome } from "@/components/home/first-home";
import { paths } from "@/lib/paths";

const hrefs = (markup: string) => [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test("a tour goes through parts of the finished assessment's report, and on to changing an answer of it", () => {
  const example = { id: "e1", revisionNumber: 2 };
  const [, , read, ...tour] = hrefs(
    renderToStaticMarkup(createElement(FirstHome, { example, lacksTeam: false })),
  );
  expect(read).toBe(paths.revision("e1", 2));
  expect(tour).toEqual([
    ...["summary", "model", "findings", "find-out"].map((part) => `${read}#${part}`),
    paths.whatIf("e1", 2),
  ]);
});

test("without a finished assessment to read there is no tour", () => {
  expect(hrefs(renderToStaticMarkup(createElement(FirstHome, { example: null, lacksTeam: false })))).toEqual([
    paths.newAssessment(),
    paths.newFromDocument(),
  ]);
});

test("who belongs to no team is told what to ask for, and is led to no form that would refuse them", () => {
  const markup = renderToStaticMarkup(createElement(FirstHome, { example: null, lacksTeam: true }));
  expect(hrefs(markup)).toEqual([]);
  expect(markup).toContain("Ask an administrator to add you to one");
});
