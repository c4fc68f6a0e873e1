import { describe, expect, it } from "vitest";
import type { Entry, Phase } from "@/components/questionnaire/autosave/autosave-state";
import { saveWords } from "@/components/questionnaire/autosave/save-words";

const entry = (phase: Phase, savedAt: string | null = null): Entry => ({ wanted: null, phase, savedAt });

describe("the words beside an answer", () => {
  it("say nothing while it goes well", () => {
    expect(saveWords(undefined, null)).toBe("");
    expect(saveWords(entry({ type: "settled" }, "2026-01-01T12:04:00.000Z"), null)).toBe("");
    expect(saveWords(entry({ type: "waiting", due: 0, attempt: 0 }), null)).toBe("");
    expect(saveWords(entry({ type: "sending", sent: null, attempt: 0 }), null)).toBe("");
  });

  it("say why something is not saved yet", () => {
    const waiting = entry({ type: "waiting", due: 0, attempt: 0 });
    expect(saveWords(waiting, "offline")).toContain("offline");
    expect(saveWords(waiting, "session")).toContain("signed out");
    expect(saveWords(entry({ type: "waiting", due: 0, attempt: 2 }), null)).toContain("Trying again");
    expect(saveWords(entry({ type: "sending", sent: null, attempt: 0, isLate: true }), null)).toBe(
      "Not saved yet: no reply so far",
    );
    expect(saveWords(entry({ type: "incomplete", sentence: "" }), null)).toContain("incomplete");
  });
});
