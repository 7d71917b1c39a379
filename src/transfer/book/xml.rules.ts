export interface XmlReader {
  readonly open: (name: string, attributes: () => ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const TOKEN =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Walks through XML as spreadsheets write it: names without their prefixes, no entities of its own. */
export function walkXml(xml: string, reader: XmlReader): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Error('XML with a document type');
  for (const [, closing, name, attributes = '', single, data, text] of xml.matchAll(TOKEN)) {
    if (name === undefined) {
      if (data !== undefined) reader.text(data);
      else if (text !== undefined) reader.text(unescapeXml(text));
    } else if (closing) reader.close(name);
    else {
      reader.open(name, () => attributesOf(attributes));
      if (single) reader.close(name);
    }
  }
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    found.set(name!, unescapeXml(double ?? single ?? ''));
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" },
};

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, digits, name) => {
    if (name) return NAMED[String(name)] ?? whole;
    const code = hex ? parseInt(String(hex), 16) : Number(digits);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Spreadsheets write signs that XML may not hold as `_x000D_`. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
