import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { ledgerFindings } from "@/lib/domain/findings/ledger-findings";
import { ledgerOf } from "@/lib/domain/ledger/ledger";

const said = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { status: "answered", value }]));

const work = (boxes: readonly string[], more: Readonly<Record<string, Value>> = {}): Answers =>
  said({
    "screening.outputs-leave": "public",
    "release.form": "open",
    "screening.systems": "frontier",
    "screening.makes-easier": boxes,
    "project.outputs/o": "a",
    "project.outputs/o/name": "Protocols",
    "project.outputs/o/form": "code",
    "project.outputs/o/makes-easier": boxes,
    "recipients.list/r": "a",
    "recipients.list/r/name": "Laboratories",
    "recipients.list/r/kind": "frontier-developer",
    "recipients.list/r/channel": "open-code",
    ...more,
  });
const rowOf = (answers: Answers, subject: string) => ledgerOf(answers).find((row) => row.subject === subject);
const quote = (path: string) => ({ path, label: path, text: "" });

describe("boxes that are left open", () => {
  const open = work(["monitorable"]);

  it("make what anybody can have and run on strong systems a concern, and no more", () => {
    const boxes = ["pattern.red-team-as-attack", "pattern.offensive-cyber", "pattern.obedience"];
    for (const subject of boxes) {
      expect(rowOf(open, subject), subject).toMatchObject({ level: 2, isRaised: false, isLeftOpen: true });
      expect(rowOf(open, subject)?.says).toMatchObject({ kind: "expectation" });
      expect(rowOf(open, subject)?.because).toMatch(
        /^“Protocols” becomes public, and that a box isn’t ticked doesn’t show that it makes nothing else easier\.$/,
      );
    }
    for (const subject of ["power", "whose-wishes", "still-holds", "hazard-out-whole", "timing.products"])
      expect(rowOf(open, subject)?.level, subject).toBeGreaterThanOrEqual(2);
  });

  it("take nothing off what is ticked, and keep in sight what is no longer", () => {
    const ticked = work(["monitorable", "attackable"]);
    expect(rowOf(ticked, "pattern.red-team-as-attack")).toMatchObject({ level: 4, isTold: true });
    expect(rowOf(open, "pattern.oversight-as-surveillance")?.because).toContain("easier to watch");
  });

  it("take away no finding that nobody able and opposed is described", () => {
    const notes = { "project.outputs/o/form": "method" };
    const titles = [["attackable"], ["monitorable"]].map(
      (boxes) => rowOf(work(boxes, notes), "able-and-opposed")?.says?.title,
    );
    expect(titles[0]).toContain("no able recipient who is uninvited or opposed is described");
    expect(titles[1]).toBe(titles[0]);
    const weaker = work(["monitorable"], { ...notes, "screening.systems": "small-models" });
    expect(rowOf(weaker, "able-and-opposed")?.says).toBeUndefined();
  });

  it("are presumed of nothing that few can have, or that concerns weaker systems", () => {
    for (const more of [
      { "screening.systems": "small-models" },
      {
        "screening.outputs-leave": "team",
        "release.form": "closed",
        "recipients.list/r/channel": "internal-handover",
      },
    ]) {
      const rows = ledgerOf(work(["monitorable"], more));
      expect(rows.filter(({ isLeftOpen }) => isLeftOpen)).toEqual([]);
      expect(rows.some(({ subject }) => subject === "pattern.offensive-cyber")).toBe(false);
    }
  });

  it("leave to what is taken on what it earns", () => {
    const answered = work(["monitorable"], {
      "misuse.pathways/p": "a",
      "misuse.pathways/p/name": "Attackers rewrite the protocols",
      "misuse.pathways/p/pattern": "red-team-as-attack",
      "misuse.pathways/p/severity": 2,
      "misuse.pathways/p/likelihood": 0.2,
      "misuse.pathways/p/mitigation": "Attackers find the strategies withheld",
      "release.commitments/c": "a",
      "release.commitments/c/what": "Withhold the strategies from attackers",
      "release.commitments/c/owner": "Robin Okafor",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
    });
    expect(rowOf(answered, "pattern.red-team-as-attack")?.level).toBe(1);
  });

  it("say nothing of a pattern that its authors answer, or that a pathway describes", () => {
    const told = (more: Readonly<Record<string, Value>>) => {
      const rows = ledgerOf(work(["understandable"], more));
      const { findings, leftOpen } = ledgerFindings(rows, quote);
      const listed = [
        ...findings.flatMap(({ finding }) => finding.subjects ?? []),
        ...(leftOpen?.subjects ?? []),
      ];
      return { listed, open: rows.filter(({ isLeftOpen }) => isLeftOpen) };
    };
    const subjects = ["pattern.persuasion", "pattern.offensive-cyber", "pattern.red-team-as-attack"];
    const before = told({});
    expect(before.listed).toEqual(expect.arrayContaining(subjects));
    const stated = { persuasion: "applies", "offensive-cyber": "does-not-apply" };
    expect(told({ "misuse.patterns": stated }).listed).not.toContain("pattern.persuasion");
    expect(told({ "misuse.patterns": stated }).listed).toContain("pattern.offensive-cyber");
    const answered = told({
      "misuse.patterns": stated,
      "misuse.patterns-why": "Nobody finds a hole in software by probes that read activations",
      "misuse.pathways/p": "a",
      "misuse.pathways/p/name": "Attackers rewrite the protocols",
      "misuse.pathways/p/pattern": "red-team-as-attack",
      "misuse.pathways/p/severity": 1,
      "misuse.pathways/p/likelihood": 0.05,
    });
    expect(answered.listed.filter((subject) => subjects.includes(subject))).toEqual([]);
    const levels = (rows: typeof before.open) => rows.map(({ subject, level }) => [subject, level]);
    expect(levels(answered.open)).toEqual(levels(before.open));
  });

  it("leave one finding with a list on a work that describes no pathway and says nothing of what becomes easier", () => {
    const silent = said({
      "screening.outputs-leave": "public",
      "screening.systems": "frontier",
      "release.form": "open",
      "project.outputs/o": "a",
      "project.outputs/o/name": "The weights",
      "project.outputs/o/form": "weights",
    });
    const grave = ledgerOf(silent)
      .filter(
        ({ subject, level, cause }) => subject.startsWith("pattern.") && cause === "misuse" && level === 4,
      )
      .map(({ subject }) => subject);
    expect(grave.length).toBeGreaterThan(4);
    const blocking = ledgerFindings(ledgerOf(silent), quote).findings.filter(({ level }) => level === 4);
    expect(blocking).toHaveLength(1);
    expect(blocking[0]?.finding.subjects).toEqual(expect.arrayContaining(grave));
  });

  it("are one gap, and no finding: silence on a box is asked about", () => {
    const { findings, unsaid, leftOpen } = ledgerFindings(ledgerOf(work(["understandable"])), quote);
    expect(unsaid.filter(({ isLeftOpen }) => isLeftOpen)).toEqual([]);
    const open = ledgerOf(work(["understandable"])).filter(({ isLeftOpen }) => isLeftOpen);
    const subjects = open
      .filter(({ subject, cause }) => subject.startsWith("pattern.") && cause !== "timing")
      .map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThan(5);
    expect(leftOpen?.subjects).toEqual(expect.arrayContaining(subjects));
    expect(leftOpen?.title).toMatch(/^Whether these are to be expected of “/);
    const said = findings.flatMap(({ finding }) => finding.subjects ?? []);
    expect(said.filter((subject) => subjects.includes(subject))).toEqual([]);
  });
});
