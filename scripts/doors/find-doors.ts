import { posix } from "node:path";
import type { Node } from "oxc-parser";
import { reachableFrom, type SymbolName, symbolGraph } from "@/scripts/doors/symbol-graph";
import { childrenOf } from "@/scripts/source/children-of";
import { parseSource } from "@/scripts/source/parse-source";

export type Door = {
  /** The name of the use case. */
  readonly useCase: string;
  /** The addresses of pages, layouts and routes that come to call it. */
  readonly addresses: readonly string[];
  /** Commands that do. */
  readonly commands: readonly string[];
};

/** What a person, a browser or a machine can call. */
const ENTRY = /^app\/(.*\/)?(page|layout|route|not-found|error)\.tsx?$/;
const COMMANDS: Readonly<Record<string, string>> = {
  "scripts/start.ts": "npm start",
  "scripts/landfall.ts": "npm run landfall",
  "prisma/seed.ts": "the first data",
};

/** Where something between a door and a use case can stand: the import zones keep all other folders from knowing use cases. */
export const DOOR_FOLDERS = ["app", "lib/auth", "lib/http", "lib/use-cases", "prisma", "scripts"];

/** Every use case, with what comes to call it: through names that are used, not through imports alone. */
export function findDoors(sources: ReadonlyMap<string, string>): readonly Door[] {
  const graph = symbolGraph(sources, resolverFor(sources));
  const useCases = [...sources].flatMap(([file, source]) => useCasesIn(file, source));
  const entries = [...sources.keys()].filter((file) => ENTRY.test(file) || file in COMMANDS);
  const reached = new Map(entries.map((file) => [file, reachableFrom(graph, [`${file}#**`])]));
  return useCases.map((symbol) => {
    const callers = entries.filter((file) => reached.get(file)?.has(symbol));
    return {
      useCase: symbol.slice(symbol.lastIndexOf("#") + 1),
      addresses: callers.filter((file) => ENTRY.test(file)).map(addressOf),
      commands: callers.flatMap((file) => COMMANDS[file] ?? []),
    };
  });
}

/** The address of an entry: `app/(app)/assessments/[id]/page.tsx` is `/assessments/[id]`. */
function addressOf(file: string): string {
  const parts = file.split("/").slice(1, -1);
  return `/${parts.filter((part) => !part.startsWith("(")).join("/")}`;
}

function resolverFor(sources: ReadonlyMap<string, string>) {
  return (specifier: string, from: string): string | null => {
    const path = specifier.startsWith("@/messages/")
      ? specifier.replace("@/messages/", "lib/messages/en/")
      : specifier.startsWith("@/")
        ? specifier.slice(2)
        : specifier.startsWith(".")
          ? posix.join(posix.dirname(from), specifier)
          : null;
    if (path === null) return null;
    return ["", ".ts", ".tsx"].map((end) => path + end).find((file) => sources.has(file)) ?? null;
  };
}

const DEFINERS = new Set(["defineUseCase", "defineView"]);
const RUNNERS = new Set(["asResult", "asVisitor"]);

/**
 * The use cases a file exports: what is typed as one, what `defineUseCase` or `defineView` makes, and functions that take a session or answer a
 * visitor without one.
 */
function useCasesIn(file: string, source: string): readonly SymbolName[] {
  if (!file.startsWith("lib/use-cases/") || file === "lib/use-cases/define-use-case.ts") return [];
  return parseSource(file, source).body.flatMap((statement): SymbolName[] => {
    if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
    const { declaration } = statement;
    if (declaration.type === "VariableDeclaration") {
      return declaration.declarations
        .filter((each) => callsAny(each, DEFINERS) || holds(each.id, isTypeNamed("UseCase")))
        .map(({ id }): SymbolName => `${file}#${id.type === "Identifier" ? id.name : ""}`);
    }
    const isUseCase =
      declaration.type === "FunctionDeclaration" &&
      (declaration.params.some((param) => holds(param, isTypeNamed("Session"))) ||
        callsAny(declaration, RUNNERS));
    return isUseCase && declaration.id ? [`${file}#${declaration.id.name}`] : [];
  });
}

function callsAny(node: Node, names: ReadonlySet<string>): boolean {
  return holds(
    node,
    (each) =>
      each.type === "CallExpression" && each.callee.type === "Identifier" && names.has(each.callee.name),
  );
}

function isTypeNamed(name: string) {
  return (node: Node): boolean =>
    node.type === "TSTypeReference" && node.typeName.type === "Identifier" && node.typeName.name === name;
}

function holds(node: Node, isIt: (node: Node) => boolean): boolean {
  return isIt(node) || childrenOf(node).some((child) => holds(child, isIt));
}
