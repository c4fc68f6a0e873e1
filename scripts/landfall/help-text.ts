import { WORLDVIEWS } from "@/lib/content/worldviews";
import { FORMATS, REPORT_FORMATS } from "@/lib/domain/report/report-formats";
import { EXIT_WORDS } from "@/scripts/landfall/exit-codes";

/** What `landfall help` prints. */
export function helpText(): string {
  return `npm run -s landfall -- COMMAND

  evaluate FILE    print the social-model report of an assessment file
    --format FORMAT            markdown (as it comes), or another, best to a file: > report.pdf
${REPORT_FORMATS.map((format) => `                                 ${format.padEnd(12)} ${FORMATS[format].name}`).join("\n")}
    --worldview ID             only findings that hold under this worldview; give it
                               again for more
    --fail-on SEVERITY         exit with 1 on findings of this severity or above:
                               blocking, serious, concern, or none (as it comes)
  validate FILE…   say whether assessment files are in order, with every fault and its place
  schema           print the JSON Schema of assessment files
  claims [--json]  print where each claim of the register is acted on
  terms FILE       mark words of the glossary and absolute phrases in a text
  terms --measure  print how well the labelled sentences of the repository are marked
  backup FILE      write everything the database holds, as it is at one moment, into a new
                   file; also while the server runs
  restore FILE     put a backup into an empty database, whole or not at all
  verify FILE [--database]
                   say whether a backup is in order, and its audit trail intact; with
                   --database, also in which tables the database differs from it
  make-administrator EMAIL [--link]
                   give a member the administrator's role, and let them in again if their
                   account was disabled; with --link, or if they have nothing to sign in
                   with, print a one-time link. On record in the audit trail
  grant-decision EMAIL ASSESSMENT --revision NUMBER --reason WORDS
                   grant one member the decision about the newest revision of an assessment
                   that nobody else is left to decide. On record in the audit trail, and
                   printed with the decision
  audit anchor     write where each audit trail ends to what LANDFALL_AUDIT_ANCHOR names, and
                   print it
  audit verify [--anchor FILE] [--head MARK]
                   go through every audit trail whole, beside anchors written before (as it
                   comes, those LANDFALL_AUDIT_ANCHOR names) or a mark that an export
                   printed, and say what was done to which
  derived [--rebuild]
                   say in how many rows what is derived (who may read what, by name; what
                   portfolios ask of revisions) differs from what it is derived from; with
                   --rebuild, make it anew
  help             print this
  --version        print the versions

FILE is - for standard input. Results go to standard output, faults to standard error.
Nothing is sent anywhere but by audit anchor to the operator's own address. backup, restore,
verify --database, make-administrator, grant-decision, audit and derived use the database of
DATABASE_URL, or the embedded one, running or not; the others need none.

Worldviews
${WORLDVIEWS.map(({ id, label }) => `  ${id.padEnd(28)} ${label}`).join("\n")}

Exit codes
${EXIT_WORDS.map(([code, words]) => `  ${String(code).padEnd(4)} ${words}`).join("\n")}
`;
}
