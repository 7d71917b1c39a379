import type writeXlsxFile from 'write-excel-file/node';

type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** A column, from 0, whose cells are chosen from a range such as `'Danh mục'!$A$2:$A$57`. */
export interface Choice {
  readonly column: number;
  readonly range: string;
}

interface WithChoices {
  readonly above?: readonly string[];
  readonly help?: readonly string[];
  readonly choices?: readonly Choice[];
}

/** Rows that take their choices; more are rarely filled in by hand. */
const LAST_ROW = 20_000;
/** What may follow the lists in the order that the format prescribes. */
const FOLLOWING =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

/** Lists to choose from, which the library does not write by itself. */
export function choicesFeature(sheets: readonly WithChoices[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const lists = listsOf(sheets[sheetIndex]!);
            const at = xml.search(FOLLOWING);
            return lists && at > 0 ? xml.slice(0, at) + lists + xml.slice(at) : xml;
          },
        },
      },
    },
  };
}

function listsOf({ choices = [], above = [], help }: WithChoices): string {
  if (choices.length === 0) return '';
  const first = above.length + 2 + (help ? 1 : 0);
  const items = choices.map(({ column, range }) => {
    const letters = lettersOf(column);
    const where = `${letters}${first}:${letters}${LAST_ROW}`;
    // A warning, no wall: a place may be known by another name.
    return (
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ` +
      `sqref="${where}"><formula1>${range.replaceAll('&', '&amp;')}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
