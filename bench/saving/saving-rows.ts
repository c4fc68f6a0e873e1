import pg from "pg";
import { largestExample } from "@/bench/largest-example";
import { interleave, type Load, waiting } from "@/bench/measure/interleave";
import { rowOf } from "@/bench/measure/row";
import type { SavingReply, SavingTask } from "@/bench/saving/measure-saving";
import { nextAnswer, questionsToSave, type SavedQuestion } from "@/bench/saving/saved-question";
import { BENCH_TABLE } from "@/bench/server/bench-table";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import type { Session } from "@/lib/data/as-viewer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getNewAssessment } from "@/lib/use-cases/get-new-assessment";
import type { Result } from "@/lib/use-cases/result";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";

/** As many as the product has. */
const CONNECTIONS = 10;
const LANES = [1, 8];
/** Answers that differ between the two revisions. */
const CHANGED = 5;

/** The use case that saves an answer against a bare prepared UPDATE of one row, in the same database from the same process. */
export async function savingRows({
  appDatabaseUrl,
  email,
  leadEmail,
  password,
  effort,
}: SavingTask): Promise<SavingReply> {
  const here = { networkAddress: "127.0.0.1", device: "", knownDevice: null };
  const signedIn = await checkSignIn({ email, password, ...here });
  if (!signedIn.ok) throw new Error(`${email} can't sign in.`);
  const { session } = signedIn;
  const leadSignedIn = await checkSignIn({ email: leadEmail, password, ...here });
  if (!leadSignedIn.ok) throw new Error(`${leadEmail} can't sign in.`);
  const { draftId, exampleId } = await startDraft(session, "Measured");
  const comparedId = await submitTwice(session, leadSignedIn.session);
  const pool = new pg.Pool({ connectionString: appDatabaseUrl, max: CONNECTIONS });
  try {
    const rows = [];
    for (const lanes of LANES) {
      const useCase = await loadOfUseCase(session, draftId, lanes);
      const update = await loadOfUpdate(pool, draftId, lanes);
      rows.push(
        rowOf({
          part: "saving",
          what: `use case, ${inWords(lanes)}`,
          against: "bare prepared UPDATE, one row",
          comparison: { of: "speed", target: null },
          rounds: await interleave(useCase, update, effort),
          notes: [
            "Both in one process, each with up to ten connections. Ours checks the answer, the session and who may write, under row-level security, keeps the version before and the history, in one statement.",
          ],
        }),
      );
    }
    return { rows, draftId, exampleId, comparedId };
  } finally {
    await pool.end();
  }
}

const inWords = (lanes: number) => (lanes === 1 ? "one after the other" : `${lanes} at a time`);

async function startDraft(session: Session, title: string): Promise<{ draftId: string; exampleId: string }> {
  const { teams, examples } = unwrapped(await getNewAssessment(session, {}));
  const example = examples.find(({ citation }) => citation === largestExample().citation);
  if (!teams[0] || !example) throw new Error("The demo organisation has no such team or example.");
  const { assessmentId } = unwrapped(
    await createAssessment(session, {
      teamId: teams[0].id,
      title,
      handling: "team",
      from: { example: example.id },
    }),
  );
  return { draftId: assessmentId, exampleId: example.id };
}

/** The same submitted, sent back by a lead, and submitted again with some of its answers changed. */
async function submitTwice(session: Session, lead: Session): Promise<string> {
  const { draftId: assessmentId } = await startDraft(session, "Compared");
  unwrapped(await submitAssessment(session, { assessmentId }));
  const reason = "Say more.";
  unwrapped(await decide(lead, { assessmentId, outcome: "request-changes", reason }));
  for (const question of questionsToSave(CHANGED)) {
    const over = (version: number) => {
      const answer = nextAnswer(question);
      return saveAnswer(session, { assessmentId, path: question.path, answer, version });
    };
    const first = await over(0);
    if (!first.ok) unwrapped(await over(first.refusal.conflict?.current.version ?? 0));
  }
  unwrapped(await submitAssessment(session, { assessmentId }));
  return assessmentId;
}

async function loadOfUseCase(session: Session, assessmentId: string, lanes: number): Promise<Load> {
  const questions = questionsToSave(lanes);
  const save = (question: SavedQuestion) =>
    saveAnswer(session, {
      assessmentId,
      path: question.path,
      answer: nextAnswer(question),
      version: question.version,
    });
  for (const question of questions) {
    // The draft has answers already; the refusal says which version they are.
    const first = await save(question);
    question.version = first.ok ? first.value.version : (first.refusal.conflict?.current.version ?? 0);
  }
  return waiting(async (lane) => {
    const question = questions[lane] as SavedQuestion;
    question.version = unwrapped(await save(question)).version;
  }, lanes);
}

async function loadOfUpdate(pool: pg.Pool, assessmentId: string, lanes: number): Promise<Load> {
  const questions = questionsToSave(lanes);
  for (const { path } of questions) {
    const text = `INSERT INTO ${BENCH_TABLE} (assessment_id, path, value) VALUES ($1, $2, '{}') ON CONFLICT DO NOTHING`;
    await pool.query(text, [assessmentId, path]);
  }
  return waiting(async (lane) => {
    const question = questions[lane] as SavedQuestion;
    const { rowCount } = await pool.query({
      name: "bench_update",
      text: `UPDATE ${BENCH_TABLE} SET value = $3::jsonb, version = version + 1 WHERE assessment_id = $1 AND path = $2`,
      values: [assessmentId, question.path, JSON.stringify(nextAnswer(question))],
    });
    if (rowCount !== 1) throw new Error("The bare UPDATE found no row.");
  }, lanes);
}

function unwrapped<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.sentence);
  return result.value;
}
