import { roleLabel } from "@/components/people/role-words";
import { YesNoTable } from "@/components/reference/help/yes-no-table";
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

// The words are here; every yes and no is asked of the access table, so that the page cannot say otherwise.
const ORGANISATION_ACTS: Readonly<Record<OrganisationAct, string>> = {
  "assessment.create": "Start an assessment",
  "portfolio.view": "Open the portfolio",
  "queue.view": "Open the queue",
  "people.list": "See who is here",
  "people.manage": "Invite people, change roles and teams",
  "audit.read": "Read the audit trail",
};

const ASSESSMENT_ACTS: Readonly<Record<AssessmentAct, string>> = {
  "assessment.edit": "Change answers",
  "assessment.submit": "Submit it",
  "assessment.withdraw": "Withdraw it",
  "assessment.share": "Add people, set its handling",
  "comment.write": "Comment among the authors",
  "review.assign": "Assign reviewers",
  "review.write": "Review it",
  "decision.make": "Decide on it",
};

const HANDLINGS: Readonly<Record<Handling, string>> = {
  "named-people": "named people",
  team: "team",
  organisation: "organisation",
};

const RELATIONS: Readonly<Record<Relation, string>> = {
  author: "Author",
  reviewer: "Assigned reviewer",
  "team-lead": "Lead of its team",
  "named-reader": "Reader by name",
  "team-member": "Member of its team",
  colleague: "Anyone else here",
};

const relations = keysOf(RELATIONS);
const columns = relations.map((relation) => RELATIONS[relation]);

/** What each role opens. */
export function RoleTable() {
  return (
    <YesNoTable
      caption="What each role opens; with several roles, what any of them opens"
      what="To"
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
      caption="Who reads what of one assessment"
      what="To read"
      columns={columns}
      rows={[
        {
          label: "The draft, its answers and comments",
          allowed: relations.map((each) => mayReadDraft([each])),
        },
        ...keysOf(HANDLINGS).map((handling) => ({
          label: `A revision handled for the ${HANDLINGS[handling]}`.replace("the named", "named"),
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
      caption="Who does what to one assessment, while its state allows it"
      what="To"
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
