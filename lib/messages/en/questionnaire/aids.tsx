import { plural } from "@/lib/messages/plural";

export const contradictionsHere = {
  summary: (title: string) => `Does not fit together: ${title}`,
};

export const expectedHere = {
  plausible: "What these outputs make plausible.",
  describePathway: "Describe a pathway",
  nothingSaid: (open: number) =>
    plural(open, {
      one: "Nothing is said yet of this misuse pattern.",
      other: `Nothing is said yet of these ${open} misuse patterns.`,
    }),
  goToPathways: "Go to misuse pathways",
};

export const forecastsHere = {
  title: "Your answers imply these forecasts",
  note: "Agree, and it is entered; change it as you like.",
  source: "Where you said so",
  howLikely: "how likely?",
  agree: "Agree",
};

export const modelSoFar = {
  outputs: "Outputs",
  noUse: "has no use yet",
  byNobody: "By nobody yet",
  summary: (outputs: number, recipients: number, uses: number) => {
    const counts = [
      plural(outputs, { one: `${outputs} output`, other: `${outputs} outputs` }),
      plural(recipients, { one: `${recipients} recipient`, other: `${recipients} recipients` }),
      plural(uses, { one: `${uses} use`, other: `${uses} uses` }),
    ];
    return `The social model so far: ${counts.join(", ")}`;
  },
};

export const contradictionsSoFar = {
  title: "What it says so far",
  look: "Look",
};
