import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FirstHome } from "@/components/home/first-home";
import { paths } from "@/lib/paths";

const hrefs = (markup: string) => [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test("a tour goes through parts of the finished assessment's report, and on to changing an answer of it", () => {
  const example = { id: "e1", revisionNumber: 2 };
  const [, read, ...tour] = hrefs(renderToStaticMarkup(createElement(FirstHome, { example })));
  expect(read).toBe(paths.revision("e1", 2));
  expect(tour).toEqual([
    ...["summary", "model", "findings", "find-out"].map((part) => `${read}#${part}`),
    paths.whatIf("e1", 2),
  ]);
});

test("without a finished assessment to read there is no tour", () => {
  expect(hrefs(renderToStaticMarkup(createElement(FirstHome, { example: null })))).toEqual([
    paths.newAssessment(),
  ]);
});
