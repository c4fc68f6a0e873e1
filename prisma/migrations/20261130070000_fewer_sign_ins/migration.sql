-- Asked for all members at once; the list of people asks `landfall_sign_ins` for those of its page.
DROP FUNCTION IF EXISTS landfall_members_with_sign_in();
DROP FUNCTION IF EXISTS landfall_last_sign_ins();
