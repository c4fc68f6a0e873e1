import { once } from "@/lib/messages/once";

/** The language of this folder, as `<html lang>` and `Intl` want it, and how its numbers are written. */
export const LANGUAGE = "en-GB";

const dayFormat = once(
  () =>
    new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
);

/** An ISO 8601 date or time, for where no element can stand: "21 November 2026". What is no date stays as it is. */
export const inDay = (value: string) => {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : dayFormat().format(date);
};

/** 300000 as "300,000". */
export const inDigits = (value: number) => value.toLocaleString(LANGUAGE);

/** A whole number of hundredths: "40 %". */
export const inPercent = (hundredths: number) => `${hundredths} %`;

/** A number of bytes: "1 MiB". */
export const inMebibytes = (bytes: number) => `${inDigits(bytes / 1024 ** 2)} MiB`;
