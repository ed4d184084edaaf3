import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { nonceMark } from './src-main/content-policy.ts'

// Our folders are not electron-vite's src/{main,preload,renderer}, so every entry is named here.
export default defineConfig({
  main: {
    publicDir: false,
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: resolve('src-main/main.ts'),
          'password-thread': resolve('src-main/features/staff/passwords/password-thread.ts'),
          'work-thread': resolve('src-main/jobs/work-thread.ts'),
          'press-thread': resolve('src-main/documents/press-thread.ts'),
          'read-thread': resolve('src-main/jobs/read-thread.ts'),
        },
        // Beside the entries, as the sources lie: a thread is looked for beside the file that starts it.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload may require nothing but 'electron', and must be CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve('src-main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    // Our scheme's handler puts a fresh nonce in its place at every load (src-main/content-policy.ts). Vite also writes
    // <meta property="csp-nonce">, where react-aria looks for the nonce of the styles it injects.
    html: { cspNonce: nonceMark },
    // Words are read from resources/, which lies beside the window's own folder.
    server: { fs: { allow: [resolve('.')] } },
    build: {
      // The content policy knows no data: addresses, so even a tiny font stays a file.
      assetsInlineLimit: 0,
      outDir: 'out/renderer',
      minify: true,
      // It is read from this machine's own disk.
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: resolve('src-renderer/index.html') },
    },
  },
})
