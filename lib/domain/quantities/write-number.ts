/**
 * A number as text that `readNumber` reads back as the same number: plain decimals with a point, an exponent only where plain
 * decimals would be longer than a line. `power` moves the point: 2 writes 0.07 as "7", exactly, for a box of percentages.
 */
export function writeNumber(value: number, power = 0): string {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = `${whole}${decimals}`.replace(/^0+/, "");
  if (digits === "") return "0";
  const places = decimals.length - Number(exponent) - power;
  const plain = withPoint(digits, places);
  if (plain.length <= LONGEST) return sign + plain;
  const [first = "", ...others] = digits.replace(/0+$/, "");
  const rest = others.length > 0 ? `.${others.join("")}` : "";
  return `${sign}${first}${rest}e${digits.length - 1 - places}`;
}

/**
 * The same for a box somebody types in, where "1.234" could stand for a thousand and more: with a nought after it, it can't.
 */
export function writeInBox(value: number, power = 0): string {
  const written = writeNumber(value, power);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(written) ? `${written}0` : written;
}

/** The same for a text: with a true minus sign. */
export function signed(value: number): string {
  return writeNumber(value).replace("-", "−");
}

const LONGEST = 24;

function withPoint(digits: string, places: number): string {
  if (places <= 0) return digits + "0".repeat(Math.min(-places, LONGEST + 1));
  if (places - digits.length > LONGEST) return digits.padStart(LONGEST + 1, "0");
  const all = digits.padStart(places + 1, "0");
  const decimals = all.slice(-places).replace(/0+$/, "");
  return all.slice(0, -places) + (decimals === "" ? "" : `.${decimals}`);
}
