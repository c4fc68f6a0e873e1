import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { answeredBy, setAgainst } from "@/lib/domain/ledger/pathway-answered";
import { type PathwayFacts, pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { isSaidToPreventNothing, keepsFrom, tellsOnly } from "@/lib/domain/ledger/telling";

describe("what somebody takes on", () => {
  it.each([
    "Print “no certificate” below the title of the data card",
    "Publish accuracy after fine-tuning beside accuracy after unlearning, for each released model",
    "Publish a note with lawyers that says which uses of force the text doesn't cover",
    "We will monitor how the set is used and report it yearly",
    "Test how many examples undo it, and say so in paper and repository",
    "Put on page and in paper what a score doesn't show",
    "Collect feedback on the text",
    "Add a warning to the readme",
    "Propose, between the two organisations, what a deployed agent must show first",
    "Keep the caution and the advice on containers at the top of the code's page",
    "Answer claims that a patch settles the matter, with a test",
    "Decide about a mark that keeps the text out of training data",
    "Run a trial in which reviewers look for planted faults with and without a structured case",
    "Attack at least two announced defences with an adapted search and publish the result",
    "Send a note on hidden strings to those who make assistants",
    "Hold a workshop on misuse before the release",
    "Carry out an audit by the end of the year",
    "Withhold the programme’s endorsement from any minister who puts off limits",
    "Withdraw our recommendation of remote licensing",
  ])("only tells or measures: %s", (what) => {
    expect(tellsOnly(what)).toBe(true);
  });

  it.each([
    "Remove questions that experts find too hazardous, within a week of a report",
    "Describe attacks by kind, and keep working details out",
    "Publish no stock of strings that work on hosted systems",
    "Publish only after the maintainers have a patch",
    "Release no debater before its power to mislead judges has been measured",
    "Add a lock that counts queries of each account",
    "State the effort spent on each result, and let an outside team repeat a sample",
    "Keep the hardest tasks unpublished and rotate them",
    "Keep the labels of a further set unpublished",
    "Write into contracts that access to money or code needs a check beside the model",
    "Run the service behind a gate that counts queries",
    "Have people judge a random tenth of the preferences and publish the disagreement",
    "Hold back the weights until an outside audit has passed",
    "Withdraw the library from the registry",
    "Hold the weights until an audit by others is done",
    "Run every release through an outside review",
    "Corpora nur nach Prüfung herausgeben",
  ])("does something besides: %s", (what) => {
    expect(tellsOnly(what)).toBe(false);
  });
});

describe("a commitment that only tells", () => {
  const said = (answers: Readonly<Record<string, Value>>): Answers =>
    Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { status: "answered", value }]));
  const creditsOf = (what: string, more: Readonly<Record<string, Value>> = {}) =>
    pathwayFacts(
      said({
        "misuse.pathways/p": "a",
        "misuse.pathways/p/name": "Fine-tuning brings the knowledge back",
        "misuse.pathways/p/severity": 3,
        "misuse.pathways/p/likelihood": 0.8,
        "misuse.pathways/p/mitigation": "Fine-tuning is tried on one open model before release",
        "release.commitments/c": "a",
        "release.commitments/c/what": what,
        "release.commitments/c/owner": "Methods lead",
        "release.commitments/c/due": "2027-03-31",
        "release.commitments/c/pathways": ["p"],
        ...more,
      }),
    ).flatMap((each) => each.credits);
  const credits = (what: string, more?: Readonly<Record<string, Value>>) =>
    creditsOf(what, more).map(({ kind }) => kind);
  const KEPT = "Keep weights that fine-tuning reverses behind an interface";

  it("is told from one that its authors say prevents nothing", () => {
    for (const words of [
      "Warn in paper and repository; publish no edited weights. Neither prevents it.",
      "The paper says that stakes rise. It adds nothing that prevents it.",
      "Care; this won’t stop anybody",
    ])
      expect(isSaidToPreventNothing(words), words).toBe(true);
    for (const words of [
      "Keep the code at what reproduces the tables; no service, no stock of strings",
      "Nothing is published that isn’t patched, which prevents reuse",
      "The password keeps crawlers off, not people",
    ])
      expect(isSaidToPreventNothing(words), words).toBe(false);
  });

  it("makes its pathway no lighter, though it has a person, a day and words of the pathway", () => {
    expect(credits("Keep weights that fine-tuning reverses behind an interface")).toEqual(["owned"]);
    expect(credits("Publish accuracy after fine-tuning for each model")).toEqual([]);
  });

  it("makes it no lighter either where its authors say that it prevents nothing", () => {
    const denied = { "misuse.pathways/p/mitigation": "Fine-tuning is tried first. Neither prevents it." };
    expect(credits(KEPT, denied)).toEqual([]);
  });

  it("counts once, where it stands first, however often it is said again with another number or mark", () => {
    const again = (what: string) => ({
      "misuse.pathways/q": "b",
      "misuse.pathways/q/name": "Weights are stolen and fine-tuning goes on",
      "misuse.pathways/q/severity": 3,
      "misuse.pathways/q/likelihood": 0.8,
      "misuse.pathways/q/mitigation": "Weights are kept behind an interface",
      "release.commitments/d": "b",
      "release.commitments/d/what": what,
      "release.commitments/d/owner": "Head of security",
      "release.commitments/d/due": "2027-03-31",
      "release.commitments/d/pathways": ["q"],
    });
    expect(credits(KEPT, again("Keep weights in a room whose door logs each visit"))).toEqual([
      "owned",
      "owned",
    ]);
    for (const copy of [KEPT, `${KEPT} 2`, `(3) ${KEPT.toUpperCase()}!`])
      expect(credits(KEPT, again(copy)), copy).toEqual(["owned"]);
    // One that names all and is said again under each counts once; said once, for each that it is about.
    expect(credits(KEPT, { ...again(KEPT), "release.commitments/c/pathways": ["p", "q"] })).toEqual([
      "owned",
    ]);
    const { "release.commitments/d": _, ...named } = again(KEPT);
    expect(credits(KEPT, { ...named, "release.commitments/c/pathways": ["p", "q"] })).toEqual([
      "owned",
      "owned",
    ]);
  });

  it("is about none of several pathways by words that stand as what is to be added against each", () => {
    const both = (added: string) =>
      pathwayFacts(
        said({
          ...Object.fromEntries(
            ["p", "q"].flatMap((id, at) => [
              [`misuse.pathways/${id}`, id],
              [
                `misuse.pathways/${id}/name`,
                at === 0 ? "Weights are tuned back" : "Officials read it as a seal",
              ],
              [`misuse.pathways/${id}/severity`, 3],
              [`misuse.pathways/${id}/likelihood`, 0.5],
              [`misuse.pathways/${id}/mitigation`, at === 0 ? KEPT : added],
            ]),
          ),
          "release.commitments/c": "a",
          "release.commitments/c/what": KEPT,
          "release.commitments/c/owner": "Methods lead",
          "release.commitments/c/due": "2027-03-31",
          "release.commitments/c/pathways": ["p", "q"],
        }),
      ).map(({ credits: earned }) => earned.map(({ kind }) => kind));
    expect(both(KEPT)).toEqual([["owned"], []]);
    expect(both("Officials are kept from the interface unless they know what it shows")).toEqual([
      ["owned"],
      ["owned"],
    ]);
  });
});

describe("what is said to be set against a pathway", () => {
  const PROMISED = "Compare labels of critic and people, and publish how often they differ";
  const ANSWERS: Answers = Object.fromEntries(
    Object.entries({
      "misuse.pathways/p": "a",
      "misuse.pathways/p/name": "Faults shared by critic and policy stay hidden",
      "misuse.pathways/p/severity": 3,
      "misuse.pathways/p/likelihood": 0.5,
      "release.commitments/c": "a",
      "release.commitments/c/what": PROMISED,
      "release.commitments/c/owner": "Ada Berg",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
    } satisfies Record<string, Value>).map(([path, value]) => [path, { status: "answered", value }]),
  );
  const told = (mitigation: string, without?: "c") => {
    const answers: Answers = {
      ...Object.fromEntries(
        Object.entries(ANSWERS).filter(([path]) => !without || !path.startsWith("release.")),
      ),
      "misuse.pathways/p/mitigation": { status: "answered", value: mitigation },
    };
    const pathway = pathwayFacts(answers)[0] as PathwayFacts;
    return { title: answeredBy(answers, pathway), text: setAgainst(answers, pathway) };
  };
  const ACT = "Keep a human red team on every version, led by the safety lead from March on";
  const TOLD = "Report disagreement of critic and people in the paper";

  it("goes by the pathway’s own words too: an act beside a promise that only tells is not called telling", () => {
    expect(told(TOLD).title).toBe(`; set against it is only “${PROMISED}”`);
    expect(told(ACT).title).toBe(`; set against it is only “${PROMISED}”`);
    expect(told(ACT).text).toContain(`To be added, and nobody’s commitment: “${ACT}”`);
    expect(told(TOLD).text).not.toContain("To be added");
    for (const stated of [
      "The paper lists typical errors and advises against taking results at face value",
      "A container and limits on network and storage are recommended",
      "Keep a log of what critic and policy are used for, and report the split",
    ])
      expect(told(stated).title, stated).toBe(`; set against it is only “${PROMISED}”`);
  });

  it("says of several promises that all only tell where they do", () => {
    const also = (what: string) => {
      const second = { ...ANSWERS };
      for (const [path, answer] of Object.entries(ANSWERS))
        if (path.startsWith("release.commitments/c"))
          second[path.replace("/c", "/d")] =
            path === "release.commitments/c/what" ? { status: "answered", value: what } : answer;
      return answeredBy(second, pathwayFacts(second)[0] as PathwayFacts);
    };
    expect(also("Tell the critics of the policy what was found about their faults")).toBe(
      "; set against it are only “Compare labels of critic and people, and publish…” and “Tell the critics of the policy what was found…”",
    );
    expect(also("Remove the policy from service while critic and people disagree")).not.toMatch(/only|one/u);
  });

  it("quotes an act that nobody has taken on, and none that its authors deny", () => {
    expect(told(ACT, "c").text).toBe(` To be added: “${ACT}”.`);
    expect(told("Nothing is planned", "c").text).toBe("");
  });
});

describe("who may have it", () => {
  it.each([
    "Block every download of tools by unapproved parties",
    "Grant access to checked customers, and revoke accounts on any breach",
  ])("is a promise about access alone: %s", (what) => {
    expect(keepsFrom(what)).toBe(true);
  });

  it.each([
    "Remove questions that experts find too hazardous",
    "Withhold the last section of downloads until a patch is there",
    "Keep the hardest tasks unpublished and block copies",
  ])("is not: %s", (what) => {
    expect(keepsFrom(what)).toBe(false);
  });

  const answer = (value: Value) => ({ status: "answered" as const, value });
  const creditsWith = (release: string) =>
    pathwayFacts({
      "project.outputs/o": answer("a0"),
      "project.outputs/o/name": answer("Tools"),
      "project.outputs/o/release": answer(release),
      "misuse.pathways/p": answer("a0"),
      "misuse.pathways/p/name": answer("Laboratories take the tools"),
      "misuse.pathways/p/outputs": answer(["o"]),
      "misuse.pathways/p/severity": answer(3),
      "misuse.pathways/p/likelihood": answer(0.8),
      "misuse.pathways/p/mitigation": answer("Only approved parties may have the tools at all"),
      "release.commitments/c": answer("a0"),
      "release.commitments/c/what": answer("Block every download of tools by unapproved parties"),
      "release.commitments/c/owner": answer("Ada Berg"),
      "release.commitments/c/due": answer("2030-01-01"),
      "release.commitments/c/pathways": answer(["p"]),
    })[0]?.credits.length;

  it("answers nothing of what goes out openly, and something of what is behind a gate", () => {
    expect([creditsWith("open"), creditsWith("gated")]).toEqual([0, 1]);
  });
});
