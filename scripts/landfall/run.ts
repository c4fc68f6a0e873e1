import { INSTRUMENT } from "@/lib/content/instrument";
import { FILE_FORMAT } from "@/lib/domain/file/assessment-file";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { measurementInWords, measureTerms } from "@/lib/domain/terms/measure-terms";
import { type Command, parseCommand } from "@/scripts/landfall/arguments";
import { claims } from "@/scripts/landfall/claims";
import { evaluate } from "@/scripts/landfall/evaluate";
import { EXIT } from "@/scripts/landfall/exit-codes";
import { helpText } from "@/scripts/landfall/help-text";
import { done, type Outcome } from "@/scripts/landfall/outcome";
import { terms } from "@/scripts/landfall/terms";
import { validate } from "@/scripts/landfall/validate";
import { schemaText } from "@/scripts/schema/schema-text";

/**
 * Does what the words after `landfall` say. Reads files and standard input, and nothing else; what needs the database is loaded
 * for its own commands only.
 */
export async function run(words: readonly string[]): Promise<Outcome> {
  const parsed = parseCommand(words);
  if (parsed.ok) return carryOut(parsed.command);
  return {
    out: "",
    faults: [parsed.sentence, "For all commands: npm run -s landfall -- help"],
    exit: EXIT.usage,
  };
}

async function carryOut(command: Command): Promise<Outcome> {
  switch (command.name) {
    case "evaluate":
      return evaluate(command);
    case "validate":
      return validate(command.files);
    case "schema":
      return done(schemaText());
    case "claims":
      return claims(command.json);
    case "terms":
      return terms(command.file);
    case "measure-terms":
      return done(`${measurementInWords(measureTerms())}\n`);
    case "backup":
      return (await import("@/scripts/landfall/backup")).backup(command.file);
    case "restore":
      return (await import("@/scripts/landfall/restore")).restore(command.file);
    case "verify":
      return (await import("@/scripts/landfall/verify")).verify(command.file, command.againstDatabase);
    case "make-administrator":
      return (await import("@/scripts/landfall/make-administrator")).makeAdministratorByCommand(command);
    case "grant-decision":
      return (await import("@/scripts/landfall/grant-decision")).grantDecisionByCommand(command);
    case "audit-anchor":
      return (await import("@/scripts/landfall/audit")).anchorTrail();
    case "audit-verify":
      return (await import("@/scripts/landfall/audit")).verifyTrail(command);
    case "derived":
      return (await import("@/scripts/landfall/derived")).derived(command);
    case "help":
      return done(helpText());
    case "version":
      return done(
        `instrument ${INSTRUMENT.version}, rulebook ${RULEBOOK_VERSION}, file format ${FILE_FORMAT}\n`,
      );
  }
}
