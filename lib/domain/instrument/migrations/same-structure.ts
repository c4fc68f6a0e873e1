/**
 * The label of the structure in which a version of the instrument asks. Versions that differ in their last number alone say the same in
 * other words (`npm run pin` refuses anything else), so that answers to the one are answers to the other.
 */
export function structureLabel(version: string): string {
  return version.replace(/\.\d+$/u, ".0");
}

/** Whether answers given under one version fit the other as they are. */
export function isSameStructure(one: string, other: string): boolean {
  return structureLabel(one) === structureLabel(other);
}
