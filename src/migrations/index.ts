import type { MigrationInterface } from 'typeorm';
import { Platform0001 } from './0001-platform.ts';

/** Every migration, in the order they are applied. */
export const migrations: (new () => MigrationInterface)[] = [Platform0001];
