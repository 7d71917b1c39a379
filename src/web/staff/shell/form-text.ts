/** What was typed into a field of a form; empty when it is not there. */
export function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

/** The same without spaces around it; null when nothing was typed. */
export const textOrNull = (fields: FormData, name: string): string | null =>
  textOf(fields, name).trim() || null;
