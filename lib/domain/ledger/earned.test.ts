import { describe, expect, test } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { earnedIn } from "@/lib/domain/ledger/earned";

const said = (value: unknown, evidence?: string): Answer =>
  ({ status: "answered", value, ...(evidence && { evidence }) }) as Answer;

const ids = (answers: Answers) =>
  earnedIn(answers)
    .filter(({ isDenied }) => !isDenied)
    .map(({ id }) => id);

/** The same with one answer more, or another in its place; without, where it is null. */
const but = (answers: Answers, path: string, answer: Answer | null): Answers => {
  const { [path]: _, ...rest } = answers;
  return answer === null ? rest : { ...rest, [path]: answer };
};

/** Each is lost with what is left out of it, and with what any work could say. */
function loses(answers: Answers, id: string, changes: readonly (readonly [string, Answer | null])[]) {
  expect(ids(answers)).toEqual([id]);
  for (const [path, answer] of changes) expect(ids(but(answers, path, answer)), path).toEqual([]);
}

const CLAIM = "evidence.claims/a";
const CLAIMED: Answers = {
  "project.title": said("Probes that tell when a model lies"),
  [CLAIM]: said("a0"),
  [`${CLAIM}/claim`]: said("The probes flag untrue assertions of unseen models"),
  [`${CLAIM}/shown-by`]: said("verification"),
};

describe("Earned is", () => {
  test("a claim at which somebody outside has looked, with a source for that and one for how it was shown", () => {
    const answers = {
      ...CLAIMED,
      [`${CLAIM}/method`]: said("Held-out statements of nine models", "arXiv:2406.11717, figure 1"),
      [`${CLAIM}/checker`]: said("external", "github.com/others/repeated, README"),
    };
    loses(answers, "checked-outside", [
      [`${CLAIM}/checker`, said("external")],
      [`${CLAIM}/checker`, said("external", "https://example.org/paper")],
      [`${CLAIM}/checker`, said("external", "see paper")],
      [`${CLAIM}/checker`, said("other-team", "github.com/others/repeated, README")],
      // What the work's own pages say of others is its authors' word, wherever they are cited as its own.
      ["project.summary", said("What the probes do", "github.com/others/repeated, README")],
      ["release.form", said("open", "arXiv:2406.11717; github.com/others/repeated")],
      [`${CLAIM}/method`, said("Held-out statements of nine models", "github.com/others/repeated, table 1")],
      [`${CLAIM}/method`, said("Held-out statements of nine models")],
      [`${CLAIM}/shown-by`, said("nothing-yet")],
      [`${CLAIM}/shown-by`, null],
      [`${CLAIM}/claim`, said("x")],
    ]);
    const [earned] = earnedIn(answers);
    expect(earned?.text).toContain("Nobody has yet read whether that source bears it out.");
  });

  test("a comparison in figures, with its source and place, that could have come out otherwise", () => {
    const method = (words: string, evidence = "arXiv:2406.04313, table 1") => ({
      ...CLAIMED,
      [`${CLAIM}/method`]: said(words, evidence),
    });
    for (const words of [
      "Compliance falls from 38.1 to 3.8 per cent.",
      "The model turns down 6.2 per cent instead of 2.2.",
      "79.2 per cent with the edit; 86.6 against 4 without it.",
      "22.6 per cent on the second with its system prompt, 79.9 without.",
      "Agreement with experts by category; better than the average worker in 16 of 18.",
      "Scores lie within 99 per cent intervals except for two models.",
    ]) {
      expect(ids(method(words)), words).toEqual(["compared"]);
    }
    for (const words of [
      "Trained on 40 billion tokens, from 2019 to 2025.",
      "Compared with other methods it is better.",
      "A test on 388 requests.",
      "Works on 98 of 100 requests.",
      "Agreement with decisions of a conference.",
      "Reward and each harm beside the unsteered agent. None of the agents wins on all counts.",
      "Compliance falls from 38.1 to 3.8 per cent with the best of several strings.",
    ]) {
      expect(ids(method(words)), words).toEqual([]);
    }
    loses(method("Compliance falls from 38.1 to 3.8 per cent."), "compared", [
      [`${CLAIM}/method`, said("Compliance falls from 38.1 to 3.8 per cent.")],
      [`${CLAIM}/method`, said("Compliance falls from 38.1 to 3.8 per cent.", "arXiv:2406.04313")],
      [`${CLAIM}/shown-by`, said("nothing-yet")],
      [`${CLAIM}/checker`, said("ai")],
      [`${CLAIM}/claim`, said("The probes flag untrue assertions in some models")],
    ]);
  });

  test("told in its authors’ words with its limits, of the claim nearest to the central one", () => {
    const other = "evidence.claims/b";
    const answers = {
      ...CLAIMED,
      "terms.central-claim": said("Steering agents lowers harm in games"),
      [`${CLAIM}/method`]: said(
        "Better than the average reader in 16 of 18 topics.",
        "arXiv:2304.03279, table 8",
      ),
      [other]: said("a1"),
      [`${other}/claim`]: said("Steering lowers harm at a modest cost"),
      [`${other}/shown-by`]: said("verification"),
      [`${other}/method`]: said(
        "Harm is lower than that of the unsteered agent in 8 of 10 games.",
        "arXiv:2304.03279, table 2",
      ),
    };
    const [earned] = earnedIn(answers);
    expect(earned?.title).toBe(
      "“Steering lowers harm at a modest cost”: a comparison, in 8 of 10, with its source",
    );
    expect(earned?.text).toContain(
      "“Harm is lower than that of the unsteered agent in 8 of 10 games” (“arXiv:2304.03279, table 2”). Measured by those who claim it",
    );
    expect(earned?.paths).toContain(`${CLAIM}/method`);
    // Without one of them the other was there before.
    expect(ids(but(answers, `${other}/method`, null))).toEqual(["compared"]);
  });

  test("what is done already against a misuse, with a source that shows where", () => {
    const [pathway, commitment] = ["misuse.pathways/p", "release.commitments/c"];
    const what = "Keep what inspectors read of weights inside a sealed cluster";
    loses(
      {
        [pathway]: said("p0"),
        [`${pathway}/name`]: said("Inspectors copy weights"),
        [`${pathway}/mitigation`]: said("The cluster that inspectors use is sealed off."),
        [commitment]: said("c0"),
        [`${commitment}/what`]: said(what, "arXiv:2303.11341, §5.2"),
        [`${commitment}/owner`]: said("Lead of the design group"),
        [`${commitment}/due`]: said("2030-01-01"),
        [`${commitment}/pathways`]: said(["p"]),
      },
      "done-already",
      [
        [`${commitment}/what`, said(what)],
        [`${commitment}/what`, said(what, "https://example.org/paper")],
        [
          `${commitment}/what`,
          said("Publish a note on what inspectors read of weights", "arXiv:2303.11341, §5.2"),
        ],
        [`${commitment}/owner`, said("me")],
        [`${commitment}/due`, null],
        [`${commitment}/pathways`, null],
        [`${pathway}/mitigation`, said("Nothing.")],
        // What the paper itself does is over when it is out.
        ["project.summary", said("How inspectors check weights", "arXiv:2303.11341, abstract")],
      ],
    );
  });

  test("a test that is kept from those who build, who receive something else of the work", () => {
    const answers: Answers = {
      "screening.outputs-leave": said("public"),
      "project.outputs/suite": said("o0"),
      "project.outputs/suite/name": said("The suite"),
      "project.outputs/suite/form": said("evaluation"),
      "project.outputs/suite/release": said("closed"),
      "project.outputs/report": said("o1"),
      "project.outputs/report/name": said("The report"),
      "project.outputs/report/form": said("paper"),
      "project.outputs/report/release": said("open"),
      "recipients.list/institute": said("r0"),
      "recipients.list/institute/name": said("An institute"),
      "recipients.list/institute/kind": said(["evaluator"]),
      "recipients.list/institute/channel": said(["direct-briefing"]),
      "recipients.list/institute/outputs": said(["suite"]),
      "recipients.list/developer": said("r1"),
      "recipients.list/developer/name": said("A developer"),
      "recipients.list/developer/kind": said(["frontier-developer"]),
      "recipients.list/developer/channel": said(["publication"]),
      "recipients.list/developer/outputs": said(["report"]),
    };
    loses(answers, "kept-from-builders", [
      ["project.outputs/suite/release", said("open")],
      ["project.outputs/suite/form", said("code")],
      ["recipients.list/developer/outputs", said(["report", "suite"])],
      ["recipients.list/developer/outputs", null],
      ["recipients.list/institute/channel", said(["publication"])],
    ]);
  });

  test("a trial that the method could have failed, with its source at that answer", () => {
    const at = "evidence.holds-against";
    loses({ [at]: said("shown", "arXiv:2406.11717, section 4") }, "tried-against", [
      [at, said("shown")],
      [at, said("shown", "see paper")],
      [at, said("expected", "arXiv:2406.11717, section 4")],
    ]);
  });
});
