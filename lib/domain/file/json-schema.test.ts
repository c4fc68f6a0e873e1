import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { readAssessmentFile, writeAssessmentFile } from "@/lib/domain/file/assessment-file";
import { assessmentJsonSchema } from "@/lib/domain/file/json-schema";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { labelOf } from "@/lib/domain/instrument/lookup";
import { BROKEN_FILES } from "@/lib/testing/broken-files";
import { anyAnswers, everyPath } from "@/lib/testing/random-answers";

// `format` only informs; the days are checked by their pattern. Strict: an unknown keyword fails here.
const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false });
const validate = ajv.compile(assessmentJsonSchema(INSTRUMENT));

function refusals(text: string): unknown {
  return validate(JSON.parse(text)) ? null : validate.errors;
}

describe("the JSON Schema of an assessment file", () => {
  it.each(WORKED_EXAMPLES.map((example) => [example.key, example.answers] as const))(
    "accepts %s",
    (_key, answers) => {
      const text = writeAssessmentFile({ instrumentVersion: INSTRUMENT.version, answers });
      expect(refusals(text)).toBeNull();
    },
  );

  it("accepts everything the reader accepts", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const text = writeAssessmentFile({ instrumentVersion: INSTRUMENT.version, answers });
        expect(readAssessmentFile(text).ok).toBe(true);
        expect(refusals(text)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it.each(BROKEN_FILES.filter(({ beyondSchema }) => !beyondSchema).map(({ what, text }) => [what, text]))(
    "refuses, as the reader does, %s",
    (_what, text) => {
      expect(readAssessmentFile(text).ok).toBe(false);
      expect(refusals(text)).not.toBeNull();
    },
  );

  it.each(everyPath(INSTRUMENT))("has what is asked at %s in its words", (path) => {
    const { properties, patternProperties } = ANSWERS.parse(assessmentJsonSchema(INSTRUMENT)).properties
      .answers;
    const patterns = Object.entries(patternProperties).filter(([pattern]) =>
      new RegExp(pattern, "u").test(path),
    );
    const found = [properties[path], ...patterns.map(([, schema]) => schema)].filter(Boolean);
    expect(found.map((schema) => schema?.title)).toEqual([labelOf(INSTRUMENT, path)]);
  });
});

const TITLED = z.record(z.string(), z.object({ title: z.string() }));
const ANSWERS = z.object({
  properties: z.object({ answers: z.object({ properties: TITLED, patternProperties: TITLED }) }),
});
