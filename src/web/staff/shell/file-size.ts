import { decimal } from '../../shared/format.ts';
import { lang } from '../i18n/texts.ts';

/** "148 kB", "8,1 MB", "1,2 GB": three digits at most are read at a glance. */
export function fileSize(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  const [value, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${decimal(value.toFixed(value < 10 ? 1 : 0), lang)} ${unit}`;
}
