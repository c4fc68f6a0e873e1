import { expect, test } from "vitest";
import {
  assessmentPlaces,
  groupsFor,
  outlinePlaces,
  placesEverywhere,
} from "@/components/shell/go-to/places";
import { navigationFor } from "@/components/shell/navigation";

const ID = "5f0c7a54-6a51-4a3c-9c3e-0a6a7a3f1b11";
const OUTLINE = outlinePlaces(ID, {
  title: "Probing",
  mayEdit: true,
  sections: [{ id: "project", title: "Project" }],
  questions: [{ id: "project.why-now", section: "project", text: "Why now, rather than later?" }],
});
const FOUND = assessmentPlaces([
  { id: ID, title: "Mine", state: "changes-requested", revision: null },
  { id: ID, title: "Theirs", state: "approved", revision: 3 },
]);
const EVERYWHERE = placesEverywhere(navigationFor(["researcher"], 0));
const labels = (query: string, places = [...OUTLINE, ...FOUND, ...EVERYWHERE]) =>
  groupsFor(query, places).map(({ name, places }) => [name, places.map(({ label }) => label)]);

test("roles decide which pages are offered, and whether an assessment can be started", () => {
  const offered = (roles: Parameters<typeof navigationFor>[0]) =>
    placesEverywhere(navigationFor(roles, 0)).map(({ label }) => label);
  expect(offered(["researcher"])).toEqual(
    expect.arrayContaining(["Home", "Portfolio", "New assessment", "Colours: dark", "Sign out"]),
  );
  expect(offered(["researcher"])).not.toContain("Audit");
  expect(offered(["admin"])).toContain("Audit");
  expect(offered(["admin"])).not.toContain("New assessment");
});

test("one's own assessment opens as a draft, another's at its revision, a question at its place", () => {
  expect(FOUND.map(({ leads }) => leads)).toEqual([
    { to: `/assessments/${ID}` },
    { to: `/assessments/${ID}/revisions/3` },
  ]);
  expect(OUTLINE.at(-1)?.leads).toEqual({ to: `/assessments/${ID}/sections/project#project.why-now` });
});

test("without a query every group begins, without questions", () => {
  expect(labels("").map(([name]) => name)).toEqual(["Probing", "Assessments", "Pages", "Do"]);
});

test("the group with the best match comes first, and the best of a group", () => {
  expect(labels("why")).toEqual([["Questions", ["Why now, rather than later?"]]]);
  expect(labels("theirs")).toEqual([["Assessments", ["Theirs"]]]);
  expect(labels("report")[0]).toEqual(["Probing", ["Report on the draft"]]);
  expect(labels("dark")).toEqual([["Do", ["Colours: dark"]]]);
  expect(labels("nothing of the kind")).toEqual([]);
});
