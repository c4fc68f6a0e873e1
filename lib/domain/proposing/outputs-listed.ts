import { lowered } from "@/lib/domain/proposing/lowered";
import { endOfPhrase, withoutFront } from "@/lib/domain/proposing/noun-phrase";
import { beside } from "@/lib/domain/proposing/plain-things";
import type { Found, Standing } from "@/lib/domain/proposing/proposed";
import { output } from "@/lib/domain/proposing/things-named";
import { BARE_VERB, LED_BY_VERB } from "@/lib/domain/proposing/verbs-of-outputs";
import { formOf, outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

/** Outputs that a list, a table or a mere fragment of a sentence names, where it is known what it lists. */

const TABLE_HEAD = /deliverable|output|product\b|artefact|artifact|what (?:we|will)|result\b/u;
const NAMED_HEAD = /title|name|what|description/u;
const SURE_HEAD = /deliverable|output|artefact|artifact/u;
const CODE = /^(?:deliverable|output|milestone|[DMTO])\s?\d{1,2}(?:\.\d{1,2})?(?:\s*[:.)–—-]\s*|\s+)/iu;
/** When it comes, before what comes. */
const LATER =
  /^(?:stretch(?: goal)?|optional|bonus|extra|plus|if (?:time|money|funds?|there is time)|later|then|finally|eventually|optionally|(?:in )?(?:year|month|phase|stage|q)\s?\d+)[^:]{0,40}:\s+/iu;
/** “maybe a post if …” */
const PERHAPS = /^(?:maybe|perhaps|possibly|probably|ideally|hopefully)\s|\sif\s.*$/giu;

/** A sentence that says what is the case; a list says none. */
export const FINITE = /\s(?:is|are|will|would|was|were|has|have|can)\s/u;

/** “A pool of trained auditors who can be booked.”: a thing and no more is said. */
export function isFragment(low: string): boolean {
  if (!/^(?:an?|one|two|three|four|five|six|at least|\d[\d,]*|audit|all)\s/u.test(low)) return false;
  const main = low.replace(/(?<![\s,])[\s,]+(?:who|that|which|whose|where|whether|published|with)\s.*$/u, "");
  return !FINITE.test(` ${main} `);
}

/** “Viewer as a page by September.”, in a part on what there will be. */
export function isBareFragment(low: string): boolean {
  return (
    !FINITE.test(low) &&
    !/\s(?:may|might|could|should|must|shall|do|does|did|wants?|needs?|gets?|\p{L}+['’](?:ve|ll|d|re))\s/u.test(
      low,
    ) &&
    (!BARE_VERB.test(low) || MAY_BE_NOUN.test(low)) &&
    low.split(/\s+/).length <= 14 &&
    outputNounsIn(low).length > 0 &&
    !/^(?:we|i|it|they|this|these|all|some|also)\s/u.test(low)
  );
}

/** “design paper”, “draft wording”: what could be a verb says of what kind a thing is. */
const MAY_BE_NOUN =
  /^(?:design|draft|record|film|release|print|post|plan|issue|host|share|set|training|working|writing|building|running)\s(?!(?:an?|the|our|its|all|some|up|out|\d|two|three|four)\s)/u;

/** What stands in a list under a heading that asks for outputs is one, by whatever name. */
export function fromItem(text: string, isNamed: boolean): readonly Found[] {
  const uncoded = text.replace(CODE, "").replace(LATER, "").replace(PERHAPS, "");
  const led = MAY_BE_NOUN.test(lowered(uncoded)) ? null : LED_BY_VERB.exec(lowered(uncoded));
  const bare = uncoded.slice(led?.[0].length ?? 0);
  const [lead = ""] = bare.split(/\s[–—-]\s|:\s|[;(.](?!\d)|,\s/u, 1);
  const nouns = outputNounsIn(lead);
  const isLong = lead.split(/\s+/).length > 12 && nouns[0] !== undefined;
  const name = isLong ? lead.slice(0, endOfPhrase(lead, nouns[0]?.end ?? 0, { withClauses: true })) : lead;
  const option = formOf(name, bare);
  if (withoutFront(name).length < 2 || (option === null && !isNamed)) return [];
  return [output(name, option === null ? 0.55 : 0.95, option), ...beside(bare)];
}

/** The output that a row of a table names, by the head of its column; `isPlace`: the part is on outputs. */
export function fromRow(
  block: Extract<Standing["block"], { type: "row" }>,
  isPlace: boolean,
): readonly Found[] {
  const heads = block.header.map(lowered);
  const step = heads.findIndex((head) => /milestone/u.test(head));
  const stepped = (block.cells[step] ?? "").replace(CODE, "");
  if (!isPlace && step >= 0 && outputNounsIn(stepped).length > 0 && !BARE_VERB.test(lowered(stepped)))
    return [output(stepped, 0.6, formOf(stepped, stepped))];
  const sure = heads.findIndex((head) => (isPlace ? TABLE_HEAD : SURE_HEAD).test(head));
  const at = sure < 0 && isPlace ? heads.findIndex((head) => NAMED_HEAD.test(head)) : sure;
  const cell = (block.cells[at] ?? "").replace(CODE, "");
  if (at < 0 || !/\p{L}{3}/u.test(cell)) return [];
  return [output(cell, isPlace ? 0.95 : 0.75, formOf(cell, cell))];
}
