type Coefficients = readonly number[];

/**
 * The standard normal's value at probability `u`: M. J. Wichura, Algorithm AS 241, *Applied Statistics* 37 (1988), 477–484,
 * routine PPND16, relative accuracy about 10⁻¹⁶. −∞ at 0 and below, ∞ at 1 and above; NaN for NaN.
 */
export function inverseNormal(u: number): number {
  if (u <= 0) return Number.NEGATIVE_INFINITY;
  if (u >= 1) return Number.POSITIVE_INFINITY;
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_OVER, r)) / polynomial(CENTRE_UNDER, r);
  }
  const r = Math.sqrt(-Math.log(Math.min(u, 1 - u)));
  const size =
    r <= 5
      ? polynomial(TAIL_OVER, r - 1.6) / polynomial(TAIL_UNDER, r - 1.6)
      : polynomial(FAR_OVER, r - 5) / polynomial(FAR_UNDER, r - 5);
  return q < 0 ? -size : size;
}

/**
 * The probability of a standard normal value at or below `z`: the series of G. Marsaglia, “Evaluating the Normal
 * Distribution”, *Journal of Statistical Software* 11 (2004), no. 4. Absolute accuracy about 10⁻¹⁵, and
 * never below 0 or above 1; NaN for NaN.
 */
export function normalCumulative(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let term = z;
  let sum = z;
  let previous = 0;
  for (let odd = 3; sum !== previous && !Number.isNaN(sum); odd += 2) {
    previous = sum;
    term = (term * z * z) / odd;
    sum += term;
  }
  // Far out, the rounding of the sum is larger than what is left of the tail.
  return Math.min(Math.max(0.5 + sum * normalDensity(z), 0), 1);
}

/** The standard normal's density at `z`. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/** By Horner's rule; the coefficients from the constant upwards. */
function polynomial(coefficients: Coefficients, x: number): number {
  let sum = 0;
  for (let at = coefficients.length - 1; at >= 0; at--) sum = sum * x + (coefficients[at] ?? 0);
  return sum;
}

// The coefficients of AS 241, rounded to what a double can hold: a over b, c over d, e over f.
const CENTRE_OVER: Coefficients = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const CENTRE_UNDER: Coefficients = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const TAIL_OVER: Coefficients = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const TAIL_UNDER: Coefficients = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_OVER: Coefficients = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const FAR_UNDER: Coefficients = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];
