import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { addComment } from "@/lib/use-cases/add-comment";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { listComments } from "@/lib/use-cases/list-comments";
import { removeComment } from "@/lib/use-cases/remove-comment";
import { replyInThread } from "@/lib/use-cases/reply-in-thread";
import { startThread } from "@/lib/use-cases/start-thread";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

let org: TestOrganisation;
let assessmentId: string;

beforeAll(async () => {
  org = await makeTestOrganisation();
  const given = { teamId: org.team, title: "Mentioned in", handling: "team" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
});

const start = async (who: TestMember, text: string, audience: "reviewers" | "everyone") =>
  accepted(
    await startThread(who, {
      assessmentId,
      number: 1,
      about: "project.title",
      isArgument: true,
      audience,
      text,
    }),
  ).threadId;
const handIn = async (who: TestMember) =>
  accepted(
    await handInReview(who, {
      assessmentId,
      recommendation: "request-changes",
      confidence: "low",
      summary: "Read.",
    }),
  );
const mentionable = async (who: TestMember) => {
  const { reviewers, everyone } = accepted(await getReview(who, { assessmentId })).mentionable;
  return {
    reviewers: reviewers.map(({ name }) => name).sort(),
    everyone: everyone.map(({ name }) => name).sort(),
  };
};
const told = async (who: TestMember) =>
  accepted(await getInbox(who, { which: "all" })).items.flatMap(({ kind, who: by }) =>
    kind.startsWith("mentioned") ? [`${kind} by ${by}`] : [],
  );

describe("among the authors of a draft", () => {
  test("co-authors are mentioned, and nobody else; what is removed tells nobody any more", async () => {
    const first = accepted(await addComment(org.ada, { assessmentId, path: null, text: "@Ben, @Rita?" }));
    expect(await told(org.ben)).toEqual([]);
    await joinAuthor(org.ada, org.ben, assessmentId);
    // They were no author when it was said.
    expect(await told(org.ben)).toEqual([]);
    const { commentId } = accepted(
      await addComment(org.ada, { assessmentId, path: null, text: "@ben, @Ada and @Lena?" }),
    );
    expect(await told(org.ben)).toEqual(["mentioned-in-draft by Ada"]);
    for (const who of [org.rita, org.lena, org.ada]) expect(await told(who)).toEqual([]);
    const view = accepted(await listComments(org.ben, { assessmentId }));
    expect(view.people).toEqual(["Ada"]);
    expect(view.comments.map(({ mentions }) => mentions)).toEqual([[], ["Ben"]]);
    accepted(await removeComment(org.ada, { assessmentId, commentId }));
    expect(await told(org.ben)).toEqual([]);
    accepted(await removeComment(org.ada, { assessmentId, commentId: first.commentId }));
  });
});

describe("in the threads of a revision", () => {
  beforeAll(async () => {
    accepted(await submitAssessment(org.ada, { assessmentId }));
    for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
  });

  test("who owes a review mentions nobody, and nobody is offered them", async () => {
    expect(await mentionable(org.rita)).toEqual({ reviewers: [], everyone: [] });
    await start(org.rita, "@Lena and @Rolf and @Ada, see", "everyone");
    const kept = await queryAsOwner("SELECT 1 FROM mention WHERE organisation_id = $1", [org.id]);
    expect(kept).toEqual([]);
    // Authors read it with the lead's answer and not before.
    expect(await mentionable(org.lena)).toEqual({ reviewers: [], everyone: [] });
    await start(org.lena, "@Rita, @Rolf?", "reviewers");
    for (const who of [org.rita, org.rolf]) expect(await told(who)).toEqual([]);
    expect(await mentionable(org.ada)).toEqual({ reviewers: [], everyone: [] });
  });

  test("a reviewer who handed in is offered the leads and those who did too, whoever else is asked", async () => {
    // That a lead owes a review too is not seen by it: they find it once theirs is in.
    await assigned(org.lena, org.lena, assessmentId);
    expect(await mentionable(org.lena)).toEqual({ reviewers: [], everyone: [] });
    await handIn(org.rita);
    expect(await mentionable(org.rita)).toEqual({ reviewers: ["Lena"], everyone: ["Lena"] });
    expect(await queryAsApp(org.rita, "SELECT member_id FROM mention")).toEqual([]);
    const threadId = await start(org.rita, "@Lena, and @Rolf?", "reviewers");
    expect(await told(org.lena)).toEqual([]);
    expect(await queryAsApp(org.lena, "SELECT 1 FROM mention")).toEqual([]);
    await handIn(org.lena);
    expect(await mentionable(org.lena)).toEqual({ reviewers: ["Rita"], everyone: ["Rita"] });
    expect(await told(org.lena)).toEqual(["mentioned by Rita"]);
    expect(await told(org.rolf)).toEqual([]);
    accepted(await replyInThread(org.lena, { assessmentId, number: 1, threadId, text: "@Rita: yes" }));
    expect(await told(org.rita)).toEqual(["mentioned by Lena"]);
  });

  test("authors are mentioned once they read it, and never in what is internal", async () => {
    await handIn(org.rolf);
    accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason: "Say more." }));
    expect(await mentionable(org.rita)).toEqual({
      reviewers: ["Lena", "Rolf"],
      everyone: ["Ada", "Ben", "Lena", "Rolf"],
    });
    expect(await mentionable(org.ada)).toEqual({ reviewers: [], everyone: ["Ben", "Lena", "Rita", "Rolf"] });
    await start(org.rita, "@Ada, who?", "reviewers");
    expect(await told(org.ada)).toEqual([]);
    const shown = await start(org.rita, "@Ada, who?", "everyone");
    expect(await told(org.ada)).toEqual(["mentioned by Rita"]);
    accepted(await replyInThread(org.ada, { assessmentId, number: 1, threadId: shown, text: "@Rolf knows" }));
    expect(await told(org.rolf)).toEqual(["mentioned by Ada"]);
    for (const who of [org.otto, org.adam, org.olga]) expect(await told(who)).toEqual([]);
  });

  test("the database keeps a mention from whoever may not read it, and takes none into others’ words", async () => {
    const comment = "(SELECT id FROM comment WHERE text = '@Ada, who?' AND audience = 'reviewers')";
    const [{ id }] = (await queryAsOwner(`SELECT id FROM comment WHERE id = ${comment}`)) as [{ id: string }];
    const forge = (who: TestMember, of: TestMember) =>
      queryAsApp(
        who,
        `INSERT INTO mention (organisation_id, comment_id, member_id) VALUES ('${org.id}', '${id}', '${of.memberId}')`,
      );
    for (const who of [org.ada, org.rolf, org.lena]) {
      await expect(forge(who, org.otto)).rejects.toThrow(/row-level security/);
    }
    // Past the application, in one's own words: it tells them nothing.
    await forge(org.rita, org.ada);
    expect((await told(org.ada)).length).toBe(1);
    expect(await queryAsApp(org.ada, `SELECT 1 FROM mention WHERE comment_id = '${id}'`)).toEqual([]);
  });
});

test("who owes a review of the next revision is told nothing that those who judge it say in the threads of the one before", async () => {
  accepted(await submitAssessment(org.ada, { assessmentId }));
  for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
  await handIn(org.rolf);
  const seen = async (who: TestMember) => {
    const views = [
      await getRevision(who, { assessmentId, number: 1 }),
      await getReview(who, { assessmentId, number: 1 }),
      await getReview(who, { assessmentId }),
      await getInbox(who, { which: "all" }),
    ].map((view) => accepted<unknown>(view));
    return JSON.stringify([views, await queryAsApp(who, "SELECT id FROM comment ORDER BY id")]);
  };
  const [{ id: threadId }] = (await queryAsOwner(
    "SELECT id FROM comment WHERE text = '@Ada, who?' AND audience = 'everyone'",
  )) as [{ id: string }];
  const reply = (who: TestMember, text: string) =>
    replyInThread(who, { assessmentId, number: 1, threadId, text });
  const before = await seen(org.rita);
  accepted(await reply(org.rolf, "@Rita, I would refuse the new one"));
  accepted(await reply(org.lena, "So would I"));
  expect(await seen(org.rita)).toBe(before);
  // Authors know of no judgement yet.
  accepted(await reply(org.ada, "We said more of it"));
  expect(await seen(org.rita)).toContain("We said more of it");
  await handIn(org.rita);
  expect(await seen(org.rita)).toContain("I would refuse the new one");
  expect(await told(org.rita)).toContain("mentioned by Rolf");
});
