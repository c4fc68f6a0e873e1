/** Types of text that browsers would guess the letters of. JSON is always UTF-8 and takes no word of it. */
const TEXT = /^text\/|[/+]xml$/i;

/**
 * The type with the letters it is written in, which with us are always UTF-8. What says so already, and what is no text, stays.
 *
 * @param {string} type
 * @returns {string}
 */
export function withCharset(type) {
  const [kind = ""] = type.split(";", 1);
  return TEXT.test(kind.trim()) && !/;\s*charset=/i.test(type) ? `${type}; charset=utf-8` : type;
}

/**
 * Has the answer say in which letters its text is written, if it doesn't by itself by the time its headers are sent: Next.js says
 * nothing for pictures of `app/` and parts of pages.
 *
 * @param {import("node:http").ServerResponse} response
 */
export function tellCharset(response) {
  const writeHead = response.writeHead;
  response.writeHead = function (...given) {
    const type = this.getHeader("content-type");
    if (typeof type === "string") this.setHeader("content-type", withCharset(type));
    return Reflect.apply(writeHead, this, given);
  };
}
