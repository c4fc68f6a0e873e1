import fc from "fast-check";
import { expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { keyOf } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { listById } from "@/lib/domain/instrument/lookup";
import { EARNING } from "@/lib/domain/ledger/earned";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { MAKINGS } from "@/lib/domain/ledger/ledger";
import { pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { patternRows } from "@/lib/domain/ledger/pattern-rows";
import { readingOf } from "@/lib/domain/ledger/reading";
import { readsOfSubject } from "@/lib/domain/ledger/subject-reads";
import { anyAnswers } from "@/lib/testing/random-answers";

type Part = "answers" | "notes" | "evidence";
const PART_OF: { readonly [property: string]: Part } = {
  note: "notes",
  because: "notes",
  evidence: "evidence",
};

/** Answers that write down what is read of them while `during` runs: which part, and the key. What is indexed once is indexed before. */
function recording(answers: Answers) {
  let read: Set<string> | null = null;
  const wrote = (path: string, part: Part) => {
    if (path.split("/").length !== 2) read?.add(`${part} ${keyOf(path)}`);
  };
  const given: Answers = Object.fromEntries(
    Object.entries(answers).map(([path, answer]) => [
      path,
      new Proxy(answer, {
        get(target, property) {
          wrote(path, PART_OF[String(property)] ?? "answers");
          return Reflect.get(target, property);
        },
      }),
    ]),
  );
  recordsOf(given, "project.outputs");
  const counted = evidenced(given);
  Object.defineProperty(counted, "has", {
    value: (path: string) => {
      wrote(path, "evidence");
      return Set.prototype.has.call(counted, path);
    },
  });
  const during = (make: () => unknown): ReadonlySet<string> => {
    const now = new Set<string>();
    read = now;
    make();
    read = null;
    return now;
  };
  return { given, during };
}

function isName(key: string): boolean {
  const [list = "", field] = key.split("/");
  return field !== undefined && listById(INSTRUMENT, list)?.kind.nameField === field;
}

/** What was read and isn't listed for the subjects, names aside. An answer is read wherever what stands beside it is. */
function unlisted(subjects: readonly string[], read: ReadonlySet<string>): readonly string[] {
  const listed = subjects.map((subject) => readsOfSubject(subject));
  const keys = (part: string) =>
    listed.flatMap((reads) => {
      const { answers = [], evidence = [], notes = [] } = reads ?? {};
      if (part === "answers") return [...answers, ...evidence, ...notes];
      return part === "notes" ? notes : evidence;
    });
  return [...read].flatMap((each) => {
    const [part = "", key = ""] = each.split(" ");
    return isName(key) || keys(part).includes(key) ? [] : [`${subjects[0]}: ${each}`];
  });
}

function unlistedOf(answers: Answers): readonly string[] {
  const ofPathways = recording(answers);
  const found = [
    ...unlisted(
      ["pattern"],
      ofPathways.during(() => pathwayFacts(ofPathways.given)),
    ),
  ];
  const each = (subjects: readonly string[], make: (given: Answers) => () => unknown) => {
    const { given, during } = recording(answers);
    found.push(...unlisted(subjects, during(make(given))));
  };
  each(["pattern"], (given) => {
    const reading = readingOf(given);
    return () => patternRows(reading);
  });
  for (const { subjects, make } of MAKINGS) {
    each(subjects, (given) => {
      const reading = readingOf(given);
      const patterns = patternRows(reading);
      return () => make(reading, patterns);
    });
  }
  for (const { ids, make } of EARNING) {
    // Each of several has its own list; together they read what any of them does.
    const { given, during } = recording(answers);
    found.push(
      ...unlisted(
        ids,
        during(() => make(given)),
      ),
    );
  }
  return found;
}

/** Every answer with a source and its place beside it, each another, so that whatever evidence can make lighter is. */
function cited(answers: Answers): Answers {
  const withSource = (path: string, answer: Answer): Answer =>
    answer.status === "answered" && path.split("/").length !== 2
      ? { ...answer, evidence: `https://example.org/${path}, p. 3` }
      : answer;
  return Object.fromEntries(
    Object.entries(answers).map(([path, answer]) => [path, withSource(path, answer)]),
  );
}

it("lists everything that the code of a row reads: answers, notes and evidence", () => {
  const generated = fc.sample(anyAnswers(INSTRUMENT), { numRuns: 3, seed: 4711 });
  const works = WORKED_EXAMPLES.map(({ answers }) => answers);
  const all = [...works, ...works.slice(-4).map(cited), ...generated];
  expect([...new Set(all.flatMap(unlistedOf))]).toEqual([]);
});
