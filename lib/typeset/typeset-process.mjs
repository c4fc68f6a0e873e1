// A process of its own that sets reports: a document that takes for ever, or a fault of the typesetter, ends this process and
// not the server. Started by typeset-report.ts with the font files as arguments; one message in, one message out.

import { readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

// Whoever reads a page goes first. Before there are threads, which take this after the one that starts them.
setPriority(constants.priority.PRIORITY_LOW);

const folder = import.meta.dirname;
const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontBlobs: process.argv.slice(2).map((file) => readFileSync(file)) }],
});

process.on("message", ({ id, document, createdAt }) => {
  process.send?.({ id, ...typeset(document, createdAt) });
});
process.on("disconnect", () => process.exit(0));

/** The PDF in base64; accessible by PDF/UA where every character has a glyph, tagged all the same where one has none. */
function typeset(document, createdAt) {
  try {
    compiler.mapShadow(join(folder, "report.json"), Buffer.from(document));
    const compiled = compiler.compile({ mainFilePath: join(folder, "report.typ") });
    if (!compiled.result) return { fault: faultOf(compiled) };
    const options = { creationTimestamp: createdAt };
    try {
      return { pdf: compiler.pdf(compiled.result, { ...options, pdfStandard: "ua-1" }).toString("base64") };
    } catch (error) {
      if (process.env.TYPESET_LOUD) console.error(String(error));
      return { pdf: compiler.pdf(compiled.result, options).toString("base64") };
    }
  } catch (error) {
    return { fault: String(error) };
  } finally {
    compiler.evictCache(0);
  }
}

/** What is wrong with the template; positions and messages only. */
function faultOf(compiled) {
  const error = compiled.takeDiagnostics();
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : "The document could not be set.";
}
