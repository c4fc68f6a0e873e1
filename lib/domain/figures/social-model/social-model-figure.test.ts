import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figures/figure";
import { gather } from "@/lib/domain/figures/social-model/gathered-model";
import { modelParts } from "@/lib/domain/figures/social-model/model-parts";
import { placeNodes } from "@/lib/domain/figures/social-model/place-nodes";
import { socialModelFigure } from "@/lib/domain/figures/social-model/social-model-figure";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportWith, said } from "@/lib/testing/report-with";

const LONG = [
  "Supercalifragilistic".repeat(5),
  "מכון המחקר לבטיחות בינה מלאכותית",
  "前沿模型开发者与评估机构联合工作组".repeat(3),
];

const REPORTS: readonly (readonly [what: string, report: ReportDocument])[] = [
  ["3 recipients", reportWith({ recipients: 3 })],
  ["12 recipients", reportWith({ recipients: 12 })],
  ["40 recipients with a use each", reportWith({ recipients: 40, uses: [1] })],
  ["40 recipients, 80 uses, 12 outputs", reportWith({ recipients: 40, outputs: 12, uses: [2] })],
  ["one recipient with 80 uses", reportWith({ recipients: 1, uses: [80] })],
  ["names of any length and script", reportWith({ recipients: 9, nameOf: (at) => LONG[at % 3] ?? "" })],
  ["no outputs and no uses", reportWith({ recipients: 4, outputs: 0, uses: [0] })],
  [
    "references to records that are gone",
    reportWith({
      recipients: 2,
      more: {
        "uses.list/lost1": said("z"),
        "uses.list/lost1/name": said("A use of nobody's"),
        "uses.list/lost1/recipient": said(["gone"]),
        "recipients.list/rec1/outputs": said(["gone"]),
      },
    }),
  ],
];

describe.each(REPORTS)("the social model of %s", (_what, { model }) => {
  const gathered = gather(model);
  const parts = modelParts(gathered);

  it("accounts for every node exactly once when it gathers", () => {
    const members = gathered.nodes.flatMap((node) => node.members.map(({ id }) => id));
    expect(members.toSorted()).toEqual(model.nodes.map(({ id }) => id).toSorted());
    for (const node of gathered.nodes) {
      expect(node.members.every(({ layer, stance }) => layer === node.layer && stance === node.stance)).toBe(
        true,
      );
    }
  });

  it("draws every recipient and use in exactly one part, and everything in some", () => {
    const drawn = parts.flatMap(({ nodes }) => nodes);
    expect(new Set(drawn.map(({ id }) => id))).toEqual(new Set(gathered.nodes.map(({ id }) => id)));
    const once = drawn.filter(({ layer }) => layer === "recipient" || layer === "use").map(({ id }) => id);
    expect(new Set(once).size).toBe(once.length);
  });

  it("draws every line of the model, each once between two recipients or uses", () => {
    const lines = (edges: readonly { from: string; to: string; stance?: string }[]) =>
      new Set(edges.map(({ from, to, stance }) => `${from} ${to} ${stance}`));
    expect(lines(parts.flatMap(({ edges }) => edges))).toEqual(lines(gathered.edges));
  });

  it("places no two nodes of a part over one another, and all within it", () => {
    for (const { nodes, width, height } of parts) {
      for (const a of nodes) {
        expect(a.x >= 0 && a.x + a.width <= width && a.y >= 0 && a.y + a.height <= height + 0.001).toBe(true);
        for (const b of nodes) {
          if (a.id >= b.id || a.x !== b.x) continue;
          expect(a.y + a.height <= b.y || b.y + b.height <= a.y, `${a.id} and ${b.id}`).toBe(true);
        }
      }
    }
  });

  it("ends every line at the sides of two nodes", () => {
    for (const { nodes, edges } of parts) {
      const places = new Map(nodes.map((node) => [node.id, node]));
      for (const { from, to, x1, y1, x2, y2 } of edges) {
        const [left, right] = [places.get(from), places.get(to)];
        if (!left || !right) throw new Error(`${from} or ${to} is not drawn`);
        expect([x1, x2]).toEqual([left.x + left.width, right.x]);
        expect(y1 > left.y && y1 < left.y + left.height && y2 > right.y && y2 < right.y + right.height).toBe(
          true,
        );
      }
    }
  });

  it("has parts that fit a page, unless one recipient alone is taller", () => {
    for (const { nodes, height } of parts) {
      const recipients = nodes.filter(({ layer }) => layer === "recipient");
      if (recipients.length > 1) expect(height).toBeLessThanOrEqual(1060);
    }
  });
});

describe("gathering", () => {
  it("leaves twelve recipients alone", () => {
    const { nodes } = gather(reportWith({ recipients: 12 }).model);
    expect(nodes.every(({ members }) => members.length === 1)).toBe(true);
  });

  it("draws forty recipients as no more than a dozen nodes", () => {
    const { nodes } = gather(reportWith({ recipients: 40, uses: [2, 1, 0] }).model);
    expect(nodes.filter(({ layer }) => layer === "recipient").length).toBeLessThanOrEqual(12);
  });

  it("keeps the recipient of the likeliest feared use apart", () => {
    const { model } = reportWith({ recipients: 40, uses: [1] });
    const gathered = gather(model);
    const [likeliest] = model.edges
      .filter(({ from, stance }) => from.startsWith("recipient:") && stance === "feared")
      .toSorted((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0));
    expect(gathered.nodes.find(({ id }) => id === likeliest?.from)?.members).toHaveLength(1);
    expect(gathered.nodes.find(({ id }) => id === likeliest?.to)?.members).toHaveLength(1);
  });

  it("puts the uses of a recipient below one another, in the recipients' order", () => {
    const { nodes, edges } = placeNodes(gather(reportWith({ recipients: 12, uses: [3, 1] }).model));
    const place = new Map(nodes.map(({ id, y }) => [id, y]));
    const owners = nodes
      .filter(({ layer }) => layer === "use")
      .toSorted((a, b) => a.y - b.y)
      .map(({ id }) => place.get(edges.find(({ to }) => to === id)?.from ?? "") ?? 0);
    expect(owners).toEqual(owners.toSorted((a, b) => a - b));
  });
});

describe("the figure of the social model", () => {
  it("lists in its table every recipient and use, also those it gathers", () => {
    const report = reportWith({ recipients: 40, uses: [2, 1, 0] });
    const figure = socialModelFigure(report);
    const cells = new Set(figure.table.rows.flat());
    for (const { layer, label } of report.model.nodes) {
      if (layer === "recipient" || layer === "use") expect(cells.has(label), label).toBe(true);
    }
  });

  it("lists in its table an output that reaches nobody", () => {
    const { table } = socialModelFigure(reportWith({ recipients: 1, outputs: 3 }));
    expect(table.rows.at(-1)).toEqual([
      "Probe suite 2",
      "—",
      "no recipient",
      "no use described",
      "—",
      "—",
      "—",
    ]);
  });

  it("lists recipients and uses in the order in which they are drawn", () => {
    const report = reportWith({
      recipients: 12,
      nameOf: (at) => `Recipient ${String.fromCharCode(65 + at)}`,
    });
    const { nodes } = placeNodes(gather(report.model));
    const drawn = nodes
      .filter(({ layer }) => layer === "recipient")
      .toSorted((a, b) => a.y - b.y)
      .flatMap(({ members }) => members.map(({ label }) => label));
    const rows = socialModelFigure(report).table.rows.map((cells) => cells[2] ?? "");
    expect([...new Set(rows)]).toEqual(drawn);
  });

  it("explains only the stances and widths that it draws", () => {
    const words = (figure: Figure) => `${figure.units} ${JSON.stringify(figure.drawings)}`;
    const all = words(socialModelFigure(reportWith({ recipients: 3 })));
    expect(all).toContain("A use is likely by default, intended or feared. A thicker line");
    const none = words(socialModelFigure(reportWith({ recipients: 3, uses: [0] })));
    for (const absent of ["likely by default", "feared", "hicker"]) expect(none).not.toContain(absent);
  });

  it("keeps a name whole where its box can grow", () => {
    const name = "The 16-million-feature autoencoder of GPT-4, kept inside and shown to few";
    const report = reportWith({ recipients: 1, more: { "project.outputs/out0/name": said(name) } });
    const output = placeNodes(gather(report.model)).nodes.find(({ id }) => id === "output:out0");
    expect(output?.texts.label.join(" ").replaceAll("- ", "-")).toBe(name);
  });

  it("lists the members of every node that gathers, with the answers that name them", () => {
    const figure = socialModelFigure(reportWith({ recipients: 40 }));
    const marks = JSON.stringify(figure.drawings);
    for (const { id, title, members } of figure.gathered ?? []) {
      expect(marks).toContain(`"to":{"type":"group","id":"${id}"}`);
      expect(title.startsWith(`${members.length} `)).toBe(true);
      for (const { path } of members)
        expect(path).toMatch(/^(recipients|uses|project)\.[a-z]+\/[a-z0-9]+\/name$/);
    }
    expect(figure.gathered?.length).toBeGreaterThan(3);
  });

  it("says in words of a node what reaches it, its uses and how likely they are", () => {
    const marks = JSON.stringify(socialModelFigure(reportWith({ recipients: 3 })).drawings);
    expect(marks).toContain(
      "Recipient: Meridian 1, Developer of frontier models. Receives The paper; Probe suite 1 through: Publication. Uses: Filter refusals out of training data (likely, 0 %); Ship an assistant that explains itself (intended, 31 %).",
    );
  });

  it("draws nothing where nothing is described, and says so", () => {
    const figure = socialModelFigure(reportWith({ recipients: 0, outputs: 0 }));
    expect(figure.drawings).toEqual([]);
    expect(figure.sentence).toBe("No output, recipient or use is described.");
  });
});

describe("a node that is marked in a comparison", () => {
  const report = reportWith({ recipients: 40, uses: [2] });
  const marked = new Set(["recipient:rec7", "use:use7x1", "use:use8x0"]);
  const nodes = report.model.nodes.map((node) =>
    marked.has(node.id) ? { ...node, mark: "changed" as const } : node,
  );
  const model = { ...report.model, nodes };

  it("is never gathered with others", () => {
    const alone = gather(model).nodes.filter(({ members }) => members.some(({ mark }) => mark));
    expect(alone.map(({ members }) => members.map(({ id }) => id).join())).toEqual([...marked]);
  });

  it("has a line more around it", () => {
    const framed = (of: ReportDocument) =>
      JSON.stringify(socialModelFigure(of).drawings).split('"stroke":"ink","weight":1.8').length - 1;
    expect(framed(report)).toBe(0);
    expect(framed({ ...report, model })).toBe(marked.size);
  });
});
