import { YesNoTable } from "@/components/reference/help/yes-no-table";
import { roleLabel } from "@/components/viewer/role-words";
import {
  type AssessmentAct,
  type Handling,
  mayInOrganisation,
  mayOnAssessment,
  mayReadDraft,
  mayReadRevision,
  type OrganisationAct,
  type Relation,
  ROLES,
} from "@/lib/domain/access/access-table";
import { accessTables } from "@/messages/help";

// The words are here; every yes and no is asked of the access table, so that the page cannot say otherwise.
const ORGANISATION_ACTS: Readonly<Record<OrganisationAct, string>> = accessTables.organisationActs;

const ASSESSMENT_ACTS: Readonly<Record<AssessmentAct, string>> = accessTables.assessmentActs;

const REVISIONS: Readonly<Record<Handling, string>> = accessTables.revisions;

const RELATIONS: Readonly<Record<Relation, string>> = accessTables.relations;

const relations = keysOf(RELATIONS);
const columns = relations.map((relation) => RELATIONS[relation]);

/** What each role opens. */
export function RoleTable() {
  return (
    <YesNoTable
      caption={accessTables.roleCaption}
      what={accessTables.to}
      columns={ROLES.map(roleLabel)}
      rows={keysOf(ORGANISATION_ACTS).map((act) => ({
        label: ORGANISATION_ACTS[act],
        allowed: ROLES.map((role) => mayInOrganisation([role], act)),
      }))}
    />
  );
}

/** Who reads what of an assessment, by handling. */
export function ReadingTable() {
  return (
    <YesNoTable
      caption={accessTables.readingCaption}
      what={accessTables.toRead}
      columns={columns}
      rows={[
        {
          label: accessTables.draft,
          allowed: relations.map((each) => mayReadDraft([each])),
        },
        ...keysOf(REVISIONS).map((handling) => ({
          label: REVISIONS[handling],
          allowed: relations.map((each) => mayReadRevision([each], handling)),
        })),
      ]}
    />
  );
}

/** Who does what to an assessment. */
export function ActTable() {
  return (
    <YesNoTable
      caption={accessTables.actCaption}
      what={accessTables.to}
      columns={columns}
      rows={keysOf(ASSESSMENT_ACTS).map((act) => ({
        label: ASSESSMENT_ACTS[act],
        allowed: relations.map((each) => mayOnAssessment([each], act)),
      }))}
    />
  );
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
