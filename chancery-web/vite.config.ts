import { defineConfig } from 'vite';

/** The pages are built into the class path of the program: Maven makes a jar of what lies in target/classes. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'target/classes/chancery/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': { target: process.env['DESK'] ?? 'http://127.0.0.1:7345', changeOrigin: true } } },
});
