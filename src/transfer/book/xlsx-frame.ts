import { unescapeCell, walkXml } from './xml.rules.ts';

/** What the cells of all sheets refer to. */
export interface XlsxFrame {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** Whether the style of that number shows a date. */
  readonly dateStyles: readonly boolean[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

export function xlsxFrame(parts: ReadonlyMap<string, string>): XlsxFrame {
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  walkXml(parts.get('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes().get('date1904') ?? '');
      if (name !== 'sheet') return;
      const given = attributes();
      const relation = [...given].find(([key]) => /(^|:)id$/.test(key) && key !== 'sheetId');
      const part = targets.get(relation?.[1] ?? '');
      // Hidden sheets hold lists and notes, nothing that people see themselves send.
      if (part && !given.get('state')) sheets.push({ name: given.get('name') ?? '', part });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return {
    sheets,
    strings: stringsOf(partLike(parts, 'sharedStrings.xml')),
    dateStyles: dateStylesOf(partLike(parts, 'styles.xml')),
    from1904,
  };
}

function partLike(parts: ReadonlyMap<string, string>, name: string): string {
  const key = [...parts.keys()].find((one) => one.toLowerCase() === `xl/${name}`.toLowerCase());
  return key ? parts.get(key)! : '';
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const given = attributes();
      const target = (given.get('Target') ?? '').replace(/^\/xl\/|^\.\//, '');
      targets.set(given.get('Id') ?? '', `xl/${target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

/** Texts that cells share; parts in several fonts are put together, readings of signs left out. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let [text, within, reading] = ['', false, false];
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') reading = true;
      if (name === 't') within = !reading;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeCell(text));
      if (name === 'rPh') reading = false;
      if (name === 't') within = false;
    },
    text(part) {
      if (within) text += part;
    },
  });
  return strings;
}

const isDateCode = (code: string) =>
  /[ymdh]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')) && !/^general$/i.test(code);

const builtInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

function dateStylesOf(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let within = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'cellXfs') within = true;
      if (name === 'numFmt') {
        codes.set(Number(attributes().get('numFmtId')), attributes().get('formatCode') ?? '');
      }
      if (name !== 'xf' || !within) return;
      const id = Number(attributes().get('numFmtId') ?? 0);
      const code = codes.get(id);
      styles.push(code === undefined ? builtInDate(id) : isDateCode(code));
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
    text: () => undefined,
  });
  return styles;
}
