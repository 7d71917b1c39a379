import { control } from './vi/control.ts';
import { council } from './vi/council.ts';
import { shell } from './vi/shell.ts';

/** Texts of the staff app, Vietnamese: the source. */
export const vi = { shell, council, control };

/** Vietnamese is the source; what English lacks is a type error. */
export type StaffTexts = typeof vi;
