import { readFileSync, writeFileSync } from "node:fs";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { RULEBOOK_HASHES } from "@/lib/domain/rules/rulebook-hashes";
import { projectRoot } from "@/scripts/project-root";
import { hashRulebook } from "@/scripts/rulebook-hash/hash-rulebook";

const file = `${projectRoot}lib/domain/rules/rulebook-hashes.ts`;
const hash = hashRulebook(projectRoot);
const pinned: string = RULEBOOK_HASHES[RULEBOOK_VERSION];

if (pinned === hash) {
  console.log(`Rulebook ${RULEBOOK_VERSION} stands for ${hash} already.`);
} else if (pinned !== "") {
  console.error(
    `Rulebook ${RULEBOOK_VERSION} stands for ${pinned}, and what concludes is now ${hash}.\n` +
      `Give RULEBOOK_VERSION a new label, add it to ${file} with "" for its hash, and run this again.`,
  );
  process.exitCode = 1;
} else {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(`"${RULEBOOK_VERSION}": ""`, `"${RULEBOOK_VERSION}": "${hash}"`));
  console.log(`Rulebook ${RULEBOOK_VERSION} stands for ${hash}.`);
}
