import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The gallery is built apart: nothing of it is in the window that ships.
export default defineConfig({
  root: 'src-renderer',
  base: './',
  mode: 'gallery',
  html: { cspNonce: 'n1' },
  plugins: [react()],
  build: {
    outDir: resolve('out/gallery'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    rolldownOptions: { input: resolve('src-renderer/gallery.html') },
  },
})
