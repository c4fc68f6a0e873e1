const isBefore = (rulebookVersion: string, version: string) =>
  rulebookVersion.localeCompare(version, "en", { numeric: true }) < 0;

/** Whether a report was made under a rulebook before 1.8.0: it opens in the order of its findings, and with whatever was earned. */
export const opensByOrder = (rulebookVersion: string) => isBefore(rulebookVersion, "1.8.0");

/** Whether a report was made under a rulebook before 1.10.0: its sentences and its order stay what they were, what it says of its scrutiny among them. */
export const isBefore1100 = (rulebookVersion: string) => isBefore(rulebookVersion, "1.10.0");

/** Whether a report was made under a rulebook before 1.9.0: its sentences and its order stay what they were. */
export const isBefore190 = (rulebookVersion: string) => isBefore(rulebookVersion, "1.9.0");
