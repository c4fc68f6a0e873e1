import { bodyOf, exchangeWith } from "@/bench/http/exchange";
import { largestExample } from "@/bench/largest-example";
import { type Effort, interleave, waiting } from "@/bench/measure/interleave";
import { type Row, rowOf } from "@/bench/measure/row";
import { nextAnswer, questionsToSave, type SavedQuestion } from "@/bench/saving/saved-question";
import type { Answer } from "@/lib/domain/assessment/answer";

type Given = { readonly port: number; readonly cookie: string; readonly draftId: string };
/** Saves the question at that place once more. */
type Save = (at: number) => Promise<unknown>;

const WAYS = [
  { lanes: 1, inWords: "one after the other" },
  { lanes: 8, inWords: "8 at a time" },
] as const;

/** Autosave over HTTP, signed in, against a route of the same server that does one raw upsert: of one answer, and of a line of the sketch. */
export async function autosaveRows(given: Given, effort: Effort): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { lanes, inWords } of WAYS) {
    const questions = questionsToSave(lanes);
    const save = await autosaving(given, lanes, questions, nextAnswer);
    const upsert = upserting(given, lanes);
    rows.push(
      rowOf({
        part: "saving",
        what: `over HTTP, ${inWords}`,
        against: "bare route, one raw upsert",
        comparison: { of: "speed", target: 0.6 },
        rounds: await interleave(waiting(save, lanes), waiting(upsert, lanes), effort),
      }),
    );
  }
  return [...rows, await sketchRow(given, effort)];
}

/** A line of the sketch typed anew: its use and its likelihood, each saved by itself, as the table does. */
async function sketchRow(given: Given, effort: Effort): Promise<Row> {
  const use = Object.keys(largestExample().answers).find((path) => /^uses\.list\/[^/]+$/.test(path));
  if (use === undefined) throw new Error("The largest example has no use.");
  const cells = ["name", "likelihood-5y"].map((field) => ({
    path: `${use}/${field}`,
    version: 0,
    times: 0,
  }));
  const save = await autosaving(given, 1, cells, nextCell);
  const upsert = upserting(given, 1);
  const line = (cell: Save) => async () => {
    for (const at of cells.keys()) await cell(at);
  };
  return rowOf({
    part: "saving",
    what: "a line of the sketch over HTTP, use and likelihood",
    against: "bare route, two raw upserts",
    comparison: { of: "speed", target: 0.6 },
    rounds: await interleave(
      waiting(line(save), 1),
      waiting(
        line(() => upsert(0)),
        1,
      ),
      effort,
    ),
  });
}

function nextCell(cell: SavedQuestion): Answer {
  cell.times += 1;
  const value = cell.path.endsWith("/name")
    ? `Audits before a launch, ${cell.times}`
    : (cell.times % 90) / 100;
  return { status: "answered", value };
}

async function autosaving(
  { port, cookie, draftId }: Given,
  lanes: number,
  questions: readonly SavedQuestion[],
  next: (question: SavedQuestion) => Answer,
): Promise<Save> {
  const send = exchangeWith(port, lanes);
  const save = (question: SavedQuestion) =>
    send({
      method: "PUT",
      path: `/api/assessments/${draftId}/answers`,
      headers: { "content-type": "application/json", cookie, "sec-fetch-site": "same-origin" },
      body: JSON.stringify({
        path: question.path,
        answer: next(question),
        version: question.version,
      }),
    });
  for (const question of questions) {
    // The draft has answers already; the refusal says which version they are.
    const first = JSON.parse((await save(question)).body.toString("utf8"));
    question.version = first.version ?? first.refusal?.conflict?.current.version ?? 0;
  }
  return async (at) => {
    const question = questions[at] as SavedQuestion;
    const body = bodyOf(await save(question), "Saving an answer");
    question.version = JSON.parse(body.toString("utf8")).version;
  };
}

function upserting({ port, draftId }: Given, lanes: number): Save {
  const send = exchangeWith(port, lanes);
  const questions = questionsToSave(lanes);
  return async (at) => {
    const question = questions[at] as SavedQuestion;
    const reply = await send({
      method: "PUT",
      path: "/api/bench",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        assessmentId: draftId,
        path: question.path,
        answer: nextAnswer(question),
        version: question.version,
      }),
    });
    bodyOf(reply, "The bare upsert");
  };
}
