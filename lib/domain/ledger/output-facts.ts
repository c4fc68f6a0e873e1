import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import type { MadeEasier } from "@/lib/domain/instrument/misuse-pattern";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { madeEasier } from "@/lib/domain/ledger/made-easier-words";
import {
  AMONG_PEOPLE,
  boxesOf,
  EVERYTHING,
  givenByForm,
  presumedOf,
  TEXTS,
  TOLD,
} from "@/lib/domain/ledger/output-form";
import { mostBy, RELEASE_REACH, type Reach, type Systems, type Weight } from "@/lib/domain/ledger/reach";
import {
  isOnlyUninvited,
  isThroughProductAlone,
  type RecipientFacts,
  reachOf,
} from "@/lib/domain/ledger/recipient-facts";

/**
 * How far an output shows a way to cause harm, 0 to 2: as it must by what it is, and as its authors say. An attack on able systems that
 * anybody can have and run shows one in earnest, until there is evidence that it shows less.
 */
export type Hazard = {
  readonly structural: 0 | 1 | 2;
  readonly said: 0 | 1 | 2;
  /** Its authors say so, and it isn't by what it is alone. */
  readonly isSaid: boolean;
  /** What it would be by what it is, where evidence at the very answer makes it less. */
  readonly isShownLess: boolean;
};

export type OutputFacts = {
  readonly path: Path;
  readonly name: string;
  readonly form: string;
  readonly weight: Weight;
  /** How far it goes: by who receives it and how it is released, the farther of both. */
  readonly reach: Reach;
  /** How far those who receive it, and a release of its own, carry it: whoever builds with it is among these. */
  readonly handed: Reach;
  /** Its own form of release, else that of the whole; empty where neither is said. */
  readonly release: string;
  /** What its holder finds easier: as ticked, with what its form always gives; everything where nothing is ticked. */
  readonly easier: ReadonlySet<MadeEasier>;
  /** Nothing was ticked, or "none of these": so everything is presumed. */
  readonly isPresumed: boolean;
  /** Of what is presumed: "none of these" is its authors’ word, of it or in the screening, and no blank. */
  readonly isCalledNone: boolean;
  /** Ticked in the screening and of no output: so it may be any. */
  readonly byScreening: ReadonlySet<MadeEasier>;
  /** What its form gives and nobody ticked. */
  readonly byForm: ReadonlySet<MadeEasier>;
  /** Its authors answered “no” to whether it shows a way to cause harm, of it or, where none is listed, of the work; whatever the screening says. */
  readonly isHazardDenied: boolean;
  /** They say of it itself that it shows one, or none is listed. */
  readonly isHazardPlaced: boolean;
  readonly hazard: Hazard;
  /** Those who receive it, the uninvited among them. */
  readonly recipients: readonly RecipientFacts[];
  readonly paths: readonly Path[];
};

/** Where it is said what an output makes easier: of it, or in the screening where none is listed. */
export const easierAt = ({ path }: Pick<OutputFacts, "path">): Path =>
  path === LIST ? "screening.makes-easier" : `${path}/makes-easier`;

/** Where it is said how far it shows a way to cause harm. */
export const hazardSaidAt = ({ path }: Pick<OutputFacts, "path">): Path =>
  path === LIST ? "screening.hazard" : `${path}/hazard`;

/** Of the record it is; null where none is listed. */
export const outputId = ({ path }: Pick<OutputFacts, "path">): string | null => path.split("/")[1] ?? null;

const LIST = "project.outputs";

/** Whether anybody can have and run it, against systems that can do much. What is called something else is no less to be run. */
export const isRunByAnybody = ({ form, reach }: Pick<OutputFacts, "form" | "reach">, systems: Systems) =>
  systems === "strong" && reach === 3 && !TOLD.has(form);

const OF_A_SYSTEM: readonly MadeEasier[] = ["controllable", "deployable", "reusable-data-or-weights"];

type Around = {
  readonly systems: Systems;
  readonly reach: Reach;
  readonly recipients: readonly RecipientFacts[];
};

/** Each output listed; where none is, one that stands for the work: weights for strong systems, else code, else a paper. */
export function outputFacts(answers: Answers, around: Around): readonly OutputFacts[] {
  const screenedOf = (form: string) => ticks(answers["screening.makes-easier"], form);
  const outputs = recordsOf(answers, LIST).map(({ id, fields }) => ({
    id,
    fields,
    form: textAt(answers, recordPath(LIST, id, "form")),
  }));
  const ticked = new Set(outputs.flatMap(({ fields, form }) => ticks(fields["makes-easier"], form)));
  const isOutByItself = outputs.some((each) => goesByItself(answers, each.id, around) >= around.reach);
  const ofTheWhole = textAt(answers, "release.form");
  const isOutByTheWhole = outputs.some(
    ({ id }) =>
      textAt(answers, recordPath(LIST, id, "release")) === "" &&
      (RELEASE_REACH[ofTheWhole] ?? around.reach) >= around.reach,
  );
  if (outputs.length === 0) {
    const form = { strong: "weights", small: "code", none: "paper" }[around.systems];
    const paths = ["project.outputs", "screening.makes-easier", "screening.outputs-leave"];
    return [
      factsOf(around, {
        path: LIST,
        name: "the work",
        form,
        ticked: screenedOf(form),
        unplaced: [],
        recipients: around.recipients,
        paths,
        hazard: hazardAt(answers),
        isCalledNone: saysNone(answers, "screening.makes-easier"),
        isHazardDenied: isNo(answers),
        isHazardPlaced: hazardAt(answers) > 0,
        isShownLess: false,
        ofTheWhole,
        own: "",
        isOutByItself: false,
        isUnexplained: false,
      }),
    ];
  }
  return outputs.map(({ id, fields, form }) => {
    const path = (field: string) => recordPath(LIST, id, field);
    const own = ticks(fields["makes-easier"], form);
    // What the screening denies or leaves open, the outputs beside it don't make smaller.
    const isOpen = screenedOf(form).length === 0;
    const unplaced = screenedOf(form).filter((value) => !ticked.has(value));
    const holders = holdersOf(id, around);
    return factsOf(around, {
      path: recordPath(LIST, id),
      name: nameOf(recordName(answers, LIST, id, "name", "")),
      form,
      ticked: own.length === 0 || isOpen ? [] : [...own, ...unplaced],
      unplaced,
      recipients: holders,
      paths: [path("form"), path("makes-easier"), ...holders.map((each) => `${each.path}/channel`)],
      hazard: Math.max(hazardAt(answers, path("hazard")), hazardAt(answers)) as 0 | 1 | 2,
      isCalledNone: saysNone(answers, own.length > 0 ? "screening.makes-easier" : path("makes-easier")),
      isHazardDenied: isNo(answers, path("hazard")),
      isHazardPlaced: hazardAt(answers, path("hazard")) > 0,
      isShownLess: textAt(answers, path("hazard")) !== "serious" && evidenced(answers).has(path("hazard")),
      ofTheWhole,
      own: textAt(answers, path("release")),
      isOutByItself,
      isUnexplained: !isOutByItself && !isOutByTheWhole,
    });
  });
}

const holdersOf = (id: string, { recipients }: Around) =>
  recipients.filter(({ outputs }) => outputs.length === 0 || outputs.includes(id));

/** Those who have it; the uninvited as far as they have what is published. */
const reached = (recipients: readonly RecipientFacts[]) =>
  recipients.filter((each) => !isOnlyUninvited(each) || reachOf(each) > 0);

/** How far a listed output goes by who receives it and by its own release; nowhere where neither is said: silence is no release. */
function goesByItself(answers: Answers, id: string, around: Around): Reach {
  const own = RELEASE_REACH[textAt(answers, recordPath(LIST, id, "release"))] ?? 0;
  return Math.max(own, ...reached(holdersOf(id, around)).map(reachOf)) as Reach;
}

/** What is said of an output, or of the work where none is listed. */
type Said = Pick<
  OutputFacts,
  "path" | "name" | "form" | "recipients" | "paths" | "isCalledNone" | "isHazardDenied" | "isHazardPlaced"
> & {
  readonly ticked: readonly MadeEasier[];
  /** Those among them that the screening says of the work and nothing says of an output. */
  readonly unplaced: readonly MadeEasier[];
  readonly hazard: 0 | 1 | 2;
  /** There is evidence that it shows less of a way to cause harm than what it is gives. */
  readonly isShownLess: boolean;
  /** The form of release of the whole, and its own; empty where it isn't said. */
  readonly ofTheWhole: string;
  readonly own: string;
  /** By its own release or those who receive it, one of the outputs goes as far as something of the work is said to. */
  readonly isOutByItself: boolean;
  /** Nothing that is said of any output takes it as far as the screening says that something goes: then it may be any. */
  readonly isUnexplained: boolean;
};

function factsOf({ systems, reach: projectReach }: Around, output: Said): OutputFacts {
  const { path, name, form, ticked, recipients, paths, ofTheWhole, own } = output;
  const isPresumed = ticked.length === 0;
  const presumed = presumedOf(form, systems);
  const holders = reached(recipients);
  // That something of the work goes so far says nothing of what has a release of its own, where another output does.
  const whole = Math.min(projectReach, output.isOutByItself ? mostBy(own) : 3);
  const carried = holders.length === 0 ? whole : Math.max(...holders.map(reachOf));
  const release = own || ofTheWhole;
  // What isn't said to be released otherwise goes as far as the screening says that something does.
  const handed = Math.max(carried, RELEASE_REACH[own] ?? 0) as Reach;
  const released = release === "" ? projectReach : (RELEASE_REACH[release] ?? 0);
  // Somebody inside who has it doesn't keep it there: of two hard facts the graver leads.
  const reach = Math.max(carried, released, output.isUnexplained ? projectReach : 0) as Reach;
  const isSystem =
    form === "weights" && (isPresumed || ticked.includes("controllable") || ticked.includes("deployable"));
  const given = isSystem ? OF_A_SYSTEM : givenByForm(form);
  const easier = new Set(isPresumed ? presumed : [...ticked, ...given]);
  // Reached through an interface it is used, not had.
  const isHad = !holders.length || !holders.every(isThroughProductAlone);
  const weight = weightOf(form, isSystem && isHad && reach === 3);
  const isDenied = isPresumed && systems === "strong";
  // Of a text of a project without models nothing of that sort is presumed: there it is its authors who say it.
  const isAttackable = easier.has("attackable");
  const isPresumable = presumed.includes("attackable");
  const isSome = (isAttackable && isPresumable) || weight === "capable" || isDenied;
  const isEarnest = isAttackable && weight === "working" && isRunByAnybody({ form, reach }, systems);
  const structural = !isSome ? 0 : isEarnest && !output.isShownLess ? 2 : 1;
  return {
    path,
    name,
    form,
    weight,
    reach,
    handed,
    release,
    easier,
    isPresumed,
    isCalledNone: isPresumed && output.isCalledNone,
    byScreening: new Set(isPresumed ? [] : output.unplaced),
    byForm: new Set(isPresumed ? [] : given.filter((each) => !ticked.includes(each))),
    isHazardDenied: output.isHazardDenied,
    isHazardPlaced: output.isHazardPlaced,
    hazard: {
      structural,
      said: isAttackable && output.hazard === 0 ? 1 : output.hazard,
      isSaid: output.hazard > 0,
      isShownLess: isEarnest && output.isShownLess,
    },
    recipients,
    paths,
  };
}

/** What is read, or leaves with people, is told; an able system that anybody can have is more than what is run. */
function weightOf(form: string, isAble: boolean): Weight {
  if (AMONG_PEOPLE.has(form)) return "taught";
  return TEXTS.has(form) ? "light" : isAble ? "capable" : "working";
}

/** The boxes ticked that count of a form. */
function ticks(answer: Answer | undefined, form: string): readonly MadeEasier[] {
  const value = answer?.status === "answered" && Array.isArray(answer.value) ? answer.value : [];
  return value.filter((each): each is MadeEasier => (boxesOf(form) as readonly string[]).includes(each));
}

/** “None of these” is ticked. */
function saysNone(answers: Answers, path: Path): boolean {
  const answer = answers[path];
  return answer?.status === "answered" && Array.isArray(answer.value) && answer.value.includes("none");
}

const isNo = (answers: Answers, path: Path = "screening.hazard") => textAt(answers, path) === "no";

/** Why what an output makes easier is presumed, as a clause about `it`: what its authors say of it, and what is taken of it all the same. */
export function presumedInWords({ isCalledNone, easier, form }: OutputFacts, it: string): string {
  const all = easier.size >= EVERYTHING.length;
  const everything = AMONG_PEOPLE.has(form) ? "all that can be learnt" : "everything";
  if (isCalledNone)
    return `“None of these” is stated, not shown, of what ${it} makes easier; presumed ${all ? `is ${everything}` : `are: ${madeEasier([...easier])}`}`;
  return `it isn’t said what ${it} makes easier, so ${all ? `${everything} is presumed` : `presumed are: ${madeEasier([...easier])}`}`;
}

function hazardAt(answers: Answers, path: Path = "screening.hazard"): 0 | 1 | 2 {
  const said = textAt(answers, path);
  return said === "serious" ? 2 : said === "some" ? 1 : 0;
}

/** In quotation marks, where somebody wrote it. */
const nameOf = (name: string) => (name === "" ? unnamed("output") : `“${name}”`);
