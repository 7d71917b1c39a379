import { present } from '../caller.ts';
import { MISSED, operationOf, type Case, type Day } from './council-day.ts';
import {
  checkCode,
  find,
  plain,
  recordDecision,
  revoke,
  type IssuedCertificate,
} from './recognise.ts';
import { closeSession, readItems, releaseSession, type Session } from './session.ts';
import { stars } from './teller.ts';

/** Closes and releases the session and shows why each product has its star. */
export async function decide(day: Day, session: Session, cases: readonly Case[]): Promise<void> {
  const { stage, tell } = day;
  const secretary = await stage.as('thu-ky');
  const operation = operationOf(day)('session');
  tell.step(
    'Thư ký đóng chấm; Chủ tịch công bố kết quả.',
    'The secretary closes scoring; the chair releases the results.',
  );
  await closeSession(secretary, operation, session);
  const closed = await readItems(secretary, session);
  const hidden = closed.every(({ result }) => !result);
  tell.check('đã đóng, chưa ai thấy kết quả · closed, nobody sees a result yet', hidden);
  await releaseSession(await stage.as('chu-tich'), operation, session);
  for (const [index, item] of (await readItems(secretary, session)).entries()) {
    const { star } = present('case', cases[index]);
    const result = present('result', item.result);
    tell.fact('');
    tell.fact(
      `${item.productName}: ${result.totalSum}/${result.sheetCount} = ${result.average} điểm · points`,
    );
    tell.fact(`theo điểm · by points        ${stars(result.starByPoints)}`);
    tell.fact(`theo mức tối thiểu · minima  ${stars(result.starByMinima)}`);
    for (const { text } of result.explanation) tell.fact(`- ${text}`);
    tell.check(`đề nghị · proposed ${stars(result.proposedStar)}`, result.proposedStar === star);
    if (star >= result.starByPoints) continue;
    const missed = result.failedMinima.map(({ criterion }) => criterion?.key);
    tell.check(
      `đủ điểm ${result.starByPoints} sao nhưng thiếu mức tối thiểu ở tiêu chí · enough points, but a minimum is missed: ${missed.join(', ')}`,
      result.starByPoints === 4 && missed.join() === MISSED,
    );
  }
}

/** The decision issues the certificates; the public finds and verifies them. */
export async function recognise(
  day: Day,
  session: Session,
  cases: readonly Case[],
): Promise<readonly IssuedCertificate[]> {
  const { stage, tell, today, run } = day;
  const secretary = await stage.as('thu-ky');
  tell.step(
    'Quyết định công nhận được ghi nhận; giấy chứng nhận có hiệu lực 36 tháng.',
    'The recognition decision is recorded; certificates run for 36 months.',
  );
  const certificates = await recordDecision(secretary, operationOf(day)('session'), {
    number: `${run}/QĐ-UBND (minh họa)`,
    decidedOn: today,
    itemIds: session.itemIds,
  });
  for (const [index, one] of certificates.entries()) {
    tell.fact(
      `${one.number}: mã sản phẩm · product code ${one.productCode}, mã xác minh · verification code ${one.verificationCode}, đến · until ${one.validUntil}`,
    );
    const { star } = present('case', cases[index]);
    tell.check(stars(one.awardedStars), one.awardedStars === star);
  }
  tell.step(
    'Công chúng tìm không dấu trong danh mục và tra mã trên bao bì.',
    'The public searches the catalogue without accents and checks the code on the package.',
  );
  for (const [index, { product, star }] of cases.entries()) {
    const query = plain(product.name.replace(' (minh họa)', ''));
    const { nodes } = await find(stage.anyone, query);
    const hit = nodes.find(({ name }) => name === product.name);
    tell.check(
      `"${query}" → ${hit?.name ?? 'không thấy · nothing'} ${stars(hit?.stars)}`,
      hit?.stars === star,
    );
    const code = present('certificate', certificates[index]).verificationCode;
    const verified = await checkCode(stage.anyone, code);
    tell.check(
      `verifyCertificate(${code}) → ${verified?.status} ${stars(verified?.stars)}`,
      verified?.status === 'VALID' && verified.stars === star,
    );
  }
  return certificates;
}

/** One certificate is revoked: its stars are gone everywhere. */
export async function takeBack(day: Day, one: Case, certificate: IssuedCertificate): Promise<void> {
  const { stage, tell, today } = day;
  tell.step(
    `Giấy chứng nhận của "${one.product.name}" bị thu hồi.`,
    'Its certificate is revoked: no stars anywhere.',
  );
  const secretary = await stage.as('thu-ky');
  const status = await revoke(secretary, operationOf(day)('session'), certificate.id, today);
  tell.fact(status);
  const query = plain(one.product.name.replace(' (minh họa)', ''));
  const named = ({ nodes }: Awaited<ReturnType<typeof find>>) =>
    nodes.find(({ name }) => name === one.product.name);
  const valid = named(await find(stage.anyone, query));
  tell.check('không còn trong danh mục có sao · no longer among products with stars', !valid);
  const any = named(await find(stage.anyone, query, 'ANY'));
  tell.check(`trong mọi sản phẩm · among all products: ${stars(any?.stars)}`, any?.stars === null);
  const verified = await checkCode(stage.anyone, certificate.verificationCode);
  tell.check(
    `verifyCertificate(${certificate.verificationCode}) → ${verified?.status} ${stars(verified?.stars)}`,
    verified?.status === 'REVOKED' && verified.stars === null,
  );
}
