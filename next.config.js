/** Pages that are opened by a token in their address: it is not passed on, and nobody indexes or keeps them. */
const SHARED_HEADERS = [
  { key: "referrer-policy", value: "no-referrer" },
  { key: "x-robots-tag", value: "noindex, nofollow, noarchive, nosnippet" },
  { key: "cache-control", value: "private, no-store" },
];

/** Only `npm run bench` builds so, to a folder of its own: with the bare pages that it compares the product's with. */
const isBench = process.env.LANDFALL_BENCH === "on";

/** @type {import('next').NextConfig} */
const nextConfig = {
  distDir: isBench ? ".next-bench" : ".next",
  pageExtensions: isBench ? ["ts", "tsx", "bench.ts", "bench.tsx"] : ["ts", "tsx"],
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks types, so that a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "@resvg/resvg-js",
    "docx",
    "pg",
    "pino",
  ],
  // An assessment file of 1 MiB travels as a quoted text, in which every quotation mark takes two bytes.
  experimental: { serverActions: { bodySizeLimit: "3mb" } },
  // What every answer carries: scripts/server/security-headers.mjs.
  headers: async () => [{ source: "/shared/:path*", headers: SHARED_HEADERS }],
};

export default nextConfig;
