import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `npx vite tests/ui/preview`: the screens without an extension. `?screen=reading&locale=zh-CN&open=method:alipay`. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(import.meta.dirname, '../../../node_modules/.vite-preview'),
  plugins: [preact()],
  server: {
    hmr: false,
    watch: null,
    host: '127.0.0.1',
    port: 5311,
    fs: { allow: [join(import.meta.dirname, '../../..')] },
  },
});
