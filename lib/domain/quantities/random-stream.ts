/** A stream of numbers that look random and are the same for the same seed, on every machine. Not for secrets. */
export type RandomStream = {
  /** The next integer from 0 to 2³² − 1. */
  readonly nextWord: () => number;
  /** The next number strictly between 0 and 1: (word + ½) / 2³². */
  readonly nextOpen: () => number;
};

/** A seed is an integer from 0 to 2⁵³ − 1. */
export function isSeed(seed: number): boolean {
  return Number.isSafeInteger(seed) && seed >= 0;
}

/**
 * The stream of a seed: its four words of state are two outputs of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, “Fast
 * splittable pseudorandom number generators”, OOPSLA 2014), as the authors of xoshiro advise. What is no seed counts as 0.
 */
export function randomStream(seed: number): RandomStream {
  const [first, second] = splitMix64(BigInt(isSeed(seed) ? seed : 0));
  const low = (word: bigint) => Number(word & 0xffffffffn);
  return xoshiro128(low(first), low(first >> 32n), low(second), low(second >> 32n));
}

/**
 * xoshiro128** 1.1 from a given state, not all zeros: D. Blackman and S. Vigna, “Scrambled linear pseudorandom number
 * generators”, *ACM Transactions on Mathematical Software* 47 (2021), no. 4. Period 2¹²⁸ − 1.
 */
export function xoshiro128(a: number, b: number, c: number, d: number): RandomStream {
  let [s0, s1, s2, s3] = [a | 0, b | 0, c | 0, d | 0];
  const nextWord = () => {
    const word = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return word;
  };
  return { nextWord, nextOpen: () => (nextWord() + 0.5) / 0x1_0000_0000 };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** The first two outputs of SplitMix64 from a state. */
export function splitMix64(state: bigint): readonly [bigint, bigint] {
  const output = (at: bigint) => {
    const start = BigInt.asUintN(64, state + at * 0x9e3779b97f4a7c15n);
    const mixed = BigInt.asUintN(64, (start ^ (start >> 30n)) * 0xbf58476d1ce4e5b9n);
    const again = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return again ^ (again >> 31n);
  };
  return [output(1n), output(2n)];
}
