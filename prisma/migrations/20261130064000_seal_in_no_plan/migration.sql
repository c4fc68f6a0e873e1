-- The expression that compares the seal holds its keys once it is planned (decision 128), and whoever sets debug_print_plan is told
-- plans, in messages of their own and in the server's log. It is planned within this function, so there it is off.
ALTER FUNCTION landfall_viewer_field(integer) SET debug_print_plan = off;
