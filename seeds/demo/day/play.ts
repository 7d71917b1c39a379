import { MeDocument } from '../../generated/operations.ts';
import { accepted, present } from '../caller.ts';
import { planSession, openSession } from '../journey/session.ts';
import { bringToProvince, type Lodged } from '../journey/way.ts';
import { MADE_UP_PRODUCERS, PRODUCER_LOGINS } from '../made-up.ts';
import { complain, recogniseAll, takeOneBack } from './after.ts';
import type { DayOfCouncil } from './day.ts';
import { LockMinutes, MinutesOf } from './documents.ts';
import { LATE, rateEverything, rollCall, type Hall } from './hall.ts';
import { setUpCouncil, twelveMembers } from './members.ts';
import { checkPrint, print } from './papers.ts';
import { dayCases, type DayCase } from './products.ts';
import { showResults } from './results.ts';

/** A whole day: sixteen products, twelve members, from the dossiers to the papers in a folder. */
export async function playDay(day: DayOfCouncil): Promise<void> {
  const { tell, stage } = day;
  const cases = dayCases(day.run);
  tell.step(
    'Mười sáu hồ sơ đi từ chủ thể qua UBND xã, phường đến tỉnh.',
    'Sixteen dossiers go from their producers through the communes to the province.',
  );
  const rated: Hall['rated'][number][] = [];
  for (const [index, one] of cases.entries()) {
    const lodged = await bring(day, one, index);
    tell.check(`${one.product.name}: ${lodged.dossier.state}`, lodged.dossier.state === 'ACCEPTED');
    rated.push({ ...one, lodged });
  }
  tell.step(
    'Hội đồng 12 người chấm và thư ký; quy chế của Hội đồng; lập phiên họp.',
    'A council of twelve who score and a secretary, its rules, a session.',
  );
  const members = await twelveMembers(day);
  const council = await setUpCouncil(day, members);
  const secretary = await stage.as('thu-ky');
  const session = await planSession(secretary, day.operation, {
    ...{ councilId: council.id, number: `${day.run} (minh họa)`, heldOn: day.today },
    dossierIds: rated.map(({ lodged }) => lodged.dossier.id),
  });
  tell.check(`${council.name}: ${members.length} + 1`, session.itemIds.length === 16);
  const hall: Hall = { day, session, members, rated };
  await printBefore(hall);
  tell.step('Thư ký mở phiên.', 'The secretary opens the session.');
  await openSession(secretary, day.operation, session);
  await rollCall(hall);
  await rateEverything(hall);
  await showResults(hall);
  const certificates = await recogniseAll(hall);
  await printAfter(
    hall,
    [...certificates.values()].slice(0, 2).map(({ id }) => id),
  );
  await takeOneBack(hall, certificates);
  await complain(hall);
}

async function bring(day: DayOfCouncil, one: DayCase, index: number): Promise<Lodged> {
  const { stage, today } = day;
  const form = present(
    'producer',
    MADE_UP_PRODUCERS.find(({ key }) => key === one.key),
  );
  const producer = await stage.as(PRODUCER_LOGINS[one.key]);
  const { viewer } = await producer.send(MeDocument, {});
  const producerId = present('producer', viewer?.roles.find((role) => role.producerId)?.producerId);
  const people = {
    producer,
    officer: await stage.as(form.officer),
    secretary: await stage.as('thu-ky'),
  };
  const operation = (step: string) => day.operation(`dossier-${index}-${step}`);
  return bringToProvince(people, operation, { product: one.product, form, producerId, today });
}

async function printBefore({ day, session, members }: Hall): Promise<void> {
  const secretary = await day.stage.as('thu-ky');
  day.tell.step(
    'In trước phiên: giấy mời, danh sách điểm danh, phiếu trắng có mã QR.',
    'Printed before the session: invitation, attendance list, blank sheets with QR codes.',
  );
  const subjectId = session.id;
  await print(day, secretary, { kind: 'INVITATION', subjectId, name: '01-giay-moi' });
  await print(day, secretary, { kind: 'ATTENDANCE_LIST', subjectId, name: '02-diem-danh' });
  const late = present('member', members[LATE]);
  await print(day, secretary, {
    ...{ kind: 'SCORE_SHEET_BLANK', subjectId, name: '03-phieu-trang' },
    options: { itemIds: session.itemIds.slice(0, 2), personIds: [late.personId] },
  });
}

async function printAfter(
  { day, session, members }: Hall,
  certificateIds: string[],
): Promise<void> {
  const { stage, tell } = day;
  const secretary = await stage.as('thu-ky');
  const member = present('member', members[1]).caller;
  tell.step(
    'In sau phiên: biên bản, bảng tổng hợp, phiếu đã chấm, giấy chứng nhận, tệp xuất của phiên.',
    'Printed after it: minutes, summary, filled sheets, certificates, the export of the session.',
  );
  const subjectId = session.id;
  const { councilSession } = await secretary.send(MinutesOf, { id: subjectId });
  const baseRevision = councilSession?.minutes?.revision ?? 0;
  const { done } = await secretary.send(LockMinutes, {
    id: subjectId,
    input: { baseRevision, operationId: day.operation('minutes-lock') },
  });
  accepted('minutesLock', done);
  const minutes = await print(day, secretary, { kind: 'MINUTES', subjectId, name: '04-bien-ban' });
  const summary = { kind: 'RESULT_SUMMARY', subjectId, name: '05-tong-hop' } as const;
  await print(day, secretary, summary);
  await print(day, secretary, { ...summary, format: 'XLSX', name: '05-tong-hop-bang' });
  await print(day, member, {
    ...{ kind: 'SCORE_SHEET', subjectId, name: '06-phieu-da-cham' },
    options: { itemIds: session.itemIds.slice(4, 5) },
  });
  for (const [index, id] of certificateIds.entries()) {
    const name = `07-giay-chung-nhan-${index + 1}`;
    await print(day, secretary, { kind: 'CERTIFICATE', subjectId: id, name });
  }
  const whole = { kind: 'SESSION_EXPORT', subjectId } as const;
  await print(day, secretary, { ...whole, format: 'XLSX', name: '08-phien-hop' });
  await print(day, secretary, { ...whole, format: 'JSON', name: '08-phien-hop-du-lieu' });
  await checkPrint(day, minutes);
}
