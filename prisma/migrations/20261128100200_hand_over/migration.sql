-- A lead hands a condition over to another owner. The policy for changing a condition lets its owner or a lead of the team
-- do so, before and after the change: an owner who is no lead can't give it away, because the row is then no longer theirs.
GRANT UPDATE (owner_id) ON decision_condition TO landfall_app;
