/**
 * Words for probabilities, tied to printed ranges.
 *
 * Terms and bounds follow the calibrated likelihood language of the IPCC (Mastrandrea et al., *Guidance Note for Lead
 * Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties*, 2010, table 1). The IPCC's
 * ranges are nested (likely = 66–100 %); here they are cut where the next word begins, so that each probability has
 * exactly one word.
 */
export type LikelihoodBand = {
  readonly value: string;
  readonly label: string;
  /** Lower bound, included. */
  readonly from: number;
  /** Upper bound, excluded; the last band includes 1. */
  readonly to: number;
  /** The range as printed. */
  readonly range: string;
  /** The probability entered when only the word is chosen. */
  readonly typical: number;
};

export const LIKELIHOOD_SOURCE =
  "Words and bounds after Mastrandrea et al. (2010), Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties, table 1, cut so that ranges do not overlap.";

export const LIKELIHOOD: readonly LikelihoodBand[] = [
  {
    value: "exceptionally-unlikely",
    label: "Exceptionally unlikely",
    from: 0,
    to: 0.01,
    range: "below 1 %",
    typical: 0.005,
  },
  { value: "very-unlikely", label: "Very unlikely", from: 0.01, to: 0.1, range: "1 to 10 %", typical: 0.05 },
  { value: "unlikely", label: "Unlikely", from: 0.1, to: 0.33, range: "10 to 33 %", typical: 0.2 },
  {
    value: "about-as-likely-as-not",
    label: "About as likely as not",
    from: 0.33,
    to: 0.66,
    range: "33 to 66 %",
    typical: 0.5,
  },
  { value: "likely", label: "Likely", from: 0.66, to: 0.9, range: "66 to 90 %", typical: 0.8 },
  { value: "very-likely", label: "Very likely", from: 0.9, to: 0.99, range: "90 to 99 %", typical: 0.95 },
  {
    value: "virtually-certain",
    label: "Virtually certain",
    from: 0.99,
    to: 1,
    range: "99 % and above",
    typical: 0.995,
  },
];

/** The band of a probability between 0 and 1; null outside that range and for what is not a number. */
export function likelihoodOf(probability: number): LikelihoodBand | null {
  if (!(probability >= 0 && probability <= 1)) return null;
  return LIKELIHOOD.find((band) => probability < band.to) ?? LIKELIHOOD.at(-1) ?? null;
}
