/** "1 recipient", "3 recipients", "no recipient"; for nouns whose plural ends in s. */
export function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
