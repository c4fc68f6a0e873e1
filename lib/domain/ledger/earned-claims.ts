import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import {
  comparesInFigures,
  isCalledUneven,
  isComparison,
  shareIn,
  tellsInWordsWhatWentAgainst,
  unevenWords,
} from "@/lib/domain/ledger/comparison";
import { counting, type Earned, names, source } from "@/lib/domain/ledger/earned-kind";
import { citesFrontPage, documentsIn, evidenced, placedSource } from "@/lib/domain/ledger/evidence";
import { inQuotes, quotedInFull, titled } from "@/lib/domain/ledger/named";
import { ownDocuments } from "@/lib/domain/ledger/own-documents";
import { saysSomething } from "@/lib/domain/ledger/substance";

const CLAIMS = "evidence.claims";

const claimsIn = (answers: Answers) =>
  recordsOf(answers, CLAIMS).map(({ id }) => {
    const at = (field: string): Path => `${CLAIMS}/${id}/${field}`;
    return {
      id,
      at,
      name: recordName(answers, CLAIMS, id, "claim", unnamed("claim")),
      isSaid: saysSomething(answers, at("claim")),
      isShown: ["verification", "validation"].includes(textAt(answers, at("shown-by"))),
    };
  });

/**
 * Somebody outside the organisation looked at what is claimed, by a source of their own beside the one for how it was done. What the work’s own
 * pages say of others is its authors’ word.
 */
export function checkedOutside(answers: Answers): readonly Earned[] {
  const own = ownDocuments(answers);
  const all = claimsIn(answers).filter(
    ({ at, isSaid }) =>
      isSaid &&
      textAt(answers, at("checker")) === "external" &&
      (evidenced(answers).has(at("checker")) || citesFrontPage(answers[at("checker")])) &&
      placedSource(answers[at("method")]) !== null,
  );
  const isOfOthers = (at: (field: string) => Path) =>
    documentsIn(answers[at("checker")]).some(
      (each) => !own.has(each) && !documentsIn(answers[at("method")]).includes(each),
    );
  const { found, ...denied } = counting(all, ({ isShown, at }) => isShown && isOfOthers(at));
  const [first] = found;
  if (!first) return [];
  return [
    {
      id: "checked-outside",
      claims: ["AL-8", "AL-12"],
      theme: "evidence",
      title: `${names(found)}: somebody outside has looked, with a source`,
      text: `How it was shown: ${quotedInFull(textAt(answers, first.at("method")))}. Who looked from outside: ${source(answers[first.at("checker")])}. Nobody has yet read whether that source bears it out.`,
      keep: "Have somebody open both sources, and say whether the second finds what the first claims.",
      paths: found.flatMap(({ at }) => [at("claim"), at("method"), at("shown-by"), at("checker")]),
      ...denied,
      ...(denied.isDenied && {
        notCounted: {
          title: `${titled(first.name)}: that somebody outside has looked`,
          text: first.isShown
            ? `What is cited for it, ${source(answers[first.at("checker")])}, is the work’s own, or is cited for how it was shown; a source of whoever looked would count.`
            : "It isn’t said to be shown.",
        },
      }),
    },
  ];
}

/**
 * What is claimed was set beside how it is otherwise, in figures or with what went against it, and a source with its place gives it. Told
 * first is the claim that has most words in common with the central one. What its authors call uneven, selected or judged by themselves is
 * argued, and not earned; so is what an AI system checks.
 */
export function compared(answers: Answers): readonly Earned[] {
  const central = textAt(answers, "terms.central-claim");
  const all = claimsIn(answers)
    .map((claim) => ({ ...claim, how: textAt(answers, claim.at("method")) }))
    .filter(
      ({ at, name, how, isSaid }) =>
        isSaid && placedSource(answers[at("method")]) !== null && isComparison(name, how),
    )
    .toSorted((a, b) => sharedWords(b.name, central) - sharedWords(a.name, central));
  const { found, ...denied } = counting(
    all,
    ({ isShown, name, how, at }) =>
      isShown && !isCalledUneven(name, how) && textAt(answers, at("checker")) !== "ai",
  );
  const [first] = found;
  if (!first) return [];
  const areFigures = comparesInFigures(first.how);
  const share = shareIn(first.how);
  const how = tellsInWordsWhatWentAgainst(first.how)
    ? "with its limits and its source"
    : share
      ? `in ${share}, with its source`
      : "with its source";
  return [
    {
      id: "compared",
      claims: ["AL-8"],
      theme: "evidence",
      title: `${titled(first.name)}: a comparison${areFigures ? " in figures" : ""}, ${how}`,
      text: `How it was shown: ${quotedInFull(first.how)} (${source(answers[first.at("method")])}). Measured by those who claim it; nobody has read the source.`,
      keep: "Have somebody who gains nothing by the outcome repeat the comparison.",
      paths: found.flatMap(({ at }) => [at("claim"), at("method"), at("shown-by")]),
      ...denied,
      ...(denied.isDenied && {
        notCounted: {
          title: `${titled(first.name)}: compared${areFigures ? " in figures" : ""}`,
          text: `${whyNot(first)} How it was shown: ${quotedInFull(first.how)} (${source(answers[first.at("method")])}).`,
        },
      }),
    },
  ];
}

type Compared = { readonly name: string; readonly how: string; readonly isShown: boolean };

/** Words that a sentence quotes. */
const TOLD = 3;

/** Why a comparison earns nothing yet. */
function whyNot({ name, how, isShown }: Compared): string {
  if (!isShown) return "It isn’t said to be shown.";
  if (!isCalledUneven(name, how)) return "An AI system checks it.";
  const by = unevenWords(how).slice(0, TOLD);
  return by.length === 0
    ? "It is claimed of some alone."
    : `Written on it is what speaks against it (${by.map((each) => inQuotes(each)).join(", ")}); whether it stands all the same is for a reader.`;
}
