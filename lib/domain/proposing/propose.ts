/**
 * Reads a document somebody pasted and proposes what to enter from it: outputs, recipients, uses, ways to misuse, claims,
 * assumptions and whole texts, each with the sentence it came from. By fixed rules over headings, lists, tables and the frames of
 * verbs; it knows no question's answer, enters nothing, and weighs no name, field or government.
 */

import { askedIn, partFor } from "@/lib/domain/proposing/asked-in";
import { findClaims } from "@/lib/domain/proposing/find-claims";
import { findOutputs } from "@/lib/domain/proposing/find-outputs";
import { findPathways } from "@/lib/domain/proposing/find-pathways";
import { findRecipients } from "@/lib/domain/proposing/find-recipients";
import { findTexts } from "@/lib/domain/proposing/find-texts";
import { isSilent, type Role, roleOf } from "@/lib/domain/proposing/heading-role";
import { lowered } from "@/lib/domain/proposing/lowered";
import type { Found, Proposed, ProposedKind, Standing } from "@/lib/domain/proposing/proposed";
import type { Part, ReadBlock, Sentence } from "@/lib/domain/proposing/read-document";

/** What nobody could look through is not proposed: the surest stay. */
const MOST = 120;
/** Below this it would be a guess. */
const LEAST = 0.4;
/** How many stand open at first, and of one kind. */
const OPEN = 12;
const OPEN_OF_A_KIND = 3;
/** The order of the chain. */
export const KINDS: readonly ProposedKind[] = [
  ...(["text", "output", "recipient", "use", "pathway", "claim", "assumption"] as const),
];

/** All proposals of a document, the surest first. The same document gives the same proposals, with the same ids. */
export function propose(parts: readonly Part[]): readonly Proposed[] {
  const made: Proposed[] = [];
  for (const part of parts) {
    if (isSilent(part.role)) continue;
    let asked: Role | null = null;
    for (const block of part.blocks) {
      asked = askedIn(block, asked);
      if (isSilent(asked) || isAside(block)) continue;
      let earlier: string | null = null;
      for (const [index, sentence] of block.sentences.entries()) {
        const low = lowered(sentence.text);
        const found = foundIn({ sentence, low, block, part, earlier, isFirst: index === 0 }, asked);
        earlier = found.findLast(({ kind }) => kind === "recipient")?.name ?? earlier;
        for (const one of found) if (one.score >= LEAST && isName(one)) made.push(proposed(one, sentence));
      }
    }
  }
  for (const { part, found } of findTexts(parts)) {
    const first = part.blocks[0]?.sentences[0];
    if (first) made.push(proposed(found, first));
  }
  made.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const kept: Proposed[] = [];
  for (const one of made) if (!kept.some((other) => isSame(one, other))) kept.push(one);
  return kept.slice(0, MOST);
}

/** No name of a thing or of somebody begins so. */
const NO_NAME =
  /^(?:(?:is|are|was|were|be|been|has|have|will|would|whether|how|what|when|if|on|in|at|by|to|shows?|measures?|checks?)\s|\d+\.\d+\s\p{L}+$)/iu;

function isName({ kind, name }: Found): boolean {
  return name.length > 2 && !((kind === "output" || kind === "recipient") && NO_NAME.test(name));
}

/** A letter's head: “To: … Subject: …” */
const LETTER_HEAD =
  /^(?:to|from|cc|subject|re|date|author|by)\s*:\s.*\s(?:to|from|cc|subject|re|date|author|by)\s*:\s/iu;

/** “[What the speaker says beside the slide.]”, “[Answer in 200 words.]”, the head of a letter. */
function isAside({ sentences, type }: ReadBlock): boolean {
  const [label = ""] = (sentences[0]?.text ?? "").split(": ", 1);
  if (type === "paragraph" && label.length < 60 && sentences.length === 1 && isSilent(roleOf(label)))
    return true;
  if (type === "paragraph" && LETTER_HEAD.test(sentences[0]?.text ?? "")) return true;
  return (sentences[0]?.text ?? "").startsWith("[") && (sentences.at(-1)?.text ?? "").endsWith("]");
}

/** What is asked is not said. */
const ASKS = /\?["”’)\]]*$/u;

/** What somebody could do against the grain is no use that the work is for. */
function foundIn(standing: Standing, asked: Role | null): readonly Found[] {
  if (ASKS.test(standing.low)) return [];
  const under = { ...standing, part: partFor(standing.part, asked) };
  const said = [...findPathways(under), ...findClaims(under)];
  // What a question on people heads still plans: it says what there will be as before.
  const ofOutputs = asked === "outputs" || standing.part.role === "outputs" ? under : standing;
  if (said.some(({ kind }) => kind === "pathway")) return said;
  const whom = findRecipients(under);
  // “We expect that auditors will cite it”: who uses it, and nothing that the project claims.
  const claims = said.filter(
    ({ name }) => !whom.some((one) => one.kind === "recipient" && name.startsWith(one.name)),
  );
  return [...claims, ...findOutputs(ofOutputs), ...whom];
}

/** Those to look at first, in the order of the chain, and the less certain ones behind them. */
export function openFirst(proposals: readonly Proposed[]): {
  readonly open: readonly Proposed[];
  readonly rest: readonly Proposed[];
} {
  const open = new Set<Proposed>();
  const counts = new Map<ProposedKind, number>();
  for (const one of proposals) {
    const count = counts.get(one.kind) ?? 0;
    if (open.size >= OPEN || count >= OPEN_OF_A_KIND) continue;
    counts.set(one.kind, count + 1);
    open.add(one);
  }
  const inOrder = (some: readonly Proposed[]) =>
    [...some].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.sentence - b.sentence);
  return { open: inOrder([...open]), rest: inOrder(proposals.filter((one) => !open.has(one))) };
}

function proposed(found: Found, { number, text }: Sentence): Proposed {
  const { kind, name, score } = found;
  return {
    id: idOf(`${kind}\n${name}\n${text}`),
    kind,
    name,
    sentence: number,
    quote: text,
    score: Math.min(score, 1),
    option: found.option ?? null,
    channel: found.channel ?? null,
    by: found.by ?? null,
    question: found.question ?? null,
    text: found.text ?? null,
  };
}

/** The same thing said twice: one name is in the other, of one kind. Uses also by the same. */
function isSame(one: Proposed, other: Proposed): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === "use" && one.by !== other.by && one.sentence !== other.sentence) return false;
  const [a, b] = [plain(one.name), plain(other.name)];
  if (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)) return true;
  return one.kind !== "use" && (isHeadOf(b, a) || isHeadOf(a, b));
}

/** “audit report” of “final audit report”, not “test” of “implementation of the test”. */
function isHeadOf(short: string, long: string): boolean {
  return (
    long.endsWith(` ${short}`) &&
    !/\s(?:of|for|on|with|in|to|from|at|by|and|that|about)\s/u.test(long.slice(0, -short.length))
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/(?<=\p{L}{3})s(?![\p{L}])/gu, "");
}

/** Twelve characters [a-z0-9], as ids of records are: two people who accept the same make one record. */
function idOf(words: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  const letters = (hash: number) => (hash >>> 0).toString(36).padStart(7, "0").slice(-6);
  return letters(a) + letters(b);
}
