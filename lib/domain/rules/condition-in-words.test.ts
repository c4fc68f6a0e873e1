import { describe, expect, it } from "vitest";
import {
  above,
  all,
  answered,
  any,
  atLeast,
  below,
  type Condition,
  countAtLeast,
  every,
  fact,
  field,
  is,
  missing,
  not,
  question,
  refersTo,
  rowIs,
  some,
  someReferring,
} from "@/lib/domain/rules/condition";
import { conditionInASentence, conditionInWords } from "@/lib/domain/rules/condition-in-words";
import { TEST_INSTRUMENT } from "@/lib/testing/test-instrument";

const PEOPLE = "project.people";

describe("a condition in words", () => {
  it.each([
    [is(question("project.form"), "open", "gated"), "“Question project.form?” is “Open” or “Gated”"],
    [is(question("project.tags"), "red"), "“Question project.tags?” includes “Red”"],
    [atLeast(question("project.effect"), -1), "“Question project.effect?” is at least −1 (“Anchor -1”)"],
    [above(question("project.chance"), 0.07), "“Question project.chance?” is above 7 %"],
    [below(question("project.shift"), 0, "p50"), "“Question project.shift?” is below 0 months at its median"],
    [rowIs(question("project.rows"), "north", "yes"), "“Question project.rows?” has “Yes” for “North”"],
    [missing(question("project.text")), "“Question project.text?” has no answer yet"],
    [some(PEOPLE, is(field("kind"), "friend")), "there is a person for which: “Field kind” is “Friend”"],
    [countAtLeast(PEOPLE, 2), "there are at least 2 people"],
    [fact("open-questions"), "there is an answer that is not known yet"],
    [
      not(
        all(
          answered(question("project.text")),
          any(answered(question("project.form")), fact("open-questions")),
        ),
      ),
      "not (“Question project.text?” has an answer and (“Question project.form?” has an answer or there is an answer that is not known yet))",
    ],
  ] as const)("reads as a sentence: %#", (condition, sentence) => {
    expect(conditionInASentence(condition, TEST_INSTRUMENT)).toBe(sentence);
  });

  it("reads of the record it is about", () => {
    const condition = someReferring("project.visits", "by", refersTo("by", is(field("kind"), "friend")));
    expect(conditionInASentence(condition, TEST_INSTRUMENT, PEOPLE)).toBe(
      "a visit names this person, for which: “Field by” names one for which: “Field kind” is “Friend”",
    );
  });

  it("reads as an outline", () => {
    expect(
      conditionInWords(all(answered(question("project.text")), not(fact("open-questions"))), TEST_INSTRUMENT),
    ).toEqual({
      text: "all of these hold",
      children: [
        { text: "“Question project.text?” has an answer", children: [] },
        {
          text: "this does not hold",
          children: [{ text: "there is an answer that is not known yet", children: [] }],
        },
      ],
    });
  });

  it("reads as an outline of lists and their records", () => {
    const friend = is(field("kind"), "friend");
    const line = { text: "“Field kind” is “Friend”", children: [] };
    const outline = (condition: Condition) => conditionInWords(condition, TEST_INSTRUMENT, PEOPLE);
    expect(outline(any(friend, friend))).toEqual({
      text: "at least one of these holds",
      children: [line, line],
    });
    expect(outline(every(PEOPLE, friend))).toEqual({ text: "for every person", children: [line] });
    expect(outline(some(PEOPLE, friend))).toEqual({ text: "there is a person for which", children: [line] });
    expect(outline(countAtLeast(PEOPLE, 2))).toEqual({ text: "there are at least 2 people", children: [] });
    expect(outline(countAtLeast(PEOPLE, 2, friend))).toEqual({
      text: "there are at least 2 people for which",
      children: [line],
    });
    expect(outline(someReferring("project.visits", "by"))).toEqual({
      text: "a visit names this person",
      children: [],
    });
    expect(conditionInWords(someReferring("project.visits", "by"), TEST_INSTRUMENT).text).toBe(
      "a visit names this record",
    );
  });

  it("names what the instrument does not know by its id", () => {
    expect(conditionInASentence(countAtLeast("gone.list", 2), TEST_INSTRUMENT)).toBe(
      "there are at least 2 gone.list",
    );
    expect(conditionInASentence(some("gone.list", is(field("kind"), "friend")), TEST_INSTRUMENT)).toContain(
      "there is ",
    );
  });
});
