import { expect, test } from "vitest";
import { CLAIMS, SOURCES } from "@/lib/content/claims-register";

test("the rows of each part of a source are numbered without a gap, each once, so that none was lost", () => {
  const parts = new Set(CLAIMS.map(({ source, part }) => `${source} ${part}`));
  for (const key of Object.keys(SOURCES)) expect([...parts]).toContain(`${key} text`);
  for (const wanted of parts) {
    const rows = CLAIMS.filter(({ source, part }) => `${source} ${part}` === wanted);
    const numbers = rows.map(({ id }) => Number(id.split("-")[1]));
    expect(numbers, wanted).toEqual(numbers.map((_, index) => index + (numbers[0] ?? 0)));
  }
});

test("every row belongs to the source its id names", () => {
  for (const claim of CLAIMS) expect(claim.id.startsWith(`${claim.source}-`)).toBe(true);
  for (const [key, source] of Object.entries(SOURCES)) {
    expect(source.key).toBe(key);
    expect(source.link).toMatch(/^https:\/\//);
  }
});
