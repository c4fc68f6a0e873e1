/**
 * The network an address counts for: an IPv4 address by itself, an IPv6 address with the 64 bits that one household or company
 * has at its disposal. What is no address counts for itself.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(":")) return address;
  const [before = "", after] = address.toLowerCase().replace(/%.*$/, "").split("::");
  const left = before === "" ? [] : before.split(":");
  const right = after ? after.split(":") : [];
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const parts = [...left, ...Array<string>(zeros).fill("0"), ...right];
  return `${parts
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ""))
    .join(":")}::`;
}
