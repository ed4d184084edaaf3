import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { nonceMark } from '../../src-main/content-policy.ts'

// The gallery is built apart: nothing of it is in the window that ships.
export default defineConfig({
  root: resolve('src-renderer'),
  base: './',
  mode: 'gallery',
  html: { cspNonce: nonceMark },
  plugins: [react()],
  server: { fs: { allow: [resolve('.')] } },
  build: {
    outDir: resolve('out/gallery'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: resolve('src-renderer/gallery.html') },
  },
})
