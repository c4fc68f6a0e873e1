import { createHash } from "node:crypto";
import { unavailablePage } from "@/messages/errors";
import { LANGUAGE } from "@/messages/locale";

/** The colours of `app/globals.css`, and its type without its fonts: this page has nothing to load. */
const STYLE = `
:root{color-scheme:light dark}:root[data-theme=light]{color-scheme:only light}:root[data-theme=dark]{color-scheme:only dark}
body{margin:0;background:light-dark(#fbfcfb,#10171c);color:light-dark(#15202a,#e6ebec);font:1rem/1.55 ui-sans-serif,system-ui,sans-serif}
main{max-width:41rem;margin:0 auto;padding:4rem 1rem}
h1{margin:0 0 1rem;font:600 2.375rem/1.12 "Iowan Old Style",Georgia,serif;text-wrap:balance}
p{margin:0 0 .75rem;color:light-dark(#46545f,#aebac1);font:1.1875rem/1.5 "Iowan Old Style",Georgia,serif;text-wrap:pretty}
a{display:inline-block;margin-top:.75rem;padding:.5rem 1rem;border-radius:3px;background:light-dark(#0a5c6b,#7fcbd6);color:light-dark(#fff,#082329);font-weight:600;text-decoration:none}
a:hover{background:light-dark(#06434f,#abe1e9)}
a:focus-visible{outline:3px solid light-dark(#0a5c6b,#7fcbd6);outline-offset:2px}
`;

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A page by itself that says that the database is out of reach, and leads to the same address again. */
export function unavailableDocument(address: string, cookie: string | undefined) {
  const theme = /(?:^|;\s*)(?:__Host-)?landfall-theme=(light|dark)(?:;|$)/.exec(cookie ?? "")?.[1];
  const body = `<!DOCTYPE html>
<html lang="${LANGUAGE}"${theme ? ` data-theme="${theme}"` : ""}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${unavailablePage.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main id="main">
<h1>${unavailablePage.title}</h1>
<p>${unavailablePage.whatToDo}</p>
<p>${unavailablePage.typed}</p>
<a href="${attribute(address)}">${unavailablePage.tryAgain}</a>
</main>
</body>
</html>
`;
  return { body, policy: POLICY };
}

function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
