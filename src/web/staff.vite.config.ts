import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What reads PDFs is big: kept when a session is loaded onto the device, not before. Pictures of the help are
 * kept as they are looked at.
 */
const LATER = /^assets\/(pdf|help-.*\.webp$)/;

/** Tells the service worker which files the app is made of; they change its own text, and so its version. */
const listFiles: Plugin = {
  name: 'list-files',
  // After modules that hold a style sheet and nothing else have been taken out.
  enforce: 'post',
  generateBundle(_options, bundle) {
    const names = Object.keys(bundle).filter(
      (name) => name.startsWith('assets/') && !LATER.test(name),
    );
    const worker = bundle['sw.js'];
    if (worker?.type !== 'chunk') throw new Error('The service worker was not built');
    worker.code = worker.code.replace('__FILES__', JSON.stringify(names.sort()));
  },
};

/** The staff app: `npm run build` lays it in dist/staff, from where the server gives it out. */
export default defineConfig({
  root: here('staff/'),
  base: '/quan-tri/',
  plugins: [listFiles],
  build: {
    outDir: here('../../dist/staff'),
    emptyOutDir: true,
    target: ['chrome90', 'safari15'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        app: here('staff/index.html'),
        sw: here('staff/sw.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
