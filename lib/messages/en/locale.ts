/** The language of this folder, as `<html lang>` and `Intl` want it, and how its numbers are written. */
export const LANGUAGE = "en-GB";

/** 300000 as "300,000". */
export const inDigits = (value: number) => value.toLocaleString(LANGUAGE);

/** A whole number of hundredths: "40 %". */
export const inPercent = (hundredths: number) => `${hundredths} %`;

/** A number of bytes: "1 MiB". */
export const inMebibytes = (bytes: number) => `${inDigits(bytes / 1024 ** 2)} MiB`;
