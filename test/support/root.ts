import { fileURLToPath } from 'node:url';

/** Where the project lies. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
