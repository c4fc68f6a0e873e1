import { type Program, parseSync } from "oxc-parser";

/** The syntax tree of a source file. @throws where it can't be read, naming the file. */
export function parseSource(file: string, source: string): Program {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  return program;
}
