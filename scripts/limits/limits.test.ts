import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { limitsByField, looseLimits } from "@/scripts/limits/named-limits";
import { readSources } from "@/scripts/source/read-sources";

const FORMS = readSources(".", ["app", "components"]);
const INPUTS = readSources(".", ["lib/use-cases", "lib/auth", "lib/http"]);

/** Every form of texts, and the use case that takes them, or each of those that take what one form gives. */
const TAKEN_BY: Readonly<Record<string, string | readonly string[]>> = {
  "components/account/expertise-form.tsx": "lib/use-cases/say-expertise.ts",
  "components/account/name-form.tsx": "lib/use-cases/rename-self.ts",
  "components/account/password-form.tsx": "lib/use-cases/change-password.ts",
  "components/account/set-up-form.tsx": "lib/use-cases/complete-setup.ts",
  "components/home/new-assessment-form.tsx": "lib/use-cases/create-assessment.ts",
  "components/people/create-team-form.tsx": "lib/use-cases/create-team.ts",
  "components/people/find-person.tsx": "lib/use-cases/list-people-page.ts",
  "components/people/invite-form.tsx": "lib/use-cases/invite-member.ts",
  "components/search/view-form.tsx": "lib/use-cases/keeping-views.ts",
  "components/search/search-box.tsx": "lib/use-cases/searched-page.ts",
  "components/questionnaire/comments/add-comment.tsx": "lib/use-cases/add-comment.ts",
  "components/portfolio/triage/triage-desk.tsx": "lib/use-cases/judge-row.ts",
  "components/review/assigning/assign-form.tsx": "lib/use-cases/assign-reviewer.ts",
  "components/review/assigning/replace-form.tsx": "lib/use-cases/replace-reviewer.ts",
  "components/review/rounds/round-form.tsx": "lib/use-cases/create-round.ts",
  "components/review/conflicts/conflict-form.tsx": "lib/use-cases/state-conflict.ts",
  "components/review/conflicts/decline-form.tsx": "lib/use-cases/decline-review.ts",
  "components/review/decision/accept-form.tsx": "lib/use-cases/accept-finding.ts",
  "components/review/decision/decision-form.tsx": "lib/use-cases/decide.ts",
  "components/review/desk/hand-in-form.tsx": "lib/use-cases/hand-in-review.ts",
  // One form for everything that is done with a person and a reason.
  "components/review/assigning/reasoned-person-form.tsx": [
    "lib/use-cases/take-reviewer-off.ts",
    "lib/use-cases/invite-author.ts",
    "lib/use-cases/remove-person.ts",
    "lib/use-cases/hand-over-decision.ts",
  ],
  "components/review/desk/judgement-words.ts": "lib/use-cases/judge-subject.ts",
  "components/review/desk/rating-words.ts": "lib/use-cases/rate-answer.ts",
  "components/review/responses/respond-form.tsx": "lib/use-cases/respond-to-finding.ts",
  "components/review/threads/reply-form.tsx": "lib/use-cases/reply-in-thread.ts",
  "components/review/threads/start-thread.tsx": "lib/use-cases/start-thread.ts",
  "components/review/threads/suggest-edit-form.tsx": "lib/use-cases/suggest-edit.ts",
  "components/questionnaire/suggestions/decline-suggestion.tsx": "lib/use-cases/answer-suggestion.ts",
  "components/sharing/report-link-form.tsx": "lib/use-cases/make-report-link.ts",
  "components/review/meeting/call-meeting-form.tsx": "lib/use-cases/call-meeting.ts",
  "components/review/meeting/correction-form.tsx": "lib/use-cases/correct-minutes.ts",
  "components/review/meeting/minutes-form.tsx": "lib/use-cases/note-item.ts",
  "components/review/meeting/vote-form.tsx": "lib/use-cases/cast-vote.ts",
};

/**
 * Forms of texts that no input takes as they are: answers, whose limits are the instrument's, and what stays in the browser;
 * dates and cells, which are read as such; and a form whose limits stand in a file above.
 */
const OTHERS = [
  "components/portfolio/portfolio-change.tsx",
  "components/portfolio/table-import/table-faults.tsx",
  "components/portfolio/take-out.tsx",
  "components/portfolio/table-import/no-members.tsx",
  "components/portfolio/triage/triage-budget.tsx",
  "components/review/threads/look-back-form.tsx",
  "components/portfolio/portfolio-figures.tsx",
  "components/account/confirm-identity.tsx",
  "components/viewer/sign-in-form.tsx",
  "components/questionnaire/answers/answer-extras.tsx",
  "components/questionnaire/answers/open-answer-panels.tsx",
  "components/questionnaire/inputs/several-of-input.tsx",
  "components/questionnaire/inputs/text-input.tsx",
  "components/questionnaire/sketch/sketch-row.tsx",
  "components/questionnaire/marks/mark-panel.tsx",
  "components/questionnaire/paste/document-form.tsx",
  "components/questionnaire/paste/proposal-editor.tsx",
  "components/portfolio/correlation-field.tsx",
  "components/review/assigning/candidate-fields.tsx",
  "components/review/assigning/due-form.tsx",
  "components/review/rounds/round-days.tsx",
  "components/review/desk/judgement-fields.tsx",
  "components/review/desk/judgement-form.tsx",
  "components/review/threads/mention-area.tsx",
  "components/review/desk/rating-form.tsx",
  "components/review/queue/many-dialog.tsx",
  "components/review/decision/requested-change-fields.tsx",
  "components/review/assigning/assign-all.tsx",
];

const source = (files: ReadonlyMap<string, string>, file: string) => files.get(file) ?? "";

/** The limits a file names; an input that takes `email` as every input does names its limit too, and a form that checks a new password by `newPassword`. */
function limitsNamedIn(text: string): ReadonlySet<string> {
  const named = [...text.replace(/^\s*\/?\*.*$/gm, "").matchAll(/TEXT_LIMITS\.(\w+)/g)].map(
    ([, name]) => name ?? "",
  );
  const shared = [
    ...(/^\s+email,$/m.test(text) ? ["email"] : []),
    ...(/import \{.*\bnewPassword\b.*\} from/.test(text) ? ["password"] : []),
  ];
  return new Set([...named, ...shared]);
}

describe("limits", () => {
  test("are named wherever an input or a form keeps to one", () => {
    const loose = [...FORMS, ...INPUTS].flatMap(([file, text]) =>
      looseLimits(file, text).map(({ line, code }) => `${file}:${line} ${code}`),
    );
    expect(loose).toEqual([]);
  });

  test("without a name are found", () => {
    const found = (code: string) => looseLimits("a.tsx", code).length;
    expect(found("const input = z.strictObject({ words: text(4_000) });")).toBe(1);
    expect(found("const input = z.array(id).max(20, refusals.tooManyConditions);")).toBe(1);
    expect(found("const a = <TextArea maxLength={4000} />;")).toBe(1);
    expect(found('register("reason", { maxLength: { value: 20000, message: "…" } });')).toBe(1);
    expect(found("const input = text(TEXT_LIMITS.response);")).toBe(0);
    expect(found('register("reason", atMost(TEXT_LIMITS.response));')).toBe(0);
    expect(found("const path = z.string().max(120, refusals.noPath);")).toBe(0);
  });

  const taken = Object.entries(TAKEN_BY).flatMap(([form, inputs]) =>
    [inputs].flat().map((input) => [form, input] as const),
  );
  test.each(taken)("of %s are those of %s", (form, input) => {
    const [shown, kept] = [source(FORMS, form), source(INPUTS, input)];
    expect(limitsNamedIn(shown).size).toBeGreaterThan(0);
    expect(limitsNamedIn(shown)).toEqual(limitsNamedIn(kept));
    const byField = limitsByField(input, kept);
    for (const [field, limit] of Object.entries(limitsByField(form, shown))) {
      expect([field, byField[field] ?? limit]).toEqual([field, limit]);
    }
  });

  test("of a title are the same for a file as for the form", () => {
    const file = source(INPUTS, "lib/use-cases/import-assessment.ts");
    expect(limitsByField("import-assessment.ts", file)).toEqual({ title: "title" });
  });

  test("are said by every form of texts there is", () => {
    const forms = [...FORMS].filter(
      ([file, text]) => !file.startsWith("components/ui/") && /<(TextField|TextArea|textarea)\b/.test(text),
    );
    const known = new Set([...Object.keys(TAKEN_BY), ...OTHERS]);
    expect(forms.map(([file]) => file).filter((file) => !known.has(file))).toEqual([]);
  });

  test("are said in no sentence by themselves", () => {
    const said = [...readSources(".", ["lib/messages"])].flatMap(([file, text]) =>
      // Comments say what comes out of the functions that write numbers.
      [
        ...text
          .replace(/^\/\*\*.*$/gm, "")
          .matchAll(/\b\d[\d,]* (characters|answers|conditions|assessments|texts|MiB)\b/g),
      ].map(([words]) => `${file}: ${words}`),
    );
    expect(said).toEqual([]);
  });

  test("of the database's checks are the same", () => {
    const checks = new Map<string, number>();
    for (const folder of readdirSync("prisma/migrations").sort()) {
      const file = `prisma/migrations/${folder}/migration.sql`;
      const sql = existsSync(file) ? readFileSync(file, "utf8") : "";
      const bounds =
        /(?:ADD )?CONSTRAINT (\w+) CHECK \([^;\n]*?(?:char_length\(\w+\) (?:BETWEEN 1 AND|<=)|cardinality\(\w+\) <=) (\d+)/g;
      for (const [, name, most] of sql.matchAll(bounds)) checks.set(name ?? "", Number(most));
    }
    expect(Object.fromEntries(checks)).toEqual({
      author_invitation_reason_bounded: TEXT_LIMITS.authorshipReason,
      removal_reason_bounded: TEXT_LIMITS.authorshipReason,
      decision_handover_reason_bounded: TEXT_LIMITS.authorshipReason,
      decision_grant_reason_bounded: TEXT_LIMITS.authorshipReason,
      decision_condition_how_checked_bounded: TEXT_LIMITS.howChecked,
      conflict_dismissal_reason_bounded: TEXT_LIMITS.conflict,
      meeting_title_bounded: TEXT_LIMITS.meetingTitle,
      meeting_item_minutes_bounded: TEXT_LIMITS.minutes,
      meeting_vote_words_bounded: TEXT_LIMITS.vote,
      meeting_correction_words_bounded: TEXT_LIMITS.correction,
      conflict_statement_words_bounded: TEXT_LIMITS.conflict,
      // Made by the product, not typed: what a mark of the inbox is about, and a device in words.
      inbox_read_item_bounded: 120,
      member_session_device_bounded: 80,
      comment_text_bounded: TEXT_LIMITS.comment,
      comment_quote_bounded: TEXT_LIMITS.quote,
      saved_view_name_bounded: TEXT_LIMITS.viewName,
      saved_view_query_bounded: TEXT_LIMITS.viewQuery,
      round_name_bounded: TEXT_LIMITS.roundName,
      round_criteria_bounded: TEXT_LIMITS.roundCriteria,
      report_link_prepared_for_bounded: TEXT_LIMITS.preparedFor,
      report_link_withheld_bounded: COUNT_LIMITS.withheld,
      expertise_words_bounded: TEXT_LIMITS.expertise,
      expertise_kinds_bounded: COUNT_LIMITS.kindsKnown,
      taken_row_bounded: TEXT_LIMITS.tableName,
      triage_bounded: TEXT_LIMITS.triageReason,
    });
  });
});
