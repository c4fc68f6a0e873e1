/**
 * Each statement that a test of the database runs is composed anew beside the one that is kept: so a statement that is filled with
 * values it was not composed for is an error wherever it is run.
 */
import { deepStrictEqual } from "node:assert/strict";
import { vi } from "vitest";
import type { Statement } from "@/lib/data/composed";

type Compose = (...given: unknown[]) => Statement<unknown>;

vi.mock("@/lib/data/composed", async (importOriginal) => {
  const original = await importOriginal<{ composed: (build: unknown) => Compose }>();
  const composed = (build: unknown): Compose => {
    const once = original.composed(build);
    return (...given) => {
      const statement = once(...given);
      deepStrictEqual(statement, original.composed(build)(...given));
      return statement;
    };
  };
  return { ...original, composed };
});
