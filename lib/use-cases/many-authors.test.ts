import { beforeAll, expect, test } from "vitest";
import { type QueueEvent, step } from "@/components/questionnaire/autosave/autosave-queue";
import { answerAt, EMPTY_QUEUE, type Queue } from "@/components/questionnaire/autosave/autosave-state";
import type { Session } from "@/lib/data/as-viewer";
import {
  makeTestOrganisation,
  openTestSessions,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import type { Answer } from "@/lib/domain/assessment/answer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getSection } from "@/lib/use-cases/get-section";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { accepted } from "@/lib/use-cases/testing/accepted";

const AUTHORS = 20;
const EDITS = 50;
const PATHS = ["project.summary", "project.success", "project.why-now"];

let org: TestOrganisation;
let assessmentId: string;
let authors: readonly Session[];

beforeAll(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Many", handling: "team" });
  assessmentId = accepted(created).assessmentId;
  const rows = await queryAsOwner<{ id: string }>(
    `WITH people AS (
       INSERT INTO member (organisation_id, id, name, email, roles)
       SELECT $1::uuid, gen_random_uuid(), 'Author ' || n, 'author' || n || '.' || $1 || '@example.org', '{researcher}'
         FROM generate_series(1, $3::int) n
       RETURNING organisation_id, id
     ), written AS (
       INSERT INTO assessment_person (organisation_id, assessment_id, member_id, relation, added_by)
       SELECT p.organisation_id, $2::uuid, p.id, 'author', $4::uuid FROM people p
     )
     SELECT id FROM people`,
    [org.id, assessmentId, AUTHORS, org.ada.memberId],
  );
  authors = await openTestSessions(
    org.id,
    rows.map(({ id }) => id),
  );
});

/** One author's browser: the same queue, over the same use case, without a page. */
class Browser {
  queue: Queue = EMPTY_QUEUE;
  /** Answers of others that were offered beside one's own. */
  readonly conflicts: { mine: Answer | null; theirs: Answer | null }[] = [];

  constructor(private readonly session: Session) {}

  async open(): Promise<void> {
    const view = accepted(await getSection(this.session, { assessmentId, section: "project" }));
    const confirmed = Object.fromEntries(
      Object.entries(view.versions).map(([path, version]) => [
        path,
        { answer: view.answers[path] ?? null, version },
      ]),
    );
    await this.apply({ type: "loaded", confirmed });
  }

  /** Writes below what is there, as somebody who adds a line does, and saves it; keeps their own words in a conflict. */
  async addLine(path: string, line: string): Promise<void> {
    const now = answerAt(this.queue, path);
    const before = now?.status === "answered" ? `${String(now.value)}\n` : "";
    const answer: Answer = { status: "answered", value: before + line };
    await this.apply({ type: "edited", path, answer, at: 0, now: true });
    await this.apply({ type: "flushed", path, at: 0 });
    for (;;) {
      const phase = this.queue.entries[path]?.phase;
      if (phase?.type !== "conflict") break;
      const mine = answerAt(this.queue, path);
      this.conflicts.push({ mine, theirs: phase.theirs.answer });
      // The person joins the two: theirs with the own line below.
      const theirs = phase.theirs.answer;
      const joined = theirs?.status === "answered" ? `${String(theirs.value)}\n${line}` : line;
      await this.apply({ type: "resolved", path, answer: { status: "answered", value: joined }, at: 0 });
    }
    expect(this.queue.entries[path]?.phase.type).toBe("settled");
  }

  private async apply(event: QueueEvent): Promise<void> {
    const { queue, sends } = step(this.queue, event);
    this.queue = queue;
    for (const send of sends) {
      const saved = await saveAnswer(this.session, { assessmentId, ...send });
      await this.apply(replyOf(send.path, saved));
    }
  }
}

function replyOf(path: string, saved: Awaited<ReturnType<typeof saveAnswer>>): QueueEvent {
  if (saved.ok) return { type: "saved", path, ...saved.value, at: 0 };
  const { conflict } = saved.refusal;
  if (!conflict) throw new Error(saved.refusal.sentence);
  return {
    type: "stale",
    path,
    theirs: conflict.current,
    ancestor: conflict.ancestor?.answer ?? null,
    at: 0,
  };
}

test("20 authors make 50 edits each at the same time: every edit is there, and every meeting was offered as a conflict", {
  timeout: 300_000,
}, async () => {
  const browsers = authors.map((session) => new Browser(session));
  await Promise.all(browsers.map((browser) => browser.open()));
  await Promise.all(
    browsers.map(async (browser, author) => {
      for (let edit = 0; edit < EDITS; edit++) {
        await browser.addLine(PATHS[(author + edit) % PATHS.length] as string, `line ${author}.${edit}`);
      }
    }),
  );
  const { answers } = accepted(await getSection(org.ada, { assessmentId, section: "project" }));
  const lines = PATHS.flatMap((path) => {
    const answer = answers[path];
    return answer?.status === "answered" ? String(answer.value).split("\n") : [];
  });
  expect(lines).toHaveLength(AUTHORS * EDITS);
  expect(new Set(lines).size).toBe(AUTHORS * EDITS);
  // They did meet: otherwise this would prove nothing.
  const met = browsers.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  expect(met).toBeGreaterThan(100);
  // Each acknowledged save is a line of the history, none skipped.
  const history = await queryAsOwner<{ path: string; n: number; last: number }>(
    `SELECT path, count(*)::int AS n, max(version)::int AS last FROM answer_change
        WHERE assessment_id = $1 AND path = ANY ($2) GROUP BY path`,
    [assessmentId, PATHS],
  );
  expect(history).toHaveLength(PATHS.length);
  for (const { n, last } of history) expect(n).toBe(last);
});
