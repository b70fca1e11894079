import { readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// One page for each peer, built as anybody would build it for production.
export default defineConfig({
  plugins: [react()],
  base: './',
  build: {
    outDir: 'dist',
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    rolldownOptions: { input: readdirSync(import.meta.dirname).filter((file) => file.endsWith('.html')) },
  },
})
