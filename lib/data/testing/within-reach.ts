/**
 * All that the two roles that sign in can reach, with a reason why. A test compares it with what the database says of itself, so
 * whatever a migration grants, or a newer PostgreSQL brings, fails until somebody has thought about it and written it down here.
 */

/** What is granted to a role on a table or a function, and why. */
type Grants = { readonly [object: string]: readonly [grants: string, why: string] };
/** Names, by the reason why they may be within reach. */
type WithReason = { readonly [why: string]: string };

/** Tables and views of ours that `landfall_app` can use; policies narrow each. `landfall_door` can use none. */
export const APP_TABLES: Grants = {
  answer: ["INSERT, SELECT, UPDATE (updated_at, updated_by, value, version)", "authors write their drafts"],
  answer_change: ["INSERT, SELECT", "each change keeps its line of history, which is only added to"],
  assessment: [
    "INSERT, SELECT, UPDATE (depth, handling, instrument_version, revision_number, round_id, state, title, updated_at)",
    "authors start, change and submit; leads decide",
  ],
  assessment_person: ["DELETE, INSERT, SELECT", "authors share and take back; leads assign reviewers"],
  audit_event: [
    "INSERT (action, actor_id, detail, organisation_id, subject_id, subject_type), SELECT",
    "everybody adds what they do; administrators read",
  ],
  comment: [
    "DELETE, INSERT, SELECT, UPDATE (settled_as, settled_at, settled_by)",
    "authors talk about a draft, and take back what they said; whoever takes part in a review, about a revision",
  ],
  decision: ["INSERT, SELECT", "leads decide, once"],
  decision_condition: [
    "INSERT, SELECT, UPDATE (met_at, owner_id)",
    "leads set conditions and hand them over; owners say when they are met",
  ],
  draft_update: ["INSERT, SELECT, UPDATE (dismissed_at, dismissed_by)", "authors bring drafts up to date"],
  evaluation: ["SELECT", "read with its revision"],
  expertise: [
    "INSERT, SELECT, UPDATE (kinds_of_work, said_at, words)",
    "members say what they know; leads read it",
  ],
  finding_response: ["INSERT, SELECT", "authors and leads answer findings"],
  member: [
    "INSERT, SELECT (created_at, disabled_at, email, id, name, organisation_id, roles), UPDATE (disabled_at, name, roles)",
    "everybody knows colleagues by name; administrators manage them",
  ],
  many_act_item: ["INSERT, SELECT", "the reviews that such an act touched"],
  many_act: [
    "INSERT, SELECT, UPDATE (undone_at)",
    "what a lead did to many at once, their own alone, and that it is undone",
  ],
  mention: ["INSERT, SELECT", "whoever says something mentions others in it; read by who reads it"],
  organisation: ["SELECT, UPDATE (report_links_since)", "its name, and what administrators switch"],
  presence: ["INSERT, SELECT, UPDATE (path, seen_at)", "authors see each other at work"],
  report_link: [
    "INSERT (assessment_id, audience, expires_at, id, made_by, organisation_id, prepared_for, revision_id, token_hash, withheld), SELECT (assessment_id, audience, expires_at, id, last_opened_at, made_at, made_by, opened_count, organisation_id, prepared_for, revision_id, revoked_at, revoked_by, withheld), UPDATE (revoked_at, revoked_by)",
    "authors make, list and revoke links; never read their hashes",
  ],
  review: [
    "INSERT, SELECT, UPDATE (confidence, handed_in_at, recommendation, summary)",
    "leads assign reviewers, who write and hand in",
  ],
  review_rating: [
    "INSERT, SELECT, UPDATE (comment, rating, updated_at, value, version)",
    "reviewers rate answers and judge what is put to them",
  ],
  review_reminder: ["SELECT", "whose review it is, and who assigns it"],
  revision: ["INSERT, SELECT", "authors submit"],
  round_move: ["SELECT", "authors, and who leads it, see between which rounds it was moved"],
  revision_finding: ["INSERT, SELECT", "derived as it is submitted"],
  revision_pattern: ["INSERT, SELECT", "derived as it is submitted"],
  revision_word: ["INSERT, SELECT", "derived as it is submitted"],
  revision_recipient: ["INSERT, SELECT", "derived as it is submitted"],
  round: [
    "INSERT, SELECT, UPDATE (closed_at, closes_on, opens_on, reviews_due_on, version)",
    "leads begin and move rounds; colleagues read their days",
  ],
  setup_link: ["INSERT", "administrators make one-time links; never read them"],
  team: ["INSERT, SELECT", "administrators make teams"],
  team_member: ["DELETE, INSERT, SELECT", "administrators say who belongs to one"],
  assessment_side: ["SELECT", "who wrote and who judges, to themselves, authors and leads"],
  audit_waiting: [
    "INSERT (action, actor_id, detail, organisation_id, subject_id, subject_type)",
    "everybody adds what they do; chained as the act commits",
  ],
  author_invitation: [
    "INSERT, SELECT, UPDATE (outcome, settled_at, settled_by)",
    "authors and leads invite; whoever is invited answers",
  ],
  conflict_dismissal: ["INSERT, SELECT", "leads assign all the same, with a reason"],
  conflict_statement: ["INSERT, SELECT", "everybody says whether they have a conflict; leads read it"],
  saved_view: [
    "DELETE, INSERT, SELECT, UPDATE (audience, name, team_id)",
    "members name views, change and remove their own, and read what is shared with them",
  ],
  inbox_read: ["DELETE, INSERT, SELECT", "what a member has read of their own inbox"],
  decision_grant: ["SELECT", "printed with the decision; made on the machine alone"],
  decision_handover: [
    "INSERT, SELECT",
    "who decides hands that over, with a reason; those who judge read it",
  ],
  meeting: [
    "INSERT, SELECT, UPDATE (closed_at, closed_by)",
    "leads call meetings, and who called one closes it",
  ],
  meeting_item: [
    "INSERT, SELECT, UPDATE (agreed, minutes, place)",
    "what is on an agenda and came of it, to those who judge it",
  ],
  meeting_seat: [
    "INSERT (item_id, member_id, organisation_id, presence), SELECT (item_id, member_id, organisation_id, presence), UPDATE (presence)",
    "leads say who takes part in an item",
  ],
  meeting_vote: ["INSERT, SELECT, UPDATE (vote, words)", "who has a seat votes; others' once one voted"],
  meeting_correction: ["INSERT, SELECT", "said of the minutes of a closed meeting"],
  member_notice: ["SELECT, UPDATE (read_at)", "what others did to an account, to its owner"],
  reading: [
    "INSERT (assessment_id, kind, member_id, number, organisation_id), SELECT",
    "everybody adds what they read; administrators read",
  ],
  removal: ["INSERT, SELECT", "leads take people off, reviewers themselves, with a reason"],
  revision_lead: ["SELECT", "kept as a revision is submitted"],
  open_work: ["SELECT", "what waits in the teams the viewer leads"],
  standing: ["SELECT", "the viewer's own: what policies look up"],
  taken_row: ["INSERT, SELECT", "leads take in tables of projects, and read the rows of their teams"],
  triage: [
    "INSERT, SELECT, UPDATE (marks, reason, seconds, updated_at, verdict)",
    "leads triage rows; others' judgements once their own is given",
  ],
};

/** Functions of ours that `landfall_app` may call. */
export const APP_FUNCTIONS: { readonly [signature: string]: string } = {
  "landfall_asked_reviews(uuid)": "who was asked, for whoever assigns or decides",
  "landfall_assessments_as(text[])": "the viewer's own relations",
  "landfall_audit(text,text,text,jsonb)": "adds an event in the viewer's name",
  "landfall_audit_mark()": "where the trail stood as the hour began: a hash",
  "landfall_check_audit(uuid,integer,integer)": "for administrators",
  "landfall_end_own_session(uuid)": "ends one of the viewer's sessions",
  "landfall_end_sessions(uuid)": "ends the viewer's sessions, or, for administrators, a member's",
  "landfall_has_triaged(uuid)": "of the viewer",
  "landfall_may_triage(uuid)": "of the viewer",
  "landfall_bound_rows()": "of the viewer",
  "landfall_enter_by_token(text)": "says who looks, to whoever has the token",
  "landfall_granted_assessments()": "what was granted to the viewer",
  "landfall_deleted_triages()": "titles of what the viewer triaged, once it is deleted",
  "landfall_inbox_of_words()": "with the rights of the role, of the viewer",
  "landfall_inbox()": "with the rights of the role, of the viewer",
  "landfall_inbox_of_conditions()": "with the rights of the role, of the viewer",
  "landfall_inbox_of_decisions()": "with the rights of the role, of the viewer",
  "landfall_inbox_of_drafts()": "with the rights of the role, of the viewer",
  "landfall_inbox_of_follow_ups()": "with the rights of the role, of the viewer",
  "landfall_inbox_of_leads()": "with the rights of the role, of the viewer",
  "landfall_inbox_of_reviewers()": "with the rights of the role, of the viewer",
  "landfall_inbox_parts()": "in which parts of their inbox the viewer can have anything: ten words, no rows",
  "landfall_holds_item(uuid)": "whether the viewer leads it, and owes no review of it",
  "landfall_handed_over(uuid)": "of the viewer",
  "landfall_inbox_of_acts()": "with the viewer's own rights",
  "landfall_inbox_handovers()": "with the viewer's own rights",
  "landfall_inbox_meetings()": "with the viewer's own rights",
  "landfall_may_vote(uuid)": "of the viewer",
  "landfall_runs_meeting(uuid)": "of the viewer",
  "landfall_seat_shows(uuid,uuid)": "of seats that exist, of items that the viewer judges",
  "landfall_votes_show(uuid)": "of the viewer, of items that they judge",
  "landfall_is_colleague()": "of the viewer",
  "landfall_is_deleted(uuid)": "of the viewer's organisation: whether a draft of that id is deleted, no more",
  "landfall_is_last_administrator(uuid,uuid)": "for administrators",
  "landfall_is_unclaimed(uuid)": "of what the viewer created",
  "landfall_leads(uuid)": "of the viewer",
  "landfall_few_led_teams()": "of the viewer, as the one below",
  "landfall_led_teams()": "of the viewer",
  "landfall_may_answer(uuid,uuid,text,text)": "of the viewer: whether a reply fits its thread",
  "landfall_may_join(uuid)": "of the viewer: whether an invitation stands",
  "landfall_member()": "the sealed viewer",
  "landfall_organisation()": "the sealed viewer",
  "landfall_accepted_stands(uuid)":
    "whether an answer still says what its authors accepted, for who reads that they did",
  "landfall_is_suggested(jsonb,jsonb)": "two values that one has: whether they are the same",
  "landfall_owing()": "of the viewer: of what they owe reviews, since when",
  "landfall_own_conflicts()": "what the viewer said of themselves",
  "landfall_own_follow_ups()": "of the viewer as an author",
  "landfall_own_sessions()": "the viewer's own, without hashes",
  "landfall_portfolio_sums()": "sums over what the viewer may read",
  "landfall_rename_self(text)": "the viewer's own name",
  "landfall_report_link_state(uuid,uuid)": "of links the viewer sees",
  "landfall_remind(uuid,uuid)": "of who leads it and owes no review of it, of reviews that are out",
  "landfall_undo_review_due(uuid,uuid,uuid)": "of days that the viewer set, and may set",
  "landfall_undo_reminder(uuid,uuid)": "of the viewer's own reminders",
  "landfall_move_to_round(uuid,uuid,boolean)":
    "of who leads it and owes no review of it, between open rounds",
  "landfall_review_side(uuid)": "of the viewer, to what is said about a revision",
  "landfall_reviews_asked(text[])":
    "what the viewer owes a review of: titles and names until they say that they have no conflict",
  "landfall_roles()": "the sealed viewer",
  "landfall_save_answer(text,uuid,text,jsonb,integer,text[],text[],integer,text,interval,interval)":
    "enters by the token, then acts with the rights of the role",
  "landfall_set_review_due(uuid,uuid,date)": "of reviews that the viewer may assign",
  "landfall_sign_ins(uuid[])": "of members: whether they can sign in; when they last did, for administrators",
  "landfall_same_team_counts(uuid)": "of what the viewer assigns, or was asked to review",
  "landfall_team_mates_review(uuid,uuid)": "of who leads it and owes no review of it",
  "landfall_teams()": "the sealed viewer",
  "landfall_touches_reviews(uuid,uuid)": "of the viewer",
  "landfall_undo_asking(uuid,uuid)": "of reviews that the viewer asked for and nothing came of",
  "landfall_verify_audit(uuid)": "for administrators",
  "landfall_viewer_field(integer)": "the sealed viewer; null where the seal does not fit",
};

/** Functions of ours that `landfall_door` may call, and nothing else. */
export const DOOR_FUNCTIONS: { readonly [signature: string]: string } = {
  "landfall_change_password(text,text,text)":
    "needs two tokens, of which one was just opened with the password of before",
  "landfall_confirm_session(text,text)": "needs both tokens",
  "landfall_find_oidc(text,text,text)": "ties an identity that the provider vouched for",
  "landfall_find_sign_in(text)": "what a password is checked against",
  "landfall_forgive(text)": "attempts",
  "landfall_open_first_run(text,timestamp with time zone)": "until there is an organisation",
  "landfall_open_report_link(text)": "needs the token of a link",
  "landfall_open_session(uuid,bytea,text,text,text,timestamp with time zone)":
    "for whom lib/auth has checked",
  "landfall_open_setup_link(text)": "needs the token of a link",
  "landfall_record_sign_in(text,uuid,boolean,text)": "the trail of signing in",
  "landfall_return_turn(text,interval)": "attempts",
  "landfall_take_turn(text,text,interval,integer,interval)": "attempts",
  "landfall_throttle(text,integer,interval)": "attempts",
  "landfall_use_setup_link(text,text,text,text,text)": "needs the token of a link",
};

/** Tables and views of `pg_catalog` that both may read. */
export const CATALOGUE_RELATIONS: WithReason = {
  "what is asked on connections of this role, with places for values that are never in the text": `
    pg_cursors pg_locks pg_prepared_statements pg_prepared_xacts pg_stat_activity pg_stat_gssapi
    pg_stat_progress_analyze pg_stat_progress_basebackup pg_stat_progress_cluster pg_stat_progress_copy
    pg_stat_progress_create_index pg_stat_progress_vacuum pg_stat_ssl`,
  "samples of columns: of tables under row security it shows nothing": `
    pg_statistic_ext pg_stats pg_stats_ext pg_stats_ext_exprs`,
  "counters: how much was read and written in all, of nobody in particular": `
    pg_stat_all_indexes pg_stat_all_tables pg_stat_archiver pg_stat_bgwriter pg_stat_checkpointer
    pg_stat_database pg_stat_database_conflicts pg_stat_io pg_stat_recovery_prefetch pg_stat_replication
    pg_stat_replication_slots pg_stat_slru pg_stat_subscription pg_stat_subscription_stats
    pg_stat_sys_indexes pg_stat_sys_tables pg_stat_user_functions pg_stat_user_indexes pg_stat_user_tables
    pg_stat_wal pg_stat_wal_receiver pg_stat_xact_all_tables pg_stat_xact_sys_tables
    pg_stat_xact_user_functions pg_stat_xact_user_tables pg_statio_all_indexes pg_statio_all_sequences
    pg_statio_all_tables pg_statio_sys_indexes pg_statio_sys_sequences pg_statio_sys_tables
    pg_statio_user_indexes pg_statio_user_sequences pg_statio_user_tables`,
  "settings of the server that are no secret": `
    pg_db_role_setting pg_parameter_acl pg_settings pg_timezone_abbrevs pg_timezone_names pg_wait_events`,
  "roles and databases of the server, without passwords": `
    pg_auth_members pg_database pg_group pg_roles pg_shdepend pg_shdescription pg_shseclabel pg_tablespace
    pg_user pg_user_mappings`,
  "nothing: no such objects": `
    pg_event_trigger pg_foreign_data_wrapper pg_foreign_server pg_foreign_table pg_largeobject_metadata
    pg_publication pg_publication_namespace pg_publication_rel pg_publication_tables pg_replication_origin
    pg_replication_slots pg_seclabel pg_seclabels pg_subscription pg_subscription_rel pg_transform`,
  "definitions: tables, policies, functions and types, as they stand in prisma/migrations": `
    pg_aggregate pg_am pg_amop pg_amproc pg_attrdef pg_attribute pg_available_extension_versions
    pg_available_extensions pg_cast pg_class pg_collation pg_constraint pg_conversion pg_default_acl
    pg_depend pg_description pg_enum pg_extension pg_index pg_indexes pg_inherits pg_init_privs pg_language
    pg_matviews pg_namespace pg_opclass pg_operator pg_opfamily pg_partitioned_table pg_policies pg_policy
    pg_proc pg_range pg_rewrite pg_rules pg_sequence pg_sequences pg_tables pg_trigger pg_ts_config
    pg_ts_config_map pg_ts_dict pg_ts_parser pg_ts_template pg_type pg_views`,
};

/** Functions of `pg_catalog` that are not only computed from what they are given or stored, and that both may call. */
export const ACTING_FUNCTIONS: WithReason = {
  "refuse outside an upgrade of the server, or without a superuser": `
    binary_upgrade_add_sub_rel_state binary_upgrade_create_empty_extension
    binary_upgrade_logical_slot_has_caught_up binary_upgrade_replorigin_advance
    binary_upgrade_set_missing_value binary_upgrade_set_next_array_pg_type_oid
    binary_upgrade_set_next_heap_pg_class_oid binary_upgrade_set_next_heap_relfilenode
    binary_upgrade_set_next_index_pg_class_oid binary_upgrade_set_next_index_relfilenode
    binary_upgrade_set_next_multirange_array_pg_type_oid binary_upgrade_set_next_multirange_pg_type_oid
    binary_upgrade_set_next_pg_authid_oid binary_upgrade_set_next_pg_enum_oid
    binary_upgrade_set_next_pg_tablespace_oid binary_upgrade_set_next_pg_type_oid
    binary_upgrade_set_next_toast_pg_class_oid binary_upgrade_set_next_toast_relfilenode
    binary_upgrade_set_record_init_privs pg_extension_config_dump pg_import_system_collations pg_nextoid
    pg_stop_making_pinned_objects plpgsql_validator`,
  "refuse without REPLICATION": `
    pg_copy_logical_replication_slot pg_copy_physical_replication_slot pg_create_logical_replication_slot
    pg_create_physical_replication_slot pg_drop_replication_slot pg_logical_slot_get_binary_changes
    pg_logical_slot_get_changes pg_logical_slot_peek_binary_changes pg_logical_slot_peek_changes
    pg_replication_slot_advance pg_sync_replication_slots`,
  "large objects: there are none of ours; ones made here are seen by this role alone, and fill the disk": `
    lo_close lo_creat lo_create lo_from_bytea lo_get lo_lseek lo_lseek64 lo_open lo_put lo_tell lo_tell64
    lo_truncate lo_truncate64 lo_unlink loread lowrite`,
  "locks by a number: a nuisance to whoever waits for the same number": `
    pg_advisory_lock pg_advisory_lock_shared pg_advisory_unlock pg_advisory_unlock_all
    pg_advisory_unlock_shared pg_advisory_xact_lock pg_advisory_xact_lock_shared pg_try_advisory_lock
    pg_try_advisory_lock_shared pg_try_advisory_xact_lock pg_try_advisory_xact_lock_shared`,
  "run a query with this role's rights": `
    cursor_to_xml cursor_to_xmlschema query_to_xml query_to_xml_and_xmlschema query_to_xmlschema ts_rewrite
    ts_stat`,
  "end another request of this role's: a nuisance": `
    pg_cancel_backend pg_terminate_backend`,
  "set something for this connection alone": `
    set_config setseed`,
  "sequences: there are none": `
    currval lastval nextval pg_get_sequence_data pg_sequence_last_value setval`,
  "refuse whoever does not own the table": `
    amvalidate brin_desummarize_range brin_summarize_new_values brin_summarize_range gin_clean_pending_list
    pg_clear_attribute_stats pg_clear_relation_stats pg_restore_attribute_stats pg_restore_relation_stats`,
  "sizes on disk: how much there is in all, of nobody in particular": `
    pg_database_size pg_indexes_size pg_partition_ancestors pg_partition_tree pg_relation_size pg_table_size
    pg_tablespace_size pg_total_relation_size`,
  "the server's own state, and who waits for whom": `
    currtid2 pg_available_wal_summaries pg_blocking_pids pg_collation_actual_version pg_control_checkpoint
    pg_control_init pg_control_recovery pg_control_system pg_current_wal_flush_lsn pg_current_wal_insert_lsn
    pg_current_wal_lsn pg_database_collation_actual_version pg_get_loaded_modules pg_get_multixact_members
    pg_get_wait_events pg_get_wal_replay_pause_state pg_get_wal_resource_managers
    pg_get_wal_summarizer_state pg_is_in_recovery pg_is_wal_replay_paused
    pg_isolation_test_session_is_blocked pg_jit_available pg_last_committed_xact pg_last_wal_receive_lsn
    pg_last_wal_replay_lsn pg_last_xact_replay_timestamp pg_lock_status pg_prepared_xact
    pg_safe_snapshot_blocking_pids pg_stat_clear_snapshot pg_stat_force_next_flush pg_stat_get_backend_io
    pg_stat_get_backend_wal pg_stat_get_io pg_stat_get_recovery_prefetch pg_stat_get_xact_blocks_fetched
    pg_stat_get_xact_blocks_hit pg_stat_get_xact_function_calls pg_stat_get_xact_function_self_time
    pg_stat_get_xact_function_total_time pg_stat_get_xact_numscans pg_stat_get_xact_tuples_deleted
    pg_stat_get_xact_tuples_fetched pg_stat_get_xact_tuples_hot_updated pg_stat_get_xact_tuples_inserted
    pg_stat_get_xact_tuples_newpage_updated pg_stat_get_xact_tuples_returned pg_stat_get_xact_tuples_updated
    pg_wal_summary_contents pg_xact_commit_timestamp pg_xact_commit_timestamp_origin pg_xact_status`,
  "messages to whoever listens: nobody does": `
    pg_logical_emit_message pg_notification_queue_usage pg_notify`,
  "time, chance, this connection's own words": `
    array_sample array_shuffle clock_timestamp current_query gen_random_uuid pg_export_snapshot pg_sleep
    pg_sleep_for pg_sleep_until random random_normal timeofday txid_status uuidv4 uuidv7`,
};

/** Settings of a connection that both may change. */
export const SETTINGS: WithReason = {
  "how it plans and computes, slower or faster": `
    backend_flush_after commit_siblings constraint_exclusion cpu_index_tuple_cost cpu_operator_cost
    cpu_tuple_cost cursor_tuple_fraction debug_logical_replication_streaming debug_parallel_query
    default_statistics_target effective_cache_size effective_io_concurrency enable_async_append
    enable_bitmapscan enable_distinct_reordering enable_gathermerge enable_group_by_reordering
    enable_hashagg enable_hashjoin enable_incremental_sort enable_indexonlyscan enable_indexscan
    enable_material enable_memoize enable_mergejoin enable_nestloop enable_parallel_append
    enable_parallel_hash enable_partition_pruning enable_partitionwise_aggregate enable_partitionwise_join
    enable_presorted_aggregate enable_self_join_elimination enable_seqscan enable_sort enable_tidscan
    file_copy_method from_collapse_limit geqo geqo_effort geqo_generations geqo_pool_size geqo_seed
    geqo_selection_bias geqo_threshold gin_fuzzy_search_limit gin_pending_list_limit hash_mem_multiplier
    io_combine_limit jit jit_above_cost jit_expressions jit_inline_above_cost jit_optimize_above_cost
    jit_tuple_deforming join_collapse_limit logical_decoding_work_mem maintenance_io_concurrency
    maintenance_work_mem max_parallel_maintenance_workers max_parallel_workers
    max_parallel_workers_per_gather min_parallel_index_scan_size min_parallel_table_scan_size
    parallel_leader_participation parallel_setup_cost parallel_tuple_cost plan_cache_mode random_page_cost
    recursive_worktable_factor seq_page_cost stats_fetch_consistency synchronize_seqscans temp_buffers
    trace_sort vacuum_buffer_usage_limit vacuum_cost_delay vacuum_cost_limit vacuum_cost_page_dirty
    vacuum_cost_page_hit vacuum_cost_page_miss vacuum_failsafe_age vacuum_freeze_min_age
    vacuum_freeze_table_age vacuum_max_eager_freeze_failure_rate vacuum_multixact_failsafe_age
    vacuum_multixact_freeze_min_age vacuum_multixact_freeze_table_age vacuum_truncate wal_skip_threshold
    work_mem`,
  "how values are read and written: refuses or misreads within this connection alone": `
    DateStyle IntervalStyle TimeZone array_nulls backslash_quote bytea_output client_encoding
    default_text_search_config escape_string_warning extra_float_digits icu_validation_level lc_monetary
    lc_numeric lc_time quote_all_identifiers standard_conforming_strings timezone_abbreviations
    transform_null_equals xmlbinary xmloption`,
  "how long it waits, at its own cost": `
    client_connection_check_interval exit_on_error idle_in_transaction_session_timeout idle_session_timeout
    lock_timeout statement_timeout tcp_keepalives_count tcp_keepalives_idle tcp_keepalives_interval
    tcp_user_timeout transaction_timeout wal_sender_timeout`,
  "which names are looked up first: nothing of this role's stands in any schema, since it can make nothing": `
    search_path`,
  "refuses where a policy would narrow, instead of narrowing": `
    row_security`,
  "how its transactions go: it has no rights that depend on it": `
    default_transaction_deferrable default_transaction_isolation default_transaction_read_only
    synchronous_commit transaction_deferrable transaction_isolation transaction_read_only`,
  "what it makes, or how it hashes passwords: it can make nothing": `
    check_function_bodies createrole_self_grant default_table_access_method default_tablespace
    default_toast_compression md5_password_warnings password_encryption scram_iterations temp_tablespaces`,
  "plans of its own statements: the one that holds the keys of the seal is made where it is off": `
    debug_print_plan`,
  "what it is told and logs of its own statements": `
    application_name client_min_messages debug_pretty_print debug_print_parse debug_print_rewritten
    log_parameter_max_length_on_error trace_notify`,
  "libraries that the server's administrator put into a folder for everybody": `
    local_preload_libraries`,
  "narrows what it may read": `
    restrict_nonsystem_relation_kind`,
};
