import { networkInterfaces } from 'node:os';

const development = process.env.NODE_ENV === 'development';

/**
 * Nothing is loaded from, sent to or shown by another origin. Next puts small scripts into its
 * pages, hence 'unsafe-inline'; its development server compiles with eval. Sockets are named by
 * scheme since older Safari does not count them to 'self'; Pixi decodes pictures in a blob worker.
 * 'wasm-unsafe-eval' lets the deck editor run FFmpeg, which is WebAssembly; it allows no script.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "connect-src 'self' ws: wss: data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const nothingGuessed = { key: 'X-Content-Type-Options', value: 'nosniff' };

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  nothingGuessed,
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

// Media are named by their content, so a file never changes.
const forever = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

// Opened by itself, an uploaded file runs and fetches nothing, whatever it turns out to be.
const nothingRuns = { key: 'Content-Security-Policy', value: "sandbox; default-src 'none'" };

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Shared with the server's own process; bundling would make second copies.
  serverExternalPackages: ['@electric-sql/pglite', 'pg', 'pino'],
  // Decks bring media in the size they are shown in.
  images: { unoptimized: true },
  // `npm run types` checks the whole project, tests included; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Phones on the same network may load pages from the development server.
  allowedDevOrigins: Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).map(({ address }) => address),
  ),
  headers: () =>
    Promise.resolve([
      // Scripts and styles of a page obey the page's own policy; repeating it would cost a phone 5 kB.
      { source: '/((?!_next/static/).*)', headers: securityHeaders },
      { source: '/_next/static/:path*', headers: [nothingGuessed] },
      // Built-in media only; an uploaded one has a longer name and may be deleted some day.
      { source: '/media/:name([0-9a-f]{16}\\.[a-z0-9]+)', headers: [forever] },
      { source: '/media/:path*', headers: [nothingRuns] },
    ]),
};

export default config;
