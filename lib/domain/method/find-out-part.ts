import { DOUBT, FALLEN } from "@/lib/domain/changes/facts-of-the-world";
import { blocks, table } from "@/lib/domain/method/markdown";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** How the report ranks what to find out first, and what its lists of changes hold. */
export function findOutPart(): string {
  return blocks(
    "## What to find out first, and what would change it",
    "Each fact about the world on which a number is given is put otherwise, and the ledger is built again. What comes first moves most: the steps of all rows that are a concern or more before or after, double where serious is touched, three more if scrutiny changes, one more for each use that falls (up to three), half for each use that becomes less likely and each claim that rests on it (up to three together), times the doubt. What the case falls without, where it is no likelier than two in three, comes first, and a likelihood that is put near certain or near impossible, and not with low confidence, last. What is blank is not among it: that is said, not found out.",
    table(
      ["Fact", "Put otherwise", "Doubt"],
      [
        [
          "An assumption or a forecast, with its probability p",
          `False: the uses that rest on it fall to ${chanceShown(FALLEN)} where the case falls with it, and are halved where the case weakens. Where it names no uses, an assumption carries all that are intended`,
          "1 less the distance of p from one half",
        ],
        [
          "The likelihood of a use or of a misuse pathway",
          "One band up, and one down: below a tenth, to a third, to two thirds, above",
          `${DOUBT.low} with low confidence, else ${DOUBT.open} from 10 to 90 %, else ${DOUBT.settled}`,
        ],
        [
          "Years to impact, years to transformative AI, the total shift",
          "Moved as a whole, so that the median lies at either end of its range",
          `${DOUBT.low} with low confidence, else ${DOUBT.range}`,
        ],
      ],
    ),
    "*What you could do* holds acts that were tried and make something lighter: a less open release, an order in which whoever could mend something has it first, a look before it goes out, somebody who has taken on what answers a pathway, a pathway followed to its end and answered for, a claim validated outside, a partner bound, people who judge what AI systems produced. *What would have to be true* names uses and pathways that levels rest on: evidence that they don’t come about would lift these. *What to say* names answers that gaps and rules wait for. No line says how something should be rated: a severity, a likelihood or a stance is what somebody believes.",
  );
}
