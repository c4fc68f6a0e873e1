import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { DATABASE_RULES } from "@/lib/data/broken-rule";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
});

const empty = z.strictObject({});

describe("what the database refuses by a rule of its own", () => {
  test("a person is told in words, where a name is taken since it was looked at", async () => {
    const view = (id: string) => ({
      id,
      organisationId: org.id,
      ownerId: org.lena.memberId,
      place: "queue" as const,
      name: "Mine",
      query: "",
    });
    const twice = defineUseCase(empty, async ({ tx }) => {
      await tx.savedView.create({ data: view(randomUUID()) });
      await tx.savedView.create({ data: view(randomUUID()) });
    });
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await twice(org.lena, {})).toMatchObject({
      ok: false,
      refusal: { code: "invalid", sentence: expect.stringContaining("view of this name") },
    });
    // Operators see that the first wall let it through, and nothing of what was written.
    const lines = log.mock.calls.flat().join();
    log.mockRestore();
    expect(lines).toContain("view-name-taken");
    expect(lines).not.toContain("Mine");
  });

  test("a person is told in words, where a state or a number changed since", async () => {
    const created = await createAssessment(org.ada, { teamId: org.team, title: "Mine", handling: "team" });
    const { assessmentId: id } = accepted(created);
    const jump = (state: "closed") =>
      defineUseCase(empty, ({ tx }) => tx.assessment.updateMany({ where: { id }, data: { state } }));
    expect(await jump("closed")(org.ada, {})).toMatchObject({
      refusal: { code: "wrong-state", sentence: expect.stringContaining("meanwhile") },
    });
  });

  test("is a bug where nobody thought of it", async () => {
    const bad = defineUseCase(
      empty,
      ({ tx }) =>
        tx.$executeRaw`INSERT INTO assessment (organisation_id, id, team_id, title, state, handling, instrument_version, created_by)
        VALUES (${org.id}::uuid, gen_random_uuid(), ${org.team}::uuid, 'x', 'no such state', 'team', '1.0.0', ${org.ada.memberId}::uuid)`,
    );
    await expect(bad(org.ada, {})).rejects.toThrow();
  });

  test("has a name that is there", async () => {
    const rows = await queryAsOwner<{ said: string }>(
      `SELECT conname::text AS said FROM pg_constraint UNION ALL SELECT indexname::text FROM pg_indexes WHERE schemaname = 'public'
       UNION ALL SELECT prosrc FROM pg_proc WHERE proname LIKE 'landfall_%'`,
    );
    for (const [rule, said] of DATABASE_RULES) {
      expect([rule, rows.some((row) => row.said.includes(said))]).toEqual([rule, true]);
    }
  });
});
