/** What a worldview takes of the world, one value a parameter. Neutral is no opinion: what the ledger itself is read with. */
export type WorldviewParameters = {
  readonly speed: "danger" | "overhang" | "neutral";
  readonly advantage: "offence" | "defence" | "neutral";
  readonly trusted: "developers" | "states" | "nobody" | "neutral";
  readonly misalignment: "likely" | "unlikely" | "neutral";
  readonly restraint: "can" | "cannot" | "neutral";
  readonly arrival: "soon" | "late" | "neutral";
};

export type ParameterId = keyof WorldviewParameters;

export const NEUTRAL: WorldviewParameters = {
  speed: "neutral",
  advantage: "neutral",
  trusted: "neutral",
  misalignment: "neutral",
  restraint: "neutral",
  arrival: "neutral",
};

/** Each parameter: its name, its values as clauses after "where", and where people disagree about it. */
export const PARAMETERS: {
  readonly [id in ParameterId]: {
    readonly label: string;
    readonly values: { readonly [value in Exclude<WorldviewParameters[id], "neutral">]: string };
    readonly source: string;
  };
} = {
  speed: {
    label: "Speed",
    values: {
      danger: "arriving sooner is the danger",
      overhang: "delay is the danger, since computing power piles up unused",
    },
    source: "SM-8 against SM-10",
  },
  advantage: {
    label: "Attack and defence",
    values: {
      offence: "attack has the advantage over defence",
      defence: "defence keeps up with attack",
    },
    source: "Critch 2024 (SM-25) against Narayanan and Kapoor 2025, part III",
  },
  trusted: {
    label: "Who is trusted with power",
    values: {
      developers: "developers are trusted with power",
      states: "states are trusted with power",
      nobody: "nobody is trusted with power over others",
    },
    source: "AF-26, SM-27",
  },
  misalignment: {
    label: "Misalignment by default",
    values: {
      likely: "systems turn out misaligned by default",
      unlikely: "systems mostly do what is asked of them",
    },
    source: "SM-25, AL-9",
  },
  restraint: {
    label: "Restraint",
    values: {
      can: "development can be held back",
      cannot: "development cannot be held back",
    },
    source: "AF-16, AF-17",
  },
  arrival: {
    label: "Arrival",
    values: {
      soon: "transformative systems come soon",
      late: "transformative systems come late, and spread slowly",
    },
    source: "AF-13 against Narayanan and Kapoor 2025, part I",
  },
};

/** A value as a clause after "where"; null for the neutral one. */
export function valueInWords(id: ParameterId, value: string): string | null {
  return (PARAMETERS[id].values as Readonly<Record<string, string>>)[value] ?? null;
}

/** What is taken of the world, a clause each after "where". Neutral values say nothing. */
export function parametersInWords(parameters: WorldviewParameters): readonly string[] {
  return (Object.keys(PARAMETERS) as ParameterId[]).flatMap((id) => valueInWords(id, parameters[id]) ?? []);
}
