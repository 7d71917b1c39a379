import type { DocumentKind } from '../document.enums.ts';
import { certificatePrint } from './certificate.print.ts';
import { officialSheetsPrint } from './official-sheets.print.ts';
import type { PrintDefinition } from './print.ts';
import { minutesPrint, summaryPrint } from './result.print.ts';
import { blankSheetPrint, scoreSheetPrint } from './score-sheet.print.ts';
import { sessionExportPrint } from './session-export.print.ts';
import { attendancePrint, invitationPrint } from './session-list.print.ts';

const ALL: readonly PrintDefinition[] = [
  blankSheetPrint,
  scoreSheetPrint,
  attendancePrint,
  invitationPrint,
  minutesPrint,
  summaryPrint,
  certificatePrint,
  officialSheetsPrint,
  sessionExportPrint,
];

const BY_KIND = new Map<DocumentKind, PrintDefinition>(ALL.map((one) => [one.kind, one]));

/** Rooms that know this one add what they alone can gather; called once, where it is written. */
export function definePrint(definition: PrintDefinition): PrintDefinition {
  if (BY_KIND.has(definition.kind)) throw new Error(`${definition.kind} is printed twice`);
  BY_KIND.set(definition.kind, definition);
  return definition;
}

export function printDefinition(kind: DocumentKind): PrintDefinition {
  const found = BY_KIND.get(kind);
  if (!found) throw new Error(`nobody knows how to print ${kind}`);
  return found;
}
