import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { packageKnowledge } from '../../../scripts/load-knowledge';

/** Serves the knowledge as the extension packages it, under `/knowledge/`. */
function knowledge(): Plugin {
  return {
    name: 'knowledge',
    configureServer(server) {
      const files = new Map(packageKnowledge().map(({ path, json }) => [`/${path}`, json]));
      server.middlewares.use((request, response, next) => {
        const json = files.get(request.url ?? '');
        if (json === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(json);
      });
    },
  };
}

/** `npx vite tests/ui/preview`: the screens without an extension. `?screen=reading&locale=zh-CN&open=method:alipay`. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(import.meta.dirname, '../../../node_modules/.vite-preview'),
  plugins: [preact(), knowledge()],
  server: {
    hmr: false,
    watch: null,
    host: '127.0.0.1',
    port: 5311,
    fs: { allow: [join(import.meta.dirname, '../../..')] },
  },
});
