import { type ManyKind, UNDO_MINUTES } from "@/lib/domain/review/acts-on-many";
import { plural } from "@/lib/messages/plural";

const reviews = (count: number) => plural(count, { one: "1 review", other: `${count} reviews` });
const submissions = (count: number) => plural(count, { one: "1 submission", other: `${count} submissions` });

export const queueActs = {
  tick: "Tick",
  tickNamed: (title: string) => `Tick ${title}`,
  selected: (count: number) => `${count} ticked`,
  acts: {
    ask: "Ask reviewers",
    due: "Set the day",
    remind: "Remind",
    move: "Move to a round",
    "ask-again": "Ask again",
  },
  keys: { ask: "A", due: "T", remind: "R", move: "M", "ask-again": "F", clear: "Esc", undo: "Z" },
  titles: {
    ask: (count: number) => `Ask for reviews of ${submissions(count)}`,
    due: (count: number) => `Set the day by which reviews of ${submissions(count)} are due`,
    "ask-again": (count: number) => `Ask those who reviewed ${submissions(count)} before`,
    move: (count: number) => `Move ${submissions(count)} to a round`,
  },
  explained: {
    ask: `Everybody you tick is asked for each. Where one can’t be asked, you are told why, and the others are asked all the same. For ${UNDO_MINUTES} minutes you can undo it.`,
    due: `Of each review that is out. For ${UNDO_MINUTES} minutes you can undo it.`,
    move: `Into a round that is open, or out of any; days that reviews have stay, and authors are told. For ${UNDO_MINUTES} minutes you can undo it.`,
    "ask-again": `Of each, those who handed in a review of the revision before. For ${UNDO_MINUTES} minutes you can undo it.`,
  },
  people: "Reviewers",
  day: "Due on",
  dayHint: "Without one: the day of the round, if it is in one.",
  nobodyChosen: "Tick whom to ask.",
  noDay: "Give the day.",
  round: "Round",
  chooseRound: "Choose a round",
  outOfAny: "Out of any round",
  noRoundChosen: "Choose where to.",
  confirm: { ask: "Ask them", due: "Set the day", move: "Move them", "ask-again": "Ask them again" },
  underWay: "Working…",
  cancel: "Cancel",
  clear: "Clear",
  most: (most: number) => `At most ${most} at once.`,
  done: (kind: ManyKind, count: number) => {
    switch (kind) {
      case "asked":
        return count === 0 ? "Nobody was asked." : `Asked for ${reviews(count)}.`;
      case "due":
        return count === 0 ? "No day was set." : `Set the day of ${reviews(count)}.`;
      case "reminded":
        return count === 0 ? "Nobody was reminded." : `Reminded of ${reviews(count)}.`;
      case "moved":
        return count === 0 ? "Nothing was moved." : `Moved ${submissions(count)}.`;
    }
  },
  undone: (kind: ManyKind, count: number) =>
    count === 0
      ? "Nothing was undone."
      : `Undone for ${kind === "moved" ? submissions(count) : reviews(count)}.`,
  refused: (title: string, person: string | null, why: string) =>
    person === null ? `${title}: ${why}` : `${title}, ${person}: ${why}`,
  refusedOf: (person: string | null, why: string) => (person === null ? why : `${person}: ${why}`),
  remindOut: "Remind whose review is out",
  untitled: "One that you may not read",
  last: (kind: ManyKind, count: number) =>
    ({
      asked: `Last: asked for ${reviews(count)}`,
      due: `Last: the day of ${reviews(count)}`,
      reminded: `Last: reminded of ${reviews(count)}`,
      moved: `Last: moved ${submissions(count)}`,
    })[kind],
  undo: "Undo",
  elsewhere: (count: number) => `${count} ticked on other pages`,
};
