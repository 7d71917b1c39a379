import type { StaffTexts } from './vi.ts';
import { council } from './en/council.ts';
import { shell } from './en/shell.ts';

export const en: StaffTexts = { shell, council };
