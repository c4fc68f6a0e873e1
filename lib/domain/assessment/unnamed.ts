const NOUNS = ["assumption", "claim", "commitment", "one", "output", "pathway", "recipient", "use"] as const;

/** What stands in a sentence for the name of a record that nobody named. */
export const unnamed = (noun: (typeof NOUNS)[number]) => `an unnamed ${noun}`;

/** The same of a person. */
export const UNNAMED_PERSON = "somebody unnamed";

/** What stands for it where a label begins: “Unnamed use”. */
export const unnamedLabel = (noun: string) => `Unnamed ${noun}`;

const STAND_INS: ReadonlySet<string> = new Set([...NOUNS.map(unnamed), UNNAMED_PERSON]);

/** Whether a name is such a stand-in, which nobody wrote. */
export const isStandIn = (name: string) => STAND_INS.has(name);
