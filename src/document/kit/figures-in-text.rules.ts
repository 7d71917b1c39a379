/**
 * Figures stand in prose as names in double braces. Their values come from locked data when the text is
 * shown or printed, so nobody can mistype one.
 */
const TOKEN = /\{\{\s*(\w*)\s*\}\}/g;

/** The names in a text, each once, in their order; "{{" for braces that hold no name. */
export function figuresIn(text: string): string[] {
  const names = [...text.matchAll(TOKEN)].map((match) => match[1] ?? '');
  const loose = text.replace(TOKEN, '').includes('{{') ? ['{{'] : [];
  return [...new Set([...names, ...loose])];
}

/** The prose with its figures; those that are not known yet are dots. */
export function withValues(text: string, values: Readonly<Record<string, string | null>>): string {
  return text.replace(TOKEN, (_, name: string) => values[name] ?? '……');
}
