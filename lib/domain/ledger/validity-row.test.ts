import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { ledgerOf } from "@/lib/domain/ledger/ledger";

const said = (value: string) => ({ status: "answered", value }) as const;

/** The headline of a case that makes these claims, in their order. */
function titleWith(claims: readonly { readonly name: string; readonly shownBy?: string }[]) {
  const others = Object.entries(workedExample("ai-scientist").answers).filter(
    ([path]) => !path.startsWith("evidence."),
  );
  const answers: Answers = Object.fromEntries([
    ...others,
    ...claims.flatMap(({ name, shownBy }, at) => {
      const path = `evidence.claims/claim${at}`;
      return [
        [path, said(`a${at}`)],
        [`${path}/claim`, said(name)],
        [`${path}/asserts`, said("validation")],
        ...(shownBy ? [[`${path}/shown-by`, said(shownBy)]] : []),
      ];
    }),
  ]);
  return ledgerOf(answers).find(({ subject }) => subject === "validity")?.says?.title;
}

describe("the claim that a finding on validity is about", () => {
  const verified = { name: "Scores agree with the benchmark", shownBy: "verification" };
  const open = { name: "Reviews find what is wrong in new papers", shownBy: "nothing-yet" };
  const blank = { name: "Costs stay low at scale" };

  test("is the one with least behind it, in whatever order they stand", () => {
    expect(titleWith([verified, open])).toBe("“Reviews find what is wrong in new papers” is not shown yet");
    expect(titleWith([open, verified])).toBe(titleWith([verified, open]));
    expect(titleWith([verified, blank])).toBe("“Costs stay low at scale” doesn’t say what shows it");
  });

  test("is the first of equals, and none where nothing is claimed", () => {
    expect(titleWith([verified, { ...verified, name: "Another" }])).toMatch(/Scores agree/);
    expect(titleWith([])).toBe("No claim says what was shown");
  });
});

describe("what nothing shows yet", () => {
  const claims = (odds: Answers = {}) =>
    ledgerOf({
      "screening.systems": said("frontier"),
      "evidence.claims/first": said("a0"),
      "evidence.claims/first/claim": said("Meters detect a large theft of water"),
      "evidence.claims/first/asserts": said("validation"),
      "evidence.claims/first/shown-by": said("nothing-yet"),
      "evidence.claims/first/method": said("Argued from drawings; nobody has built a meter."),
      "evidence.claims/second": said("a1"),
      "evidence.claims/second/claim": said("A forged reading costs more than the water"),
      "evidence.claims/second/asserts": said("validation"),
      "evidence.claims/second/shown-by": said("nothing-yet"),
      ...odds,
    }).find(({ subject }) => subject === "validity")?.says;

  test("is told with what was or wasn’t done, under a label that calls it no plan", () => {
    expect(claims()?.text).toContain("Written on that: “Argued from drawings; nobody has built a meter”.");
    expect(claims()?.text).not.toContain("to be shown");
  });

  test("names what nothing shows though no more is asserted of it than that it was built as meant", () => {
    const built: Answers = { "evidence.claims/second/asserts": said("verification") };
    expect(claims(built)?.text).toContain(
      "Nothing yet shows “A forged reading costs more than the water” either, though it is claimed only as built to specification (verification).",
    );
  });

  test("is first the claim that its authors give least, by an assumption it rests on or a forecast in its words", () => {
    expect(claims()?.title).toContain("Meters detect a large theft");
    const assumed: Answers = {
      "evidence.assumptions/a": said("a0"),
      "evidence.assumptions/a/statement": said("Seals stay whole"),
      "evidence.assumptions/a/claims": { status: "answered", value: ["second"] },
      "evidence.assumptions/a/probability": { status: "answered", value: 0.3 },
    };
    expect(claims(assumed)?.title).toContain("A forged reading costs more");
    const forecast: Answers = {
      "release.forecasts/f": said("a0"),
      "release.forecasts/f/statement": said("For two years nobody sells a forged reading that costs less"),
      "release.forecasts/f/probability": { status: "answered", value: 0.3 },
    };
    expect(claims(forecast)?.title).toContain("A forged reading costs more");
    const sure = {
      ...assumed,
      "evidence.assumptions/a/probability": { status: "answered", value: 0.9 } as const,
    };
    expect(claims(sure)?.title).toContain("Meters detect a large theft");
  });
});

describe("what validation lightens", () => {
  const shown = (value: string, evidence: string) => ({ ...said(value), evidence });
  const CLAIM = "evidence.claims/minor";
  const USE = "uses.list/gain";
  const ASSUMED = "evidence.assumptions/tie";
  const VALIDATED: Answers = {
    [CLAIM]: said("a0"),
    [`${CLAIM}/claim`]: said("Papers are formatted as venues ask"),
    [`${CLAIM}/shown-by`]: shown("validation", "https://arxiv.org/abs/2408.06292, section 4"),
    [`${CLAIM}/checker`]: shown("external", "https://arxiv.org/abs/2408.06292, appendix C"),
    [USE]: said("a1"),
    [`${USE}/name`]: said("Sort what reviewers should look at first"),
    [`${USE}/stance`]: said("intended"),
    [`${USE}/place`]: said("policy"),
    [`${USE}/likelihood-5y`]: { status: "answered", value: 0.5 },
    [`${USE}/effect-safety`]: { status: "answered", value: 1 },
  };
  const tie = (claim: string, use: string): Answers => ({
    [ASSUMED]: said("a0"),
    [`${ASSUMED}/statement`]: said("Venues go on reading what is sent in"),
    [`${ASSUMED}/claims`]: { status: "answered", value: [claim] },
    [`${ASSUMED}/uses`]: { status: "answered", value: [use] },
  });
  const rows = (...more: readonly Answers[]) => {
    const ledger = ledgerOf(Object.assign({}, workedExample("ai-scientist").answers, VALIDATED, ...more));
    const level = (subject: string) => ledger.find((row) => row.subject === subject);
    return { validity: level("validity"), holds: level("still-holds") };
  };
  const bare = {
    validity: 3,
    holds: rows({ [`${CLAIM}/checker`]: said("self") }).holds?.level ?? 0,
  };

  test("is nothing where the claim is one that no good is said to rest on", () => {
    const { validity, holds } = rows();
    expect([validity?.level, validity?.moves, holds?.level]).toEqual([bare.validity, [], bare.holds]);
    expect(validity?.says?.text).toContain(
      "“Papers are formatted as venues ask” is validated with evidence, and no use that does good is said to rest on it.",
    );
  });

  test("is the row where an assumption names it beside a use that makes safer", () => {
    const { validity, holds } = rows(tie("minor", "gain"));
    expect([validity?.level, holds?.level]).toEqual([0, bare.holds - 1]);
  });

  test.each([
    ["that is feared", `${USE}/stance`, said("feared")],
    ["of which it isn’t said whether it is feared", `${USE}/stance`, { status: "unknown" }],
    ["that does nothing for safety", `${USE}/effect-safety`, { status: "answered", value: 0 }],
    ["that is unlikely", `${USE}/likelihood-5y`, { status: "answered", value: 0.1 }],
    ["whose odds nobody gives", `${USE}/likelihood-5y`, { status: "unknown" }],
  ] as const)("is nothing beside a use %s", (_, path, answer) => {
    expect(rows(tie("minor", "gain"), { [path]: answer }).validity?.level).toBe(bare.validity);
  });

  test("is the same whether a claim that nothing shows is listed beside it or not", () => {
    const open: Answers = {
      "evidence.claims/open": said("a1"),
      "evidence.claims/open/claim": said("What it finds out is true"),
      "evidence.claims/open/shown-by": said("nothing-yet"),
    };
    expect(rows(open).validity?.level).toBe(rows().validity?.level);
    expect(rows(tie("minor", "gain"), open).validity?.level).toBe(rows(tie("minor", "gain")).validity?.level);
  });
});

describe("what its authors say against themselves", () => {
  const title = (more: Answers) =>
    ledgerOf({ ...workedExample("ai-scientist").answers, ...more }).find(
      ({ subject }) => subject === "validity",
    )?.says;
  const low: Answers = { "evidence.confidence": said("low") };
  const gains = (...stake: readonly string[]): Answers => ({
    "inaction.stake": { status: "answered", value: stake },
  });

  test("is said beside what isn’t shown: low confidence, or a share in its being believed", () => {
    const plain = title(gains("career"))?.title;
    expect(title({ ...gains("career"), ...low })?.title).toBe(
      `${plain}; confidence in the central claim is stated as low`,
    );
    expect(title(gains("equity", "career"))?.title).toBe(
      `${plain}; those who do the work hold a financial share`,
    );
    expect(title(gains("equity", "employer"))?.text).toContain(
      "through a financial share and their employer.",
    );
  });

  const withForecast = (statement: string, probability: number, claims: readonly string[] = ["reviewer"]) => {
    const list = "release.forecasts/other";
    return title({
      "terms.central-claim": said("Removing the mark costs a rewriter quality that readers notice"),
      [list]: said("a9"),
      [`${list}/statement`]: said(statement),
      [`${list}/probability`]: { status: "answered", value: probability },
      [`${list}/claims`]: { status: "answered", value: claims },
    });
  };

  test("is a forecast of the same, told first where it is likely, and none that only shares a word with it", () => {
    const kept = "A rewriter keeps the mark, and readers notice a loss of quality";
    const told = "A forecast is said to bear on it, at 85 %: “A rewriter keeps";
    expect(withForecast(kept, 0.85)?.text.startsWith(told)).toBe(true);
    expect(withForecast(kept, 0.1)?.text).toMatch(/.+A forecast is said to bear on it, at 10 %/u);
    // With words of the central claim alone it is about another claim than the one that is told.
    expect(withForecast(kept, 0.85, [])?.text).not.toContain("forecast");
    expect(withForecast("A newspaper prints the mark on its front page", 0.85, [])?.text).not.toContain(
      "forecast",
    );
  });

  test("is a forecast in words of failure or attack that they expect, in the headline", () => {
    const removed = "A rewriter removes the mark, and readers notice no loss of quality";
    const said = `; against the central claim it is forecast, at 85 %: “${removed}”`;
    for (const claims of [["reviewer"], []]) {
      const says = withForecast(removed, 0.85, claims);
      expect(says?.title.endsWith(said)).toBe(true);
      expect(says?.text).not.toContain("forecast");
    }
    expect(withForecast(removed, 0.4, [])?.title).not.toContain("forecast");
    expect(withForecast("Somebody breaks a record in swimming", 0.85, [])?.title).not.toContain("forecast");
  });

  test("is against the central claim only where that is of what holds, and shares enough words with it", () => {
    const list = "release.forecasts/other";
    const of = (central: string) =>
      title({
        "terms.central-claim": said(central),
        [list]: said("a9"),
        [`${list}/statement`]: said("A rewriter removes the mark, and readers notice no loss of quality"),
        [`${list}/probability`]: { status: "answered", value: 0.85 },
        [`${list}/claims`]: { status: "answered", value: ["reviewer"] },
      });
    const holds = "Taking the mark out costs a rewriter quality that readers notice";
    expect(of(holds)?.title).toContain("; against the central claim it is forecast, at 85 %");
    expect(of(holds)?.text).toContain(`The central claim, beside that: “${holds}”.`);
    for (const other of [
      "A rewriter removes the mark with no loss of quality that readers notice",
      "The pipeline carries a study to its end",
    ]) {
      expect(of(other)?.title).toContain("; it is forecast, at 85 %");
      expect(of(other)?.text).not.toContain("The central claim, beside that");
    }
  });

  test("is that who tests may be who is tested, in their own words where these are short", () => {
    const output = "project.outputs/suite";
    const recipient = "recipients.list/leaders";
    const stake = (note: string) => ({ status: "answered" as const, value: ["employer"], note });
    const tested = (note: string, channel = "direct-briefing") =>
      title({
        [output]: said("o9"),
        [`${output}/form`]: said("evaluation"),
        [recipient]: said("r9"),
        [`${recipient}/kind`]: { status: "answered", value: ["frontier-developer"] },
        [`${recipient}/channel`]: { status: "answered", value: [channel] },
        [`${recipient}/outputs`]: { status: "answered", value: ["suite"] },
        "inaction.stake": stake(note),
      })?.title;
    expect(tested("We grade models of our own employer.")).toMatch(
      /; of who gains it is written: “We grade models of our own employer”$/u,
    );
    expect(tested("")).toMatch(/; who tests may be who is tested$/u);
    expect(tested("", "publication")).not.toContain("tested");
  });

  test("is what they write against other claims, and how far their belief reaches", () => {
    const other = "evidence.claims/price";
    const text = (method: string) =>
      title({
        [other]: said("a8"),
        [`${other}/claim`]: said("Ability hardly suffers"),
        [`${other}/asserts`]: said("verification"),
        [`${other}/shown-by`]: said("verification"),
        [`${other}/method`]: said(method),
        "evidence.confidence": {
          status: "answered",
          value: "medium",
          note: "High for the tables, low for attackers.",
        },
      })?.text ?? "";
    expect(text("On ordinary talk it turns down 6.2 per cent instead of 2.2.")).toContain(
      "Written on “Ability hardly suffers”: “On ordinary talk it turns down 6.2 per cent instead of 2.2”.",
    );
    expect(text("On games chosen because harm goes with reward.")).toContain(
      "Written on “Ability hardly suffers”",
    );
    expect(text("Benchmarks of five kinds.")).not.toContain("Written on “Ability hardly suffers”");
    expect(text("")).toContain("Written on how sure that is: “High for the tables, low for attackers”.");
  });

  test("is nothing where it isn’t said who checks, or where an AI system does", () => {
    const checkers = Object.keys(workedExample("ai-scientist").answers).filter(
      (path) => path.startsWith("evidence.claims/") && path.endsWith("/checker"),
    );
    const checkedBy = (answer: Answers[string]) => Object.fromEntries(checkers.map((path) => [path, answer]));
    for (const answer of [{ status: "unknown" } as const, said("ai")]) {
      const says = title({ ...gains("equity"), ...checkedBy(answer) });
      expect(`${says?.title} ${says?.text}`).not.toMatch(/share|gain by its being/u);
    }
  });

  test("is nothing where somebody outside checks, nor where only a career or nothing is gained", () => {
    const { answers } = workedExample("ai-scientist");
    const outside = Object.fromEntries(
      Object.keys(answers)
        .filter((path) => path.startsWith("evidence.claims/") && path.endsWith("/checker"))
        .map((path) => [path, said("external")]),
    );
    for (const more of [{ ...gains("equity"), ...outside }, gains("career", "reputation"), gains("none")])
      expect(`${title(more)?.title} ${title(more)?.text}`).not.toMatch(/share|gain by its being/u);
  });
});

describe("a claim that is called validated", () => {
  const titleOf = (more: Answers) =>
    ledgerOf({
      "screening.systems": said("frontier"),
      "evidence.claims/c": said("a0"),
      "evidence.claims/c/claim": said("Meters detect a large theft of water"),
      "evidence.claims/c/asserts": said("validation"),
      "evidence.claims/c/shown-by": said("validation"),
      ...more,
    }).find(({ subject }) => subject === "validity")?.says?.title;
  const method = (words: string, evidence?: string): Answers => ({
    "evidence.claims/c/method": { ...said(words), ...(evidence !== undefined && { evidence }) },
  });

  test("is not said to be without a source where one stands elsewhere at it", () => {
    expect(titleOf({})).toMatch(/is called validated, and no source is given for that$/);
    expect(titleOf(method("A trial in two towns", "arXiv:2403.03218, table 2"))).toMatch(
      /and its source stands at how it was done, not at what that shows$/,
    );
    expect(titleOf(method("A trial in two towns, see https://example.org/trial"))).toMatch(
      /and its source stands in words alone$/,
    );
  });

  test("weighs what it did: a source counts at what it shows", () => {
    const level = (more: Answers) =>
      ledgerOf({
        "screening.systems": said("frontier"),
        "evidence.claims/c": said("a0"),
        "evidence.claims/c/shown-by": said("validation"),
        ...more,
      }).find(({ subject }) => subject === "validity")?.level;
    expect(level(method("A trial", "arXiv:2403.03218, table 2"))).toBe(level({}));
  });
});

describe("the use that goes by a claim", () => {
  const use = (id: string, odds: number, effect: number): Answers => ({
    [`uses.list/${id}`]: said(`a${id}`),
    [`uses.list/${id}/name`]: said(`Do ${id}`),
    [`uses.list/${id}/stance`]: said("intended"),
    [`uses.list/${id}/place`]: said("safety-practice"),
    [`uses.list/${id}/likelihood-5y`]: { status: "answered", value: odds },
    [`uses.list/${id}/effect-safety`]: { status: "answered", value: effect },
  });
  const tie = (id: string, uses: string[], claims: string[]): Answers => ({
    [`evidence.assumptions/${id}`]: said(`a${id}`),
    [`evidence.assumptions/${id}/uses`]: { status: "answered", value: uses },
    [`evidence.assumptions/${id}/claims`]: { status: "answered", value: claims },
  });
  const titleOf = (...ties: Answers[]) =>
    ledgerOf(
      Object.assign(
        {
          "screening.systems": said("frontier"),
          "evidence.claims/c": said("a0"),
          "evidence.claims/c/claim": said("What passes gives no help"),
          "evidence.claims/c/asserts": said("validation"),
          "evidence.claims/c/shown-by": said("nothing-yet"),
        },
        use("mending", 0.9, 1),
        use("delaying", 0.4, 2),
        ...ties,
      ) as Answers,
    ).find(({ subject }) => subject === "validity")?.says?.title;

  test("is none that does without what the claim is of, by its own outputs", () => {
    const output = (id: string, name: string): Answers => ({
      [`project.outputs/${id}`]: said(`a${id}`),
      [`project.outputs/${id}/name`]: said(name),
      [`project.outputs/${id}/form`]: said("paper"),
      [`project.outputs/${id}/makes-easier`]: { status: "answered", value: ["governable"] },
    });
    const textOf = (needed: string) =>
      ledgerOf({
        "screening.systems": said("frontier"),
        ...output("paper", "The paper"),
        ...output("design", "The monitoring design"),
        "evidence.claims/c": said("a0"),
        "evidence.claims/c/claim": said("The design would detect a large training run"),
        "evidence.claims/c/asserts": said("validation"),
        "evidence.claims/c/shown-by": said("nothing-yet"),
        ...use("report large training runs", 0.8, 1),
        "uses.list/report large training runs/outputs": { status: "answered", value: [needed] },
      }).find(({ subject }) => subject === "validity")?.says?.text;
    expect(textOf("paper")).toContain("(80 %) needs “The paper”, and not what this claim is of.");
    expect(textOf("paper")).not.toContain("Likeliest to go by what the work shows");
    expect(textOf("design")).toContain(
      "Likeliest to go by what the work shows: “Do report large training runs”",
    );
  });

  test("is the one that an assumption names with it, and not the likeliest of several", () => {
    expect(titleOf(tie("a", ["mending", "delaying"], ["c"]))).toBe(
      "“What passes gives no help” is not shown yet",
    );
    expect(titleOf(tie("a", ["delaying"], ["c"]))).toMatch(
      /^“Do delaying” would go by it, and “What passes/u,
    );
    expect(titleOf(tie("a", ["mending", "delaying"], ["c"]), tie("b", ["delaying"], ["c"]))).toMatch(
      /^“Do delaying” would go by it/u,
    );
    expect(titleOf()).toBe("“What passes gives no help” is not shown yet");
  });
});
