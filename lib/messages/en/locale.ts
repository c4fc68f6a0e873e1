/** The language of this folder, as `<html lang>` and `Intl` want it, and how its numbers are written. */
export const LANGUAGE = "en-GB";

/** A whole number of hundredths: "40 %". */
export const inPercent = (hundredths: number) => `${hundredths} %`;
