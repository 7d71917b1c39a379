import { accepted, present } from '../caller.ts';
import { checkCode, revoke } from '../journey/recognise.ts';
import { PRODUCER_LOGINS } from '../made-up.ts';
import { ControlRoom, Inbox, make, step } from './documents.ts';
import type { Hall } from './hall.ts';

export interface Issued {
  readonly id: string;
  readonly verificationCode: string;
  readonly product: { readonly name: string } | null;
}

const Recognise = make<{ certificates: readonly Issued[] | null }>(
  'recognitionDecisionRecord',
  'certificates { id verificationCode product { name } }',
);

/** The decision of the province about 3 and 4 stars; its certificates by place on the agenda. */
export async function recogniseAll({
  day,
  session,
  rated,
}: Hall): Promise<ReadonlyMap<number, Issued>> {
  const { stage, tell, operation, today, run } = day;
  const chosen = [...rated.keys()].filter((index) => [3, 4].includes(rated[index]?.star ?? 0));
  tell.step(
    'Quyết định công nhận 3 và 4 sao được ghi nhận; 5 sao chờ Bộ, dưới 3 sao không được công nhận.',
    'The decision about 3 and 4 stars is recorded; 5 stars wait for the ministry, below 3 there is none.',
  );
  const secretary = await stage.as('thu-ky');
  const { done } = await secretary.send(Recognise, {
    input: {
      ...{ number: `${run}/QĐ-CN (minh họa)`, decidedOn: today, level: 'PROVINCE' },
      issuer: 'Ủy ban nhân dân tỉnh Cao Bằng (minh họa)',
      items: chosen.map((index) => ({ itemId: present('item', session.itemIds[index]) })),
      operationId: operation('decision'),
    },
  });
  const certificates = present('certificates', accepted('decision', done).certificates);
  tell.check(
    `giấy chứng nhận · certificates: ${certificates.length}`,
    certificates.length === chosen.length,
  );
  const byName = new Map(certificates.map((one) => [one.product?.name, one]));
  return new Map(
    chosen.flatMap((index) => {
      const found = byName.get(rated[index]?.product.name);
      return found ? [[index, found] as const] : [];
    }),
  );
}

/** One certificate is taken back; the code on the package says so at once. */
export async function takeOneBack(
  { day, rated }: Hall,
  certificates: ReadonlyMap<number, Issued>,
): Promise<void> {
  const { stage, tell, operation, today } = day;
  const index = rated.findIndex(({ turn }) => turn === 'REVOKED');
  const certificate = present('certificate', certificates.get(index));
  tell.step(
    'Một giấy chứng nhận bị thu hồi; ai tra mã cũng thấy.',
    'One certificate is revoked; whoever checks the code sees it.',
  );
  const before = await checkCode(stage.anyone, certificate.verificationCode);
  await revoke(await stage.as('thu-ky'), operation, certificate.id, today);
  const after = await checkCode(stage.anyone, certificate.verificationCode);
  tell.check(
    `mã · code ${certificate.verificationCode}: ${before?.status} → ${after?.status}`,
    before?.status === 'VALID' && after?.status === 'REVOKED' && after.stars === null,
  );
}

const Lodge = make<{ complaint: { id: string; revision: number } | null }>(
  'complaintLodge',
  'complaint { id revision }',
);
const Register = step<{ complaint: { revision: number } | null }>(
  'complaintRegister',
  'complaint { revision }',
);
const Answer = step<{ complaint: { revision: number } | null }>(
  'complaintAnswer',
  'complaint { revision }',
);
const Decide = step<{ complaint: { state: string; outcome: string } | null }>(
  'complaintDecide',
  'complaint { state outcome }',
);

/** The producer of the product just below 70 points complains, and is answered. */
export async function complain(hall: Hall): Promise<void> {
  const { stage, tell, operation, today, run } = hall.day;
  const index = hall.rated.findIndex(({ turn }) => turn === 'JUST_BELOW_70');
  const producer = await stage.as(PRODUCER_LOGINS['mien-dong']);
  const secretary = await stage.as('thu-ky');
  const { councilSession } = await secretary.send(ControlRoom, { id: hall.session.id });
  const resultId = present('result', councilSession?.items[index]?.result).id;
  tell.step(
    'Chủ thể kiến nghị về kết quả 69,92 điểm; Hội đồng vào sổ, trả lời bằng văn bản, giải quyết.',
    'The producer complains about the 69.92 points; it is registered, answered and decided.',
  );
  const lodged = await producer.send(Lodge, {
    input: {
      ...{ resultId, grounds: 'Đề nghị xem lại vì chỉ thiếu chưa đến 0,1 điểm (minh họa).' },
      operationId: operation('complaint'),
    },
  });
  const { id, revision } = present('complaint', accepted('complaintLodge', lodged.done).complaint);
  const registered = await secretary.send(Register, {
    id,
    input: {
      ...{ number: `KN-${run}`, registeredOn: today, baseRevision: revision },
      operationId: operation('complaint-register'),
    },
  });
  const inBook = present('complaint', accepted('register', registered.done).complaint);
  const answered = await secretary.send(Answer, {
    id,
    input: {
      ...{ documentNumber: `TL-${run}`, answeredOn: today, baseRevision: inBook.revision },
      content: 'Điểm trung bình không làm tròn khi xếp hạng (Quyết định 26/2026/QĐ-TTg, Điều 3).',
      operationId: operation('complaint-answer'),
    },
  });
  const said = present('complaint', accepted('answer', answered.done).complaint);
  const decided = await secretary.send(Decide, {
    id,
    input: {
      ...{ outcome: 'REJECTED', reason: 'Kết quả đúng quy định (minh họa).' },
      ...{ baseRevision: said.revision, operationId: operation('complaint-decide') },
    },
  });
  const end = present('complaint', accepted('decide', decided.done).complaint);
  tell.check(`kiến nghị · complaint: ${end.state}, ${end.outcome}`, end.state === 'CLOSED');
  const { inbox } = await producer.send(Inbox, {});
  tell.fact('Hộp thông báo của chủ thể · inbox of the producer:');
  for (const { title } of inbox.nodes.slice(0, 8)) tell.fact(`- ${title}`);
  const leaks = inbox.nodes.filter(({ title }) => /\d+[.,]\d+/.test(title));
  tell.check('thông báo không có điểm · no points in notices', leaks.length === 0);
}
