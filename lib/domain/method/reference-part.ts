import type { Source } from "@/lib/content/claims-register";
import type { AbsolutePhrase } from "@/lib/content/glossary/absolute-phrases";
import { MAKES_EASIER } from "@/lib/content/options/makes-easier";
import { OUTPUT_FORMS } from "@/lib/content/options/output-forms";
import { ACCEPTANCES } from "@/lib/domain/claims/acceptances";
import type { MisusePattern, Together } from "@/lib/domain/instrument/misuse-pattern";
import type { ClaimId } from "@/lib/domain/instrument/question";
import { lowerFirst } from "@/lib/domain/ledger/named";
import type { ClaimCoverage } from "@/lib/domain/method/claim-coverage";
import { partLabel } from "@/lib/domain/method/claim-parts";
import { blocks, bullets, codes, plain, table } from "@/lib/domain/method/markdown";
import type { Term } from "@/lib/domain/terms/term";

/** The texts the claims are taken from. */
export function sourcesPart(sources: readonly Source[]): string {
  return blocks(
    "## Sources",
    "The ideas are theirs; the wording here is ours.",
    table(
      ["Key", "Text"],
      sources.map(({ key, author, title, publication, year, link }) => [
        key,
        `${author ? `${plain(author)}, ` : ""}“${plain(title)}”, ${plain(publication)}, ${year}, <${link}>`,
      ]),
    ),
  );
}

/** The misuse patterns, each with when it is expected, a published case, questions and mitigations. */
export function cataloguePart(catalogue: readonly MisusePattern[]): string {
  return blocks(
    "## Misuse patterns",
    "A pattern is expected where the answers make it plausible; its author then says whether it applies. Expected doesn’t mean likely, and what isn’t expected may still be described.",
    ...catalogue.map((pattern) =>
      blocks(
        `### Pattern: ${plain(pattern.label)}`,
        `\`${pattern.id}\` · claims ${pattern.claims.join(", ")}`,
        plain(pattern.definition),
        `**Expected when** an output\n\n${bullets(groundsInWords(pattern))}`,
        `**A published case.** ${plain(pattern.example)} (${plain(pattern.citation)}, <${pattern.link}>)`,
        `**To ask oneself**\n\n${bullets(pattern.questions.map(plain))}`,
        `**What has been done elsewhere**\n\n${bullets(pattern.mitigations.map(plain))}`,
      ),
    ),
  );
}

function groundsInWords({ plausibleFor }: MisusePattern): readonly string[] {
  const { makesEasier, forms, hazards, together } = plausibleFor;
  return [{ makesEasier }, { forms }, { hazards }, ...together]
    .map((ground) => groundInWords(ground))
    .filter((words) => words !== "");
}

function groundInWords({ makesEasier, forms, hazards, releases }: Together): string {
  const parts = [
    makesEasier?.length ? `makes one of these easier: ${makesEasier.map(easierLabel).join("; ")}` : "",
    forms?.length ? `has one of these forms: ${forms.map(formLabel).join("; ")}` : "",
    hazards?.length ? `describes ways to cause harm (${hazards.join(" or ")})` : "",
    releases?.length ? `goes out in one of these forms: ${releases.join(", ")}` : "",
  ];
  return parts.filter((part) => part !== "").join(", and ");
}

function formLabel(value: string): string {
  const label = OUTPUT_FORMS.find((option) => option.value === value)?.label ?? value;
  return plain(lowerFirst(label));
}

function easierLabel(value: string): string {
  const label = MAKES_EASIER.find((option) => option.value === value)?.label ?? value;
  return plain(lowerFirst(label));
}

/** The glossary, and the phrases that are marked as assertions. */
export function termsPart(glossary: readonly Term[], phrases: readonly AbsolutePhrase[]): string {
  return blocks(
    "## Terms",
    "The term finder marks these words, with their inflections, in texts the authors wrote. It leaves out code, addresses, quotations of others and ordinary uses of the same words, such as a control group.",
    ...glossary.map((term) =>
      blocks(
        `### Term: ${plain(term.label)}`,
        `A sentence that separates the senses: ${plain(term.test)}`,
        table(
          ["Sense", "Meaning", "Used so by"],
          term.senses.map(({ id, label, meaning, usedBy }) => [
            `${plain(label)}<br>\`${id}\``,
            plain(meaning),
            plain(usedBy),
          ]),
        ),
      ),
    ),
    "### Phrases that assert what would have to be argued",
    "Marked where the author asserts them; not where they are denied, asked, supposed, hoped for or reported of others.",
    table(
      ["Phrase", "What it leaves unsaid"],
      phrases.map(({ label, explanation }) => [plain(label), plain(explanation)]),
    ),
  );
}

/** Every claim with what shows that it is held, the questions, rules and patterns that name it, and the parts and screens. */
export function claimsPart(coverage: readonly ClaimCoverage[]): string {
  return blocks(
    "## Claims and where they are acted on",
    "A claim is held when a small change of a worked example shows its effect, and a test fails once the effect is gone. That something names it is not enough. What is open is said with where it belongs.",
    table(
      ["Claim", "In our words", "What shows it", "Questions", "Rules", "Patterns", "Parts and screens"],
      coverage.map(({ claim, questions, rules, patterns, parts }) => [
        claim.id,
        `${plain(claim.summary)}${claim.part === "discussion" ? " (from the discussion)" : ""}`,
        shownBy(claim.id),
        codes(questions),
        codes(rules),
        codes(patterns),
        parts.map((part) => plain(partLabel(part))).join("<br>") || "–",
      ]),
    ),
  );
}

function shownBy(claim: ClaimId): string {
  return (ACCEPTANCES[claim] ?? [])
    .map((one) => plain(one.kind === "open" ? `Open (${one.belongsTo}): ${one.lacks}` : one.shows))
    .join("<br>");
}
