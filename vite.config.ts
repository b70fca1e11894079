import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * `vite build` makes the page in dist/client; `vite build --ssr` makes the server in dist/server, with the
 * libraries left in node_modules. In development the server uses the first half as a middleware.
 */
export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? server : page))

const page = {
  root: 'client',
  plugins: [react()],
  // The server puts each response's own nonce in its place.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The content security policy allows no `data:` address for fonts or style sheets.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
}

const server = {
  build: {
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    copyPublicDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'server/index.ts', worker: 'server/documents/worker.ts' },
      // Side by side, so that `new URL('./worker.js', import.meta.url)` holds from whatever chunk asks.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}
