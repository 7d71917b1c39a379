import 'reflect-metadata';
import { nodeIsRecent } from './commands/node-version.ts';

// Everything else is loaded afterwards: an old Node would fail on it before saying why.
if (nodeIsRecent()) {
  const { createProgram } = await import('./commands/program.ts');
  const program = await createProgram(process.argv[2]);
  await program.parseAsync();
}
