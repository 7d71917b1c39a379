import type { Context } from '../../platform/graphql/context.ts';
import {
  rubricSheetById,
  rubricVersionById,
  sheetsByVersionId,
} from '../../rubric/rubric.loader.ts';
import { DocumentFormat, DocumentKind } from '../document.enums.ts';
import { officialSheets } from '../official-sheet.loader.ts';
import type { OfficialSheetsData } from '../papers/blank-sheet.paper.ts';
import type { Print, PrintDefinition, PrintProblem, PrintRequest } from './print.ts';
import { inFileName } from './session.ts';

/** Official sheets are public; whoever is signed in may print them. */
async function gather(context: Context, request: PrintRequest): Promise<Print | PrintProblem> {
  const { type, uuid } = request.subject;
  const one = type === 'RubricSheet' ? await context.load(rubricSheetById, uuid) : null;
  const version = await context.load(rubricVersionById, one?.versionId ?? uuid);
  if (!version?.publishedAt || (type === 'RubricSheet' && !one)) return 'NOT_FOUND';
  const all = one ? [one] : await context.load(sheetsByVersionId, version.id);
  const ids = [...all].sort((a, b) => a.number - b.number).map((sheet) => sheet.id);
  const data: OfficialSheetsData = {
    version: { number: version.number, title: version.title, signedOn: version.signedOn },
    sheets: await officialSheets(context, ids),
  };
  return {
    subjectType: type,
    subjectId: uuid,
    scope: `${request.kind}:${request.format}:${uuid}`,
    number: version.code,
    draft: false,
    fileName: `phieu-danh-gia-${inFileName(version.code)}${one ? `-bo-${one.number}` : ''}`,
    data,
    paper: 'OFFICIAL_SHEETS',
    book: 'OFFICIAL_SHEETS',
    sets: ids.length,
  };
}

export const officialSheetsPrint: PrintDefinition = {
  kind: DocumentKind.OFFICIAL_SHEETS,
  formats: [DocumentFormat.PDF, DocumentFormat.XLSX],
  subjects: ['RubricVersion', 'RubricSheet'],
  gather,
};
