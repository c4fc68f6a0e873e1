import { textAt } from "@/lib/domain/assessment/records";
import { channelsInWords } from "@/lib/domain/ledger/channel-in-words";
import type { LedgerRow, Says } from "@/lib/domain/ledger/ledger-row";
import { listed, lowerFirst, named } from "@/lib/domain/ledger/named";
import { AMONG_PEOPLE } from "@/lib/domain/ledger/output-form";
import type { Reading } from "@/lib/domain/ledger/reading";
import { isOnlyUninvited, type RecipientFacts, reachOfChannels } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";

const FORM = "release.form";
const TIMING = "release.timing";
const SCREENED = "screening.reversible";
const UNDONE = "release.reversibility";

type Apart = { readonly title: string; readonly text: string; readonly paths: readonly string[] };

/**
 * Whether what is said of holding back agrees with where the outputs go: by form, channels and reach, which are hard to shade.
 * A concern where it doesn't, and where it isn't said; nothing where what goes out to everybody is said to be out for good.
 */
export function holdBackRow(reading: Reading): LedgerRow {
  const apart = apartIn(reading);
  const [first] = apart;
  const level = first || isUnsaid(reading) ? 2 : isPartly(reading) ? 1 : 0;
  return {
    subject: "hold-back",
    cause: "release",
    label: "Whether what goes out can be held back or taken back",
    claims: ["SM-30", "AF-19"],
    start: reading.facts.reach >= 2 ? 2 : 0,
    level,
    because: first
      ? `${first.title}.`
      : level === 2
        ? "It isn’t said when it goes out, or whether it could be taken back."
        : "What is said of it agrees with where the outputs go.",
    moves: [],
    answers: [...new Set([FORM, ...(first?.paths ?? [SCREENED, UNDONE, TIMING])])],
    isRaised: apart.length > 0 && !isUnsaid(reading) && apart.every(({ paths }) => paths.includes(UNDONE)),
    ...(first
      ? { says: saysOf(apart, first, reading) }
      : level === 2 && {
          unsaid: {
            title: "When it goes out, and whether it could be taken back",
            at: [SCREENED, UNDONE, TIMING],
          },
        }),
  };
}

function saysOf(apart: readonly Apart[], { title, text, paths }: Apart, { facts, answers }: Reading): Says {
  const hazard = Math.max(...facts.outputs.map(({ hazard: { said } }) => said));
  const others = apart.slice(1).map((each) => ` Also: ${lowerFirst(each.title)}.`);
  return {
    kind: "contradiction",
    title,
    text: `${text}${others.join("")}`,
    resolve:
      "Say what could really be kept from whom, and for how long; where it is little, leave out of the outputs what should not be out for good.",
    weight: 30 + hazard * 15,
    argued:
      saysSomething(answers, "release.timing-why") && paths.includes(TIMING) ? ["release.timing-why"] : [],
  };
}

/** Asked as widely as this assessment goes: at light depth only the screening is. */
function isUnsaid({ answers, facts, release }: Reading): boolean {
  if (facts.reach < 2) return false;
  const isBlank = (path: string) => textAt(answers, path) === "";
  return isBlank(SCREENED) || (release === "staged" && !isLater(answers));
}

function isLater(answers: Reading["answers"]): boolean {
  return ["after-check", "delayed"].includes(textAt(answers, TIMING));
}

function isPartly({ answers, facts }: Reading): boolean {
  return facts.reach === 3 && textAt(answers, SCREENED) === "partly";
}

function apartIn({ answers, facts, release }: Reading): readonly Apart[] {
  const [screened, undone] = [textAt(answers, SCREENED), textAt(answers, UNDONE)];
  const out = facts.outputs.find(({ reach }) => reach === 3) ?? facts.outputs[0];
  const name = out?.name.startsWith("“") ? out.name : "What is made";
  const isOfPeople = AMONG_PEOPLE.has(out?.form ?? "");
  const open = facts.recipients.filter(
    (each) => !isOnlyUninvited(each) && reachOfChannels(each.channels) === 3,
  );
  const wide = facts.recipients.filter(
    (each) => !isOnlyUninvited(each) && each.channels.length > 0 && reachOfChannels(each.channels) >= 2,
  );
  const found: Apart[] = [];
  if (facts.reach === 3 && (screened === "fully" || undone === "reversible")) {
    found.push({
      title: `${name} ${isOfPeople ? "is open to anybody" : "becomes public"}, and is said to be reversible`,
      text: isOfPeople
        ? "What people have learnt, and whom they have met, stays with them; ending it doesn’t end that."
        : "What anybody can read, copy or run stays with them; ending access doesn’t end that.",
      paths: ["screening.outputs-leave", screened === "fully" ? SCREENED : UNDONE],
    });
  } else if (facts.reach === 3 && screened === "no" && undone === "partly") {
    found.push({
      title: `${name} is public for good in the screening, and partly reversible in the release`,
      text: "Asked whether outputs could be taken back once they are out, the screening says no; asked the same of the release, the answer is partly.",
      paths: [SCREENED, UNDONE],
    });
  }
  if (release === "staged" && textAt(answers, TIMING) === "now") {
    const kept = facts.outputs.find(({ handed }) => handed < (out?.handed ?? 0));
    found.push(
      kept && out
        ? {
            title: `Under a release called staged, ${lowerFirst(name)} is out as soon as it is ready, and goes further than ${kept.name}`,
            text: "Stages hold something back until a step has been looked at. Where the stage is between outputs, what would bring the other out, and who looks before it does, isn’t told by the form of release.",
            paths: [TIMING],
          }
        : {
            title: `The release is called staged, and ${lowerFirst(name)} is out as soon as it is ready`,
            text: "Stages hold something back until a step has been looked at; what goes out once it is ready waits for nobody’s look.",
            paths: [TIMING],
          },
    );
  }
  if ((release === "gated" || release === "closed") && (release === "gated" ? open : wide).length > 0) {
    found.push({
      title: `${release === "gated" ? "Gated" : "Closed"}, and ${reaching(release === "gated" ? open : wide)}`,
      text:
        release === "gated"
          ? "A gate asks and checks; these channels let everybody through."
          : "Closed means that nobody outside the organisation has it; these channels lead outside.",
      paths: (release === "gated" ? open : wide).slice(0, 2).map(({ path }) => `${path}/channel`),
    });
  }
  return found;
}

/** “it reaches A by open code, and B by a publication”. */
function reaching(recipients: readonly RecipientFacts[]): string {
  const each = recipients.map(({ name, channels }) => `${named(name)} by ${channelsInWords(channels)}`);
  return `it reaches ${listed(each, 2)}`;
}
