import { beforeAll, describe, expect, it } from 'vitest';
import { readDataFile } from '../../seeds/reference/data-file.ts';
import { officialRubrics } from '../../seeds/reference/rubrics.ts';
import { scoredCriteria, type RubricModel } from '../../src/rubric/import/model.ts';
import { importRubric26 } from '../../src/rubric/rubric-import.ts';

const models = new Map<string, RubricModel>();
beforeAll(async () => {
  for (const model of await officialRubrics()) models.set(model.code, model);
});

const of = (code: string) => models.get(code)!;
const sheetOf = (code: string, number: number) =>
  of(code).sheets.find((sheet) => sheet.number === number)!;
const criterionOf = (code: string, sheet: number, key: string) =>
  scoredCriteria(sheetOf(code, sheet)).find((one) => one.key === key)!;
const doubts = (code: string, kind: string) => of(code).doubts.filter((one) => one.kind === kind);
const places = (code: string, kind: string) =>
  doubts(code, kind).map((one) => `${one.sheet}:${one.criterionKey ?? one.place.split(', ')[1]}`);

describe('doubts are named', () => {
  it('26/2026: every suspect value, correction and unprinted level of the file', () => {
    expect(places('26/2026', 'EQUAL_POINTS')).toEqual(['7:3.1', '23:6.2']);
    expect(places('26/2026', 'HEADING_DIFFERS')).toEqual(['26:Phần A heading']);
    expect(places('26/2026', 'EMPTY_CELL')).toEqual(['4:1.2', '7:1.2', '10:1.2', '11:1.2']);
    expect(places('26/2026', 'STRAY_MARK').map((one) => one.split(':')[0])).toEqual([
      '4',
      '11',
      '23',
    ]);
    expect(doubts('26/2026', 'READING_CORRECTED').map((one) => one.sheet)).toEqual([
      null,
      3,
      19,
      21,
      22,
    ]);
    expect(doubts('26/2026', 'NO_PRINTED_LEVELS')).toHaveLength(22);
    const peers = ['1:8', '7:3.1', '10:3.5', '24:4.1', '25:4.1', '25:8'];
    expect(places('26/2026', 'DIFFERS_FROM_PEERS').sort()).toEqual(peers.sort());
    expect(of('26/2026').doubts).toHaveLength(47);
  });

  it('26/2026: the remark of the file stands with the finding of the check', () => {
    const [first] = doubts('26/2026', 'EQUAL_POINTS');
    expect(first).toMatchObject({ printed: '1, 1, 3', used: '1, 1, 3', blocksUse: false });
    expect(first!.sourceRemark).toMatch(/second level is probably 2/);
  });

  it('148/2023: letters for digits, sums, markers without level, codes twice', () => {
    const letters = doubts('148/2023', 'LETTER_FOR_DIGIT');
    expect(letters.map((one) => [one.sheet, one.criterionKey, one.printed, one.used])).toEqual([
      [17, '1.d', 'l', '1'],
      [18, '1.b', 't', '1'],
    ]);
    expect(criterionOf('148/2023', 17, '1.d').options.map((one) => one.points)).toEqual([
      0, 1, 2, 3,
    ]);
    expect(places('148/2023', 'SUM_OF_SECTIONS')).toEqual(['11:Phần C', '12:Phần C', '13:Phần C']);
    expect(places('148/2023', 'SUM_OF_OPTIONS')).toEqual(['7:6.d']);
    expect(doubts('148/2023', 'MARKER_WITHOUT_LEVEL')).toHaveLength(26);
    expect(places('148/2023', 'DUPLICATE_CODE')).toEqual([
      '13:6.a~2',
      '13:6.a~3',
      '13:6.a~4',
      '13:6.a~5',
      '13:6.b~2',
      '18:3.c~2',
      '19:3.c~2',
    ]);
    expect(places('148/2023', 'NOTE_IN_LABEL')).toEqual(['21:6.b', '22:6.b']);
    expect(of('148/2023').doubts).toHaveLength(65);
  });

  it('1048/2019: every gap of the file, with the part that lacks points', () => {
    expect(places('1048/2019', 'SUM_OF_SECTIONS')).toEqual([
      '4:Phần C',
      '7:Phần A',
      '17:Phần C',
      '19:Phần C',
      '26:Phần A',
      '26:Phần C',
    ]);
    expect(places('1048/2019', 'LEVELS_LOOK_ADDITIVE')).toEqual(['26:Phần C']);
    expect(of('1048/2019').doubts).toHaveLength(57);
  });

  it('a sheet is unusable exactly when a sum is in doubt, and says why', () => {
    for (const model of models.values()) {
      for (const sheet of model.sheets) {
        const blocking = model.doubts.filter((one) => one.sheet === sheet.number && one.blocksUse);
        expect(sheet.usable).toBe(blocking.length === 0);
        expect(sheet.unusableReason === null).toBe(sheet.usable);
      }
    }
    expect(sheetOf('148/2023', 11).unusableReason!.vi).toContain('32');
  });
});

describe('the importer', () => {
  it('refuses a file of another shape', () => {
    expect(() => importRubric26({ sheets: [] })).toThrow();
  });

  it('names a sum that is broken on purpose', async () => {
    const file = structuredClone(
      await readDataFile<{ sheets: { parts: { sections: { max: number }[] }[] }[] }>(
        'criteria-26-2026.json',
      ),
    );
    file.sheets[0]!.parts[0]!.sections[0]!.max += 1;
    const broken = importRubric26(file);
    const found = broken.doubts.filter((one) => one.blocksUse);
    expect(found.map((one) => one.kind)).toEqual(['SUM_OF_SECTIONS', 'SUM_OF_CRITERIA']);
    expect(broken.sheets.filter((one) => !one.usable).map((one) => one.number)).toEqual([1]);
  });
});
