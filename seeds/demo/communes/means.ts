import { accepted, present } from '../caller.ts';
import {
  CommuneOn,
  PreviewResources,
  RecordEarlier,
  RecordResources,
  ResourceTotals,
  Review,
} from './documents.ts';
import { halfOf, LABEL, WARD, type CommuneStory } from './story.ts';

/** Made-up money of a ward and a commune, VND. */
const MONEY = [
  { source: 'CENTRAL', work: 'ROAD', planned: 3_000, allocated: 2_400, disbursed: 1_500 },
  { source: 'LOCAL', work: 'SCHOOL', planned: 1_200, allocated: 1_200, disbursed: 700 },
  { source: 'CREDIT', work: 'PRODUCTION', planned: 900, allocated: 900, disbursed: 900 },
  { source: 'PEOPLE', work: 'ROAD', planned: 150, allocated: 150, disbursed: 120 },
].map(({ source, work, ...amounts }) => ({
  ...{ kind: 'MONEY', source, work },
  ...Object.fromEntries(
    Object.entries(amounts).map(([name, million]) => [name, `${million}000000`]),
  ),
}));
const GIVEN = [
  { kind: 'LABOUR_DAYS', source: 'PEOPLE', work: 'ROAD', quantity: '1.250', value: '250.000.000' },
  { kind: 'LAND', source: 'PEOPLE', work: 'ROAD', quantity: '2.200' },
];
const COMMUNE = { code: '01654', on: '2025-07-01' };
const OLD = { code: '01705', on: '2024-12-31' };

/** What is recognised and what was spent: a few rows, so that the report of half a year has some. */
export async function playMeans(story: CommuneStory): Promise<void> {
  await playRecognition(story);
  await playResources(story);
}

/** A decision of one commune of before the merger, and one of a commune of today. */
async function playRecognition({ stage, tell, operation, today }: CommuneStory): Promise<void> {
  tell.step(
    'Ghi quyết định công nhận: một người ghi, người khác xác nhận; xã cũ và xã mới tính riêng.',
    'Decisions are recorded by one person and confirmed by another; old and new communes apart.',
  );
  const [office, chief] = [await stage.as('dieu-phoi'), await stage.as('duyet-bao-cao')];
  const files = [
    { place: OLD, year: 2024, documentDay: '2024-12-20' },
    { place: COMMUNE, year: 2025, documentDay: halfOf(today).fromDay },
  ];
  for (const [index, { place, year, documentDay }] of files.entries()) {
    const unit = present('commune', (await office.send(CommuneOn, place)).commune);
    const paper = { documentNumber: `MH-${index + 1}/QĐ (minh họa)`, documentDay };
    const { done } = await office.send(RecordEarlier, {
      input: {
        ...{ unitId: unit.id, standard: 'NTM', year, source: LABEL, ...paper },
        operationId: operation(`earlier-${index}`),
      },
    });
    const there = done.userErrors[0]?.code === 'EXISTS';
    let file = present('file', (there ? done : accepted('earlier', done)).recognition);
    if (file.state === 'APPRAISED') {
      const input = { step: 'RECOGNISE', text: LABEL, ...paper, baseRevision: file.revision };
      const operationId = operation(`recognise-${index}`);
      const sent = await chief.send(Review, { id: file.id, input: { ...input, operationId } });
      file = present('file', accepted('recognitionReview', sent.done).recognition);
    }
    tell.check(`${unit.fullName}, ${year}: ${file.state}`, file.state === 'RECOGNISED');
  }
}

/** Lines of a ward and a commune, looked at before they are stored. */
async function playResources({ stage, tell, operation, today }: CommuneStory): Promise<void> {
  tell.step(
    'Ghi nguồn lực của kỳ: xem trước, rồi ghi một lần; nhập lại thì không cộng thêm.',
    'Resources of the period are looked at, then stored at once; a second time adds nothing.',
  );
  const office = await stage.as('dieu-phoi');
  const [year, kind] = [Number(today.slice(0, 4)), halfOf(today).periodKind];
  const lines = [];
  for (const place of [WARD, COMMUNE]) {
    const { id } = present('commune', (await office.send(CommuneOn, place)).commune);
    for (const line of [...MONEY, ...GIVEN]) lines.push({ communeId: id, basis: LABEL, ...line });
  }
  const { resourcePreview } = await office.send(PreviewResources, { year, kind, lines });
  const { confirmation, errorCount } = present('preview', resourcePreview);
  tell.check(`${lines.length} dòng, ${errorCount} lỗi · lines, errors`, errorCount === 0);
  const input = { year, periodKind: kind, lines, confirmation, operationId: operation('means') };
  const { done } = await office.send(RecordResources, { input });
  if (done.userErrors[0]?.code !== 'NOTHING_NEW') accepted('resourceRecord', done);
  const { resourceTotals } = await office.send(ResourceTotals, { year, kind });
  const { disbursed, entryCount } = present('totals', resourceTotals).total;
  tell.check(
    `Đã giải ngân ${Number(disbursed).toLocaleString('vi-VN')} đồng · disbursed`,
    Number(disbursed) === 6_440_000_000 && entryCount === lines.length,
  );
}
