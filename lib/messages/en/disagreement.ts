import { plural } from "@/lib/messages/plural";

export const disagreement = {
  title: (count: number, isMore: boolean) =>
    isMore
      ? "They part on three things most"
      : plural(count, {
          one: "They part on one thing",
          other: `They part on ${["no", "one", "two", "three"][count]} things`,
        }),
  together: "They part on nothing that two of them judged",
  note: "Each judged alone. Read these first: the order is how far the two furthest stand apart.",
  togetherNote: "Each judged alone. What only one of them judged can’t part anybody.",
  number: (at: number) => `${at}.`,
  said: (reviewer: string, judgement: string) =>
    judgement === "" ? `${reviewer}:` : `${reviewer}: ${judgement}.`,
  figure: (title: string) =>
    `${title}: what each says, eight chances in ten and the middle; the authors’ dashed and hollow`,
  all: (count: number) => `Everything that was judged (${count})`,
  allCaption: "What each reviewer said, by what was judged",
  judged: "Judged",
  authors: "Authors",
  notGiven: "–",
  agreement: "Agreement",
  alpha: (alpha: string, units: number) =>
    plural(units, {
      one: `Krippendorff’s α is ${alpha}, over 1 finding or claim that two or more judged.`,
      other: `Krippendorff’s α is ${alpha}, over ${units} findings and claims that two or more judged.`,
    }),
  interval: (low: string, high: string) => `95 % of draws lie between ${low} and ${high}.`,
  few: (units: number) =>
    `${units} is few: read no more from it than whether they judged alike or as by chance. 1 is the same, 0 is chance.`,
  scale: "1 is the same, 0 is chance.",
  noAlpha: "Too few findings and claims were judged by two to say how far they agree.",
};
