import { asName, atMostLong } from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS, type Standing } from "@/lib/domain/proposing/proposed";

const SHOWN =
  /(?<![\p{L}])(?:we|i)\s+(?:have\s+|can\s+|could\s+)?(?:already\s+|also\s+|recently\s+)?(?:show(?:n|ed)?|found|find|demonstrated?|observed?|established|verified|confirmed|proved|proven)\s+that\s+/u;
const RESULTS =
  /(?<![\p{L}])(?:our|preliminary|early|initial|first|pilot|(?:prior|previous|earlier)(?=\s\p{L}+\s(?:by|of|from)\s(?:our|us)))\s+(?:\p{L}+\s){0,3}?(?:pilot|results?|experiments?|findings?|tests?|data|study|studies|work|trials?|analysis|evidence|runs?|prototype)\s+(?:(?:by|of|from) (?:our \p{L}+|us) )?(?:\p{L}+\s)?(?:show(?:s|ed|n)?|suggests?|suggested|indicates?|indicated|demonstrates?|demonstrated|found|confirms?|confirmed|reveals?|revealed)\s+that\s+/u;
const EXPECTED =
  /(?<![\p{L}])(?:we|i)\s+(?:\p{L}+ly\s+)?(?:expect|hypothesi[sz]e|believe|predict|argue|claim|anticipate|conjecture|think|maintain|contend)\s+that\s+|(?<![\p{L}])(?:our|the)\s+(?:main\s+|central\s+|core\s+|working\s+)?(?:hypothesis|claim|thesis|conjecture|bet)\s+is\s+that\s+/u;
const ASSUMED =
  /(?<![\p{L}])(?:(?:we|i|this|it|the (?:plan|project|case|argument|approach|work))\s+(?:also\s+)?assumes?\s+that|it\s+is\s+assumed\s+that|(?:on|under)\s+the\s+(?:\p{L}+\s)?assumption\s+that|presupposes?\s+that|assuming\s+that|(?:depends?|relies|rely|rests?|hinges?)\s+on\s+(?:the\s+(?:assumption|premise|hope|idea|fact)\s+that)|taken?\s+for\s+granted\s+that|the\s+(?:\p{L}+\s)?(?:assumption|premise)\s+is\s+that)\s+/u;
const PRONOUN = /^(?:is|are|was|were|will|would|can|could|may|might|should)\s/u;
const END =
  /[.;](?!\d)|,\s(?:because|which|while|although|but|so|and (?:we|this|it|that))\s|\s(?:because)\s/u;

/** What the project says it shows or expects, and what it takes for granted, in its own words. */
export function findClaims({ sentence, low, block, part, isFirst }: Standing): readonly Found[] {
  if (block.type === "row" || block.type === "quote") return [];
  const { text } = sentence;
  const assumed = ASSUMED.exec(low);
  if (assumed) return [said("assumption", text.slice(assumed.index + assumed[0].length), 0.85)];
  const isOwn = part.role === "assumptions" && isFirst && block.depth === 0;
  if (isOwn) return [said("assumption", text, 0.85)];
  // “We find that nobody reports; then we stop”: under what could go wrong it is only imagined.
  if (part.role === "risks" || part.role === "misuse" || part.role === "failure") return [];
  const shown = SHOWN.exec(low) ?? RESULTS.exec(low);
  if (shown) return [said("claim", text.slice(shown.index + shown[0].length), 0.85)];
  const expected = EXPECTED.exec(low);
  // “I think that is remote”: what it is stood in the sentence before.
  return expected && !PRONOUN.test(low.slice(expected.index + expected[0].length))
    ? [said("claim", text.slice(expected.index + expected[0].length), 0.7)]
    : [];
}

function said(kind: "claim" | "assumption", words: string, score: number): Found {
  const end = words.search(END);
  const clause = (end < 0 ? words : words.slice(0, end)).trim();
  return {
    kind,
    name: asName(atMostLong(clause, NAME_LIMITS[kind])),
    score: clause.split(/\s+/).length < 3 ? 0.3 : score,
  };
}
