import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGE = `<!doctype html>
<html lang="ko">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Mixperts</title></head>
<body><div id="gallery"></div><script type="module" src="/tests/app/pictures/gallery.tsx"></script></body>
</html>`;

/** Serves the gallery of fixed views, each drawn by the product's own components and styles. */
export async function serveGallery(port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true, dedupe: ['react', 'react-dom'] },
    // Named here, since without hot reloading a package found late would be loaded twice.
    optimizeDeps: {
      entries: ['tests/app/pictures/gallery.tsx'],
      include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime'],
    },
    server: { port, host: '127.0.0.1', watch: null, hmr: false },
    cacheDir: 'node_modules/.vite/gallery',
    plugins: [
      react(),
      {
        name: 'gallery-page',
        configureServer(vite) {
          vite.middlewares.use((request, response, next) => {
            if (request.url !== '/') return next();
            void vite.transformIndexHtml('/', PAGE).then((html) => {
              response.setHeader('content-type', 'text/html; charset=utf-8');
              response.end(html);
            });
          });
        },
      },
    ],
    appType: 'custom',
  });
  await server.listen();
  const address = server.httpServer?.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return { url: `http://127.0.0.1:${at}`, close: () => server.close() };
}
