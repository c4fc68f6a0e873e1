import { describe, expect, it } from "vitest";
import { namesStop } from "@/lib/domain/ledger/stopping";

describe("words on what would stop it", () => {
  it.each([
    "If an expert finds a question that gives more than a textbook does, we pull it within a week.",
    "The weights are pulled from the site once a copy is misused.",
    "We would drop the part on evasion, and shut the service down.",
    "We will not stop unless a state cites it to justify an attack.",
    "We would not hesitate to withdraw it.",
    "We do not stop at a review: after two reports the code is taken down.",
    "We would not publish the second half.",
    "We would not continue but halt.",
  ])("name an end: %s", (words) => {
    expect(namesStop(words)).toBe(true);
  });

  it.each([
    "Another group trains against the probes at a loss below five per cent",
    "Models that do not stop when told to, in one of a hundred runs",
    "A competitor doesn’t withdraw its model after the first complaint",
  ])("name only what would have to be seen: %s", (words) => {
    expect(namesStop(words)).toBe(true);
  });

  it.each([
    "We will not stop.",
    "We won’t withdraw the paper, whatever is found.",
    "Nothing would stop us.",
    "Our group would never take the code down; reports are answered.",
    "What is published cannot be recalled, and we will review complaints.",
    "If the model does not stop when told, we review the protocol.",
    "Pull requests are reviewed by two people.",
    "A pull on building would be discussed.",
    "If accuracy drops below ninety per cent we would look into it.",
    "We look closely at complaints and would discuss them.",
    "Options in the dropdown would be revised.",
    "A shutter in front of the camera will be considered.",
    "That figure goes to the head of the paper, and the firm tells its customers; taking it back is out of our hands.",
  ])("name none: %s", (words) => {
    expect(namesStop(words)).toBe(false);
  });
});
