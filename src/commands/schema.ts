import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { OperatorError } from '../platform/config/operator-error.ts';
import { permissionMatrix } from '../platform/graphql/permissions.ts';
import { createSchema } from '../schema.ts';
import { guarded } from './failure.ts';

export function schemaCommand(): Command {
  return new Command('schema')
    .description('write schema/schema.graphql and schema/permissions.md from the code')
    .option('--check', 'write nothing; fail when they differ from the code')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run schema                    write both files, and the typed documents of the tests
  $ npm run ocop -- schema --check    what "npm run check" asks`,
    )
    .action(guarded(emit));
}

async function emit({ check }: { check?: boolean }): Promise<void> {
  const schema = createSchema();
  const files = {
    'schema/schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
    'schema/permissions.md': permissionMatrix(schema),
  };
  for (const [file, text] of Object.entries(files)) {
    if (!check) {
      await writeFile(file, text);
    } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      throw new OperatorError(`${file} differs from the code: run "npm run schema" and commit it.`);
    }
  }
}
