-- Links to one revision's report for somebody without an account.

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "report_links_since" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "report_link" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "assessment_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "prepared_for" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "withheld" TEXT[],
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_by" UUID,
    "revoked_at" TIMESTAMPTZ(6),
    "opened_count" INTEGER NOT NULL DEFAULT 0,
    "last_opened_at" TIMESTAMPTZ(6),

    CONSTRAINT "report_link_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_link_token_hash_key" ON "report_link"("token_hash");

-- CreateIndex
CREATE INDEX "report_link_organisation_id_assessment_id_made_at_idx" ON "report_link"("organisation_id", "assessment_id", "made_at");

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_organisation_id_made_by_fkey" FOREIGN KEY ("organisation_id", "made_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_organisation_id_revoked_by_fkey" FOREIGN KEY ("organisation_id", "revoked_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

-- Off while null. Administrators switch it; a link made before the last switching on never opens anything again.
GRANT UPDATE (report_links_since) ON organisation TO landfall_app;
CREATE POLICY organisation_set ON organisation FOR UPDATE TO landfall_app
  USING (id = (SELECT landfall_organisation()) AND 'admin' = ANY ((SELECT landfall_roles())::text[]));

ALTER TABLE report_link
  ADD CONSTRAINT report_link_token_hashed CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT report_link_prepared_for_bounded CHECK (char_length(prepared_for) BETWEEN 1 AND 120),
  ADD CONSTRAINT report_link_audience CHECK (audience IN ('team', 'organisation', 'outside')),
  ADD CONSTRAINT report_link_withheld_bounded CHECK (withheld IS NOT NULL AND cardinality(withheld) <= 500),
  ADD CONSTRAINT report_link_expires CHECK (expires_at > made_at AND expires_at <= made_at + interval '2160 hours'),
  ADD CONSTRAINT report_link_revoked_whole CHECK ((revoked_by IS NULL) = (revoked_at IS NULL));

ALTER TABLE report_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_link FORCE ROW LEVEL SECURITY;
CREATE POLICY report_link_gate ON report_link TO landfall_gate USING (true) WITH CHECK (true);
REVOKE ALL ON report_link FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON report_link TO landfall_gate;

-- The authors' alone. The hash is written and never read, openings are counted by the gate, and nothing but a revocation is
-- ever changed, once.
GRANT SELECT (organisation_id, id, assessment_id, revision_id, prepared_for, audience, withheld, made_by, made_at, expires_at,
              revoked_by, revoked_at, opened_count, last_opened_at) ON report_link TO landfall_app;
GRANT INSERT (organisation_id, id, token_hash, assessment_id, revision_id, prepared_for, audience, withheld, made_by,
              expires_at) ON report_link TO landfall_app;
GRANT UPDATE (revoked_by, revoked_at) ON report_link TO landfall_app;
CREATE POLICY report_link_read ON report_link FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
  );
CREATE POLICY report_link_make ON report_link FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND made_by = (SELECT landfall_member())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND EXISTS (SELECT 1 FROM organisation o
                 WHERE o.id = report_link.organisation_id AND o.report_links_since IS NOT NULL)
    AND EXISTS (SELECT 1
                  FROM revision r
                  JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
                 WHERE r.organisation_id = report_link.organisation_id AND r.id = report_link.revision_id
                   AND r.assessment_id = report_link.assessment_id
                   AND a.state <> 'withdrawn'
                   AND (report_link.audience = 'outside' OR a.handling <> 'named-people'))
  );
CREATE POLICY report_link_revoke ON report_link FOR UPDATE TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND revoked_at IS NULL
  )
  WITH CHECK (revoked_by = (SELECT landfall_member()));

-- Whether a link opens now, and if not, why: the one place that says it. Its page and the list of its authors both ask here; it
-- sees no more than who asks.
CREATE FUNCTION landfall_report_link_state(p_organisation uuid, p_link uuid) RETURNS text
  LANGUAGE sql STABLE
  RETURN (
    SELECT CASE
             WHEN l.revoked_at IS NOT NULL THEN 'revoked'
             WHEN l.expires_at <= now() THEN 'expired'
             WHEN o.report_links_since IS NULL OR l.made_at < o.report_links_since THEN 'switched-off'
             WHEN a.state = 'withdrawn' THEN 'withdrawn'
             WHEN l.audience <> 'outside' AND a.handling = 'named-people' THEN 'narrowed'
             WHEN m.disabled_at IS NOT NULL OR NOT EXISTS (
                    SELECT 1 FROM assessment_person p
                     WHERE p.organisation_id = l.organisation_id AND p.assessment_id = l.assessment_id
                       AND p.member_id = l.made_by AND p.relation = 'author') THEN 'maker-gone'
             ELSE 'active'
           END
      FROM report_link l
      JOIN organisation o ON o.id = l.organisation_id
      JOIN assessment a ON a.organisation_id = l.organisation_id AND a.id = l.assessment_id
      JOIN member m ON m.organisation_id = l.organisation_id AND m.id = l.made_by
     WHERE l.organisation_id = p_organisation AND l.id = p_link
  );
GRANT EXECUTE ON FUNCTION landfall_report_link_state(uuid, uuid) TO landfall_app, landfall_gate;

-- Before there is a viewer: opens a link for whoever holds its token, and counts it. No row: unknown, or it opens nothing any
-- more; a visitor isn't told which. Opening takes turns with revoking, so that nobody opens what was revoked a moment ago. The
-- trail gets one event per link and hour, so that nobody floods it by reloading.
CREATE FUNCTION landfall_open_report_link(p_token_hash text)
  RETURNS TABLE (prepared_for text, made_at timestamptz, expires_at timestamptz, audience text, withheld text[],
                 report jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  link report_link;
  frozen revision;
BEGIN
  SELECT l.* INTO link FROM report_link l WHERE l.token_hash = p_token_hash FOR UPDATE;
  IF NOT FOUND OR landfall_report_link_state(link.organisation_id, link.id) <> 'active' THEN RETURN; END IF;
  SELECT r.* INTO STRICT frozen FROM revision r
   WHERE r.organisation_id = link.organisation_id AND r.id = link.revision_id;
  IF link.last_opened_at IS NULL OR link.last_opened_at < date_trunc('hour', now()) THEN
    INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
      VALUES (link.organisation_id, NULL, 'report-link.opened', 'assessment', link.assessment_id::text,
              jsonb_build_object('link', link.id, 'number', frozen.number, 'preparedFor', link.prepared_for));
  END IF;
  UPDATE report_link l SET opened_count = l.opened_count + 1, last_opened_at = now()
   WHERE l.organisation_id = link.organisation_id AND l.id = link.id;
  RETURN QUERY SELECT link.prepared_for, link.made_at, link.expires_at, link.audience, link.withheld, frozen.report;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_open_report_link(text) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_open_report_link(text), landfall_report_link_state(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_open_report_link(text) TO landfall_app;
