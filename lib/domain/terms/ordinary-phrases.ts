/**
 * Ordinary uses of the same words. The longest form wins, so "control group" is taken by this list and not marked.
 */
export const ORDINARY_PHRASES: readonly string[] = [
  // safety
  "thread/type/memory/null/fail/concurrency safe",
  "thread/type/memory/null/fail safety",
  "failsafe",
  "better safe than sorry",
  "safe to say/assume/ignore/skip/conclude/call",
  "safely ignore/ignored/assume/assumed/skip/say/conclude",
  "safe harbour/harbor/harbours/harbors",
  "safe in the knowledge",
  "play it safe",
  "_/UK/US AI safety institute/institutes/summit/summits/fund",
  "AI safety fundamentals/camp/newsletter",
  "center/centre for AI safety",
  "guaranteed safe AI",
  "safe superintelligence inc",
  // alignment
  "sequence/text/word/phrase/image/time/temporal/entity/ontology/vertical/horizontal/column/memory/byte/page/forced/multiple alignment/alignments",
  "sequence/text/word/time/left/right/centre/center/page/byte/memory/vertically/horizontally aligned",
  "_/AI alignment forum",
  "alignment research center/centre",
  "align/aligns/aligned/aligning/alignment with/to _/the/our/their/its/your/this/that timetable/schedule/roadmap/deadline/deadlines/calendar/budget/budgets/plan/plans/template/format/milestones",
  "align/aligned/aligning the/our/their timetable/timetables/schedule/schedules/calendar/calendars/budgets/columns/text/images/sequences",
  // control
  "control group/groups/condition/conditions/arm/arms/variable/variables/experiment/experiments/task/tasks/flow/panel/panels/room/key/plane/theory/sample/samples/character/characters/run/runs/prompt/prompts",
  "controlled trial/trials/experiment/experiments/study/studies/comparison/comparisons/setting/vocabulary",
  "controlled/controlling/control/controls for",
  "version/quality/access/remote/birth/source/export/arms/infection/pest/traffic/cruise/flow/stock/cost/border/parental/rate control/controls",
  "randomised/randomized controlled/control trial/trials",
  "negative/positive control/controls",
  // security
  "social/job/food/financial/income/tenure security",
  "security deposit/guard/guards/clearance",
  "_/UK AI security institute",
  "secure/secures/secured/securing _/the/a/an/our/more/further/enough/additional funding/funds/approval/grant/grants/agreement/permission/consent/compute/access/support/staff/place/time",
  // capabilities
  "capable/incapable of",
  "capability based",
  "object capability/capabilities",
  // robustness
  "robustness check/checks",
  "robust standard errors/error",
  "robust statistics/regression/estimator/estimators",
  // transparency
  "transparent background/proxy/colour/color",
  // oversight
  "an oversight on/in/by",
  "by/through oversight",
  "an oversight",
  "oversights",
  // risk
  "risk of _/a/an running/overrunning/rain/delay/delays",
  "at the risk of",
  "at risk of sounding/repeating",
  "risk neutral/aversion/averse",
  "empirical risk minimisation/minimization",
  "risk minimisation/minimization",
  "credit risk/risks",
  // beneficial
  "mutually beneficial",
  "beneficial owner/owners/ownership",
  // takeoff, TAI, AGI
  "take off/offs",
  "adjusted gross income",
  // verification and validation
  "email/mail/identity/age/account/phone/step/factor verification",
  "verify your/my email/account/identity/address",
  "verified account/accounts/user/users/badge",
  "cross validation/validated/validate",
  "validation set/sets/loss/losses/split/splits/data/accuracy/error/errors/curve/curves/score/scores/example/examples/dataset/fold/folds/perplexity",
  "input/form/schema/data/email/address/type/json validation",
  "test/tests/train/training and/or/plus validation set/sets/split/splits/loss/data",
  "train validation test",
];
