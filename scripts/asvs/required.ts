/**
 * What of the OWASP Application Security Verification Standard 5.0.0 (CC BY-SA 4.0) docs/asvs.md answers: its numbers of level 1, and
 * those of level 2 on authentication (V6), sessions (V7) and authorization (V8).
 */
const NUMBERS = {
  1: `
  V1.2.1 V1.2.2 V1.2.3 V1.2.4 V1.2.5 V1.3.1 V1.3.2 V1.5.1
  V2.1.1 V2.2.1 V2.2.2 V2.3.1
  V3.2.1 V3.2.2 V3.3.1 V3.4.1 V3.4.2 V3.5.1 V3.5.2 V3.5.3
  V4.1.1 V4.4.1
  V5.2.1 V5.2.2 V5.3.1 V5.3.2
  V6.1.1 V6.2.1 V6.2.2 V6.2.3 V6.2.4 V6.2.5 V6.2.6 V6.2.7 V6.2.8 V6.3.1 V6.3.2 V6.4.1 V6.4.2
  V7.2.1 V7.2.2 V7.2.3 V7.2.4 V7.4.1 V7.4.2
  V8.1.1 V8.2.1 V8.2.2 V8.3.1
  V9.1.1 V9.1.2 V9.1.3 V9.2.1
  V10.4.1 V10.4.2 V10.4.3 V10.4.4 V10.4.5
  V11.3.1 V11.3.2 V11.4.1
  V12.1.1 V12.2.1 V12.2.2
  V13.4.1
  V14.2.1 V14.3.1
  V15.1.1 V15.2.1 V15.3.1`,
  2: `
  V6.1.2 V6.1.3 V6.2.9 V6.2.10 V6.2.11 V6.2.12 V6.3.3 V6.3.4 V6.4.3 V6.4.4 V6.5.1 V6.5.2 V6.5.3 V6.5.4 V6.5.5 V6.6.1 V6.6.2 V6.6.3 V6.8.1 V6.8.2 V6.8.3 V6.8.4
  V7.1.1 V7.1.2 V7.1.3 V7.3.1 V7.3.2 V7.4.3 V7.4.4 V7.4.5 V7.5.1 V7.5.2 V7.6.1 V7.6.2
  V8.1.2 V8.2.3 V8.4.1`,
} as const;

/** The level of each requirement, by its number. */
export const REQUIRED: ReadonlyMap<string, number> = new Map(
  Object.entries(NUMBERS).flatMap(([level, text]) =>
    text
      .trim()
      .split(/\s+/)
      .map((number) => [number, Number(level)] as const),
  ),
);
