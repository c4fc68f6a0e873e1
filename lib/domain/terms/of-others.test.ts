import { expect, it } from "vitest";
import { findTermsAndPhrases } from "@/lib/domain/terms/find-terms";

const isMarked = (text: string) => findTermsAndPhrases(text).phrases.length > 0;

it.each([
  "Officials read it as unbreakable.",
  "Ministers read it as: it can't do harm.",
  "Whoever shows a low score as proof that a model can't help.",
  "Quote the report as proof that chips carry a switch, and build without.",
  "Regulators see a pass as proof that the model is harmless.",
  "Newspapers will print that the model can never lie.",
  "A company would have customers believe that the filter is unbreakable.",
  "Insurers price it as risk-free.",
  "It is read as a proof that nothing goes wrong.",
  "Theory of guaranteed safe AI.",
  "Critics of guaranteed safety, at a workshop.",
  "The debate on provably safe systems goes on.",
  "The vendor's claim of zero risk is what we test.",
  "Wait for guarantees and require nothing meanwhile.",
  "On their account nothing can go wrong.",
  "What a reader takes from it is that the model is harmless.",
  "Were it completely safe, we would say so.",
  "Where it always refuses, users leave.",
])("is told of others, or only named or supposed: %s", (text) => expect(isMarked(text)).toBe(false));

it.each([
  "We read this as proof that the model can't lie.",
  "Our results serve as proof that the model can't lie.",
  "We treat the filter as unbreakable.",
  "Readers will find that the method solves alignment.",
  "The board can see that the model is entirely harmless.",
  "Ministers can rely on it: it can't do harm.",
  "Whoever uses it will never be deceived.",
  "Our claim of zero risk holds.",
  "Our guarantees hold for every model.",
  "The one method that works against every attack is ours.",
  "Where others fail, it never does.",
])("is claimed: %s", (text) => expect(isMarked(text)).toBe(true));
