import { importsOf } from "@/scripts/zones/imports-of";
import { PRIVATE, ZONES } from "@/scripts/zones/zones";

/** What a file imports that its zone may not, each as a sentence; a file in no zone is refused as it is. */
export function refusedImports(file: string, source: string): readonly string[] {
  const zone = zoneOf(file);
  if (zone === undefined) return [`${file} is in no zone. Say in scripts/zones/zones.ts what it may import.`];
  const { may, packages } = ZONES[zone] ?? { may: [], packages: [] };
  return importsOf(file, source).flatMap(({ kind, name }) => {
    const isAllowed =
      kind === "ours"
        ? [zone, ...may].some((start) => opens(start, name))
        : packages === "any" || packages.some((start) => begins(start, name));
    return isAllowed ? [] : [`${file} imports ${name}, which ${zone} may not (scripts/zones/zones.ts).`];
  });
}

function zoneOf(file: string): string | undefined {
  return Object.keys(ZONES)
    .filter((zone) => begins(zone, file))
    .sort((a, b) => b.length - a.length)[0];
}

/** Whether who may import what begins so may import this: what is private has to be named as far as that. */
function opens(start: string, name: string): boolean {
  const inner = PRIVATE.find((each) => begins(each, name));
  return begins(start, name) && (inner === undefined || begins(inner, start));
}

/** Whether a path is this one, with or without its ending, or lies in it. */
function begins(start: string, path: string): boolean {
  return path === start || path === start.replace(/\.tsx?$/, "") || path.startsWith(`${start}/`);
}
