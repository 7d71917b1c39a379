import type { PageFile } from '../page.ts';

/** A piece of XML that is well-formed. */
export interface Xml {
  readonly xml: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** An element with text, or with other elements in it. */
export function element(
  name: string,
  content: string | readonly Xml[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const inner =
    typeof content === 'string' ? escaped(content) : content.map(({ xml }) => xml).join('');
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return { xml: `<${name}${given.join('')}>${inner}</${name}>` };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
}

export function xmlFile(type: string, root: string): PageFile {
  return { kind: 'file', type, text: `<?xml version="1.0" encoding="UTF-8"?>\n${root}` };
}
