/** How much of a file is read. It stays in the browser; these keep one file from stopping it. */
export const DOCUMENT_LIMITS = {
  /** Of the file, in bytes. */
  file: 20_000_000,
  /** Of a PDF. */
  pages: 400,
  /** Of what is unpacked from one file, in bytes: a file that unpacks to more was made to. */
  unpacked: 60_000_000,
  /** Characters of text a page, on average, below which its pages are pictures. */
  leastOfPage: 25,
} as const;
