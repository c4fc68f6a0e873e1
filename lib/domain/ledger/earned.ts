import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { noteAt, recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { bearsOn } from "@/lib/domain/ledger/bearing";
import { datedCommitments } from "@/lib/domain/ledger/credits";
import { checkedOutside, compared } from "@/lib/domain/ledger/earned-claims";
import { counting, type Earned, names, source } from "@/lib/domain/ledger/earned-kind";
import { documentsIn, placedSource } from "@/lib/domain/ledger/evidence";
import { hardFacts } from "@/lib/domain/ledger/hard-facts";
import { listed, named, quotedInFull } from "@/lib/domain/ledger/named";
import { ownDocuments } from "@/lib/domain/ledger/own-documents";
import { BUILDERS } from "@/lib/domain/ledger/pattern-classes";
import { isOfKind, isUninvited } from "@/lib/domain/ledger/recipient-facts";
import { saysWho } from "@/lib/domain/ledger/substance";
import { isSaidToPreventNothing, tellsOnly } from "@/lib/domain/ledger/telling";

/**
 * Each kind once, over all records that have it: what is left out of one makes no other appear. Read are what is answered and where a source
 * says so; never that something is absent, a rating, or a box alone.
 */
export function earnedIn(answers: Answers): readonly Earned[] {
  return EARNING.flatMap(({ make }) => make(answers));
}

/** Each kind with the ids it may have; what they read is listed under these for copies. */
export const EARNING: readonly {
  readonly ids: readonly string[];
  readonly make: (answers: Answers) => readonly Earned[];
}[] = [
  { ids: ["checked-outside"], make: checkedOutside },
  { ids: ["tried-against", "apart-from-ability"], make: triedAgainst },
  { ids: ["kept-from-builders"], make: keptFromBuilders },
  { ids: ["done-already"], make: doneAlready },
  { ids: ["compared"], make: compared },
];

const TRIED: readonly {
  readonly path: Path;
  readonly value: string;
  readonly title: string;
}[] = [
  {
    path: "evidence.holds-against",
    value: "shown",
    title: "The method was tried against systems made to get round it, with a source",
  },
  {
    path: "evidence.moves-with-ability",
    value: "apart",
    title: "The measure was held against general ability, and stands apart from it, with a source",
  },
];

/** A trial that the method, or the measure, could have failed, with a source and its place at that very answer. */
function triedAgainst(answers: Answers): readonly Earned[] {
  return TRIED.filter(
    ({ path, value }) => textAt(answers, path) === value && placedSource(answers[path]) !== null,
  ).map(({ path, title }) => {
    const note = noteAt(answers, path);
    return {
      id: path === "evidence.holds-against" ? "tried-against" : "apart-from-ability",
      claims: ["AF-10", "AL-6"],
      theme: "evidence",
      title,
      text: `${note === "" ? "" : `Written beside it: ${quotedInFull(note)}. `}The source: ${source(answers[path])}. Nobody has yet read whether it shows that.`,
      keep: "Have somebody outside the team make a trial of their own, and cite what came out.",
      paths: [path],
    };
  });
}

/**
 * A test that goes to nobody who builds, in work of which others things do go to them: by who receives what, which is hard to shade.
 */
function keptFromBuilders(answers: Answers): readonly Earned[] {
  const { outputs, recipients } = hardFacts(answers);
  const invited = recipients.filter((each) => !isUninvited(each));
  const builders = invited.filter((each) => isOfKind(each, BUILDERS) && each.outputs.length > 0);
  const kept = outputs.filter(
    ({ path, form, reach, release, recipients: holders }) =>
      form === "evaluation" &&
      release === "closed" &&
      reach < 3 &&
      path !== "project.outputs" &&
      holders.some((each) => !isUninvited(each)) &&
      !holders.some((each) => !isUninvited(each) && isOfKind(each, BUILDERS)),
  );
  if (kept.length === 0 || builders.length === 0) return [];
  return [
    {
      id: "kept-from-builders",
      claims: ["SM-20"],
      theme: "misuse",
      title: `${listed(
        kept.map(({ name }) => name),
        2,
      )} ${kept.length === 1 ? "is" : "are"} kept from those who could train for it`,
      text: `${names(builders, named)} ${builders.length === 1 ? "receives" : "receive"} other things of the work, and not the test. That it stays so is stated, and not shown yet.`,
      keep: "Say who can reach it, and what would show that somebody trained on it.",
      paths: [
        ...kept.map(({ path }): Path => `${path}/release`),
        ...builders.map(({ path }): Path => `${path}/outputs`),
      ],
    },
  ];
}

/**
 * What is set against a misuse is done already, and a source with its place shows it; not where it only tells, measures or proposes. What the
 * work’s own paper does is over when that is out, and shown by nobody else.
 */
function doneAlready(answers: Answers): readonly Earned[] {
  const pathways = recordsOf(answers, "misuse.pathways");
  const own = ownDocuments(answers);
  const all = datedCommitments(answers)
    .filter(({ isSubstantial, what }) => isSubstantial && !tellsOnly(what))
    .map((commitment) => {
      const shownAt = commitment.paths.find((path) => placedSource(answers[path]) !== null);
      const against = pathways.filter(({ id }) => {
        const mitigation: Path = `misuse.pathways/${id}/mitigation`;
        return (
          commitment.pathways.includes(id) &&
          saysWho(answers, mitigation) &&
          !isSaidToPreventNothing(textAt(answers, mitigation)) &&
          bearsOn(answers, id, commitment.what)
        );
      });
      return { ...commitment, shownAt, against };
    })
    .flatMap((each) => (each.shownAt && each.against.length > 0 ? [{ ...each, shownAt: each.shownAt }] : []));
  const { found, ...denied } = counting(all, ({ shownAt }) =>
    documentsIn(answers[shownAt]).some((each) => !own.has(each)),
  );
  const [first] = found;
  if (!first) return [];
  const against = first.against.map(({ id }) => ({
    name: recordName(answers, "misuse.pathways", id, "name", unnamed("pathway")),
  }));
  return [
    {
      id: "done-already",
      claims: ["SM-30"],
      theme: "misuse",
      title: `${names(found.map(({ what }) => ({ name: what })))}: taken on, and a source shows where it is done`,
      text: `Against ${names(against, named)}, by ${first.owner}: ${source(answers[first.shownAt])}. Nobody has yet read whether the source shows it.`,
      keep: "Have somebody read the source, and say whether it is done and what it keeps from happening.",
      paths: found.flatMap(({ paths, against: of }) => [
        ...paths,
        ...of.map(({ id }): Path => `misuse.pathways/${id}/mitigation`),
      ]),
      ...denied,
      ...(denied.isDenied && {
        notCounted: {
          title: `${named(first.what)}: taken on, with a source for where it is done`,
          text: `${source(answers[first.shownAt])} is the work’s own: what that does is over when it is out. A source of somebody else that shows it would count.`,
        },
      }),
    },
  ];
}
