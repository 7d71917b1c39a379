import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../support/root.ts';

/** The staff app as `npm run build` lays it down, for the servers of these tests to give out. */
export default async function buildStaff(): Promise<void> {
  // The tests' own setting would make another app of it, one for developers.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      configFile: join(ROOT, 'src', 'web', 'staff.vite.config.ts'),
      logLevel: 'error',
    });
  } finally {
    process.env['NODE_ENV'] = NODE_ENV;
  }
}
