import type { Option } from "@/lib/domain/instrument/question";

/**
 * The factors by which a civilisation stays inside what it can develop without losing control, restraint in its parts
 * (AF-1, AF-2). General capacity (wealth, institutions, public understanding) stands apart and is asked separately (AF-3).
 */
export const SECURITY_FACTORS: readonly Option[] = [
  {
    value: "safety-progress",
    label: "Safety progress",
    detail: "New levels of ability can be developed without losing control of them.",
  },
  {
    value: "risk-evaluation",
    label: "Risk evaluation",
    detail: "How much danger a development brings can be measured and foreseen.",
  },
  {
    value: "restraint-caution",
    label: "Restraint: caution of each actor",
    detail: "Somebody who could go on stops by their own judgement.",
  },
  {
    value: "restraint-coordination",
    label: "Restraint: coordination",
    detail: "Several actors hold back together and can tell whether the others do.",
  },
  {
    value: "restraint-options",
    label: "Restraint: options and enforcement",
    detail: "Some developments are closed off, and that is monitored and enforced.",
  },
  {
    value: "restraint-attitudes",
    label: "Restraint: attitudes and incentives",
    detail: "What people expect, fear, reward and vote for.",
  },
];

/** The parts of restraint among them, by value (AF-2). */
export const RESTRAINT: readonly string[] = SECURITY_FACTORS.map(({ value }) => value).filter((value) =>
  value.startsWith("restraint-"),
);

/** What stands beside the factors, and is worn down as well as raised (AF-3, AF-25). It is no row of their profile. */
export const GENERAL_CAPACITY: Option = {
  value: "general-capacity",
  label: "Beside these: general capacity",
  detail: "Wealth, institutions, and how well people in general can find out what is true.",
};

/** What the work does to a factor: signed, from weakening to strengthening (AF-1). */
export const FACTOR_EFFECTS: readonly Option[] = [
  { value: "weakens", label: "Weakens it" },
  { value: "weakens-slightly", label: "Weakens it slightly" },
  { value: "none", label: "No effect" },
  { value: "strengthens-slightly", label: "Strengthens it slightly" },
  { value: "strengthens", label: "Strengthens it" },
  { value: "unsure", label: "Unsure" },
];
