import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}',
      'tests/{structure,storage,pages}/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      exclude: ['lib/browser/**', '**/*.test.ts'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
