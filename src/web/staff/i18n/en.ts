import type { StaffTexts } from './vi.ts';
import { control } from './en/control.ts';
import { council } from './en/council.ts';
import { shell } from './en/shell.ts';

export const en: StaffTexts = { shell, council, control };
