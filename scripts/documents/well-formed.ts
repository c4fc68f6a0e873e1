/** What is wrong with a text as XML: tags that don't close, signs and characters that may not stand; null if nothing is. */
export function faultOfXml(xml: string): string | null {
  const open: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(
    /<\?[^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    const [tag, closing, name = "", attributes = "", isEmpty] = match;
    const fault = faultOfText(xml.slice(at, match.index)) ?? faultOfText(attributes);
    if (fault) return fault;
    at = match.index + tag.length;
    if (name === "" || isEmpty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`;
  return faultOfText(xml.slice(at));
}

const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const BARE = /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;

function faultOfText(text: string): string | null {
  const found = NO_XML.exec(text) ?? BARE.exec(text);
  return found && `${JSON.stringify(text.slice(Math.max(0, found.index - 20), found.index + 20))}`;
}
