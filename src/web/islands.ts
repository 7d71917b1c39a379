import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../platform/config/package-root.ts';

/** Where the compiled modules lie after a build: beside this one. */
const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCE = join(packageRoot(), 'src', 'web');
const IMPORT = /(\bfrom\s*['"])(\.{1,2}\/[^'"]+)\.[jt]s(['"])/g;

type Add = (name: string, content: Buffer) => string;

/** Gives out the modules that pages run in the browser, each at an address that changes with it. */
export async function addIslands(add: Add): Promise<void> {
  const names = await readdir(join(SOURCE, 'islands'));
  for (const name of names.filter((one) => one.endsWith('.ts'))) {
    await addModule(join(HERE, 'islands', basename(name, '.ts')), add);
  }
}

/** A module after those it imports, as their addresses stand in it. */
async function addModule(path: string, add: Add): Promise<string> {
  let script = await scriptOf(path);
  for (const [whole, head, other, tail] of [...script.matchAll(IMPORT)]) {
    const address = await addModule(resolve(dirname(path), other!), add);
    script = script.replace(whole, head! + address + tail!);
  }
  return add(`${basename(path)}.js`, Buffer.from(script));
}

async function scriptOf(path: string): Promise<string> {
  try {
    const script = await readFile(`${path}.js`, 'utf8');
    return script.replace(/^\/\/# sourceMappingURL=.*$/gm, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return compiled(join(SOURCE, `${relative(HERE, path)}.ts`));
  }
}

/** Where nobody has built them, as in tests. */
async function compiled(file: string): Promise<string> {
  const { default: compiler } = await import('typescript');
  const { outputText } = compiler.transpileModule(await readFile(file, 'utf8'), {
    compilerOptions: {
      target: compiler.ScriptTarget.ES2022,
      module: compiler.ModuleKind.ESNext,
      removeComments: true,
    },
  });
  return outputText;
}
