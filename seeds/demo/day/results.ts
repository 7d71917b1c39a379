import { formatPoints } from '../../../src/platform/text/format.ts';
import { present } from '../caller.ts';
import { readItems, releaseSession } from '../journey/session.ts';
import { stars } from '../journey/teller.ts';
import type { Hall } from './hall.ts';
import { MISSED_CRITERION } from './products.ts';

type Results = Awaited<ReturnType<typeof readItems>>;

/** Releases the session, which closed with its last product, and shows the table of results. */
export async function showResults(hall: Hall): Promise<void> {
  const { day, session, rated } = hall;
  const { stage, tell, operation } = day;
  const secretary = await stage.as('thu-ky');
  tell.step(
    'Sản phẩm cuối đóng thì phiên đóng; Chủ tịch công bố kết quả.',
    'With its last product the session is closed; the chair releases the results.',
  );
  await releaseSession(await stage.as('chu-tich'), operation, session);
  const items = await readItems(secretary, session);
  for (const [index, item] of items.entries()) {
    const result = present('result', item.result);
    const { star, product } = present('case', rated[index]);
    tell.check(
      `số ${String(index + 1).padStart(2)} ${stars(result.proposedStar)} ${result.totalSum}/${result.sheetCount} phiếu = ${formatPoints(result.average, 'VI')} – ${product.name}`,
      result.proposedStar === star,
    );
  }
  explainEdges(hall, items);
}

function explainEdges({ day: { tell }, rated }: Hall, items: Results): void {
  const of = (turn: string) => {
    const at = rated.findIndex((one) => one.turn === turn);
    return { position: at + 1, result: present('result', items[at]?.result) };
  };
  const below = of('JUST_BELOW_70');
  const exactly = of('EXACTLY_70');
  tell.step(
    'Các trường hợp sát mức.',
    'The cases at the edge: nothing is rounded before the star is found.',
  );
  tell.check(
    `số ${below.position}: 839/12 = 69,91666… hiển thị ${formatPoints(below.result.average, 'VI')}, vẫn 3 sao · shown rounded, 3 stars all the same`,
    below.result.totalSum === 839 && below.result.sheetCount === 12,
  );
  tell.check(
    `số ${exactly.position}: 840/12 = 70 đúng, 4 sao · exactly 70, 4 stars`,
    exactly.result.totalSum === 840 && exactly.result.starByPoints === 4,
  );
  tell.fact(
    'Với 12 phiếu điểm nguyên, 69,91666… là mức gần 70 nhất ở phía dưới; 69,995 cần ít nhất 200 phiếu và được kiểm trong bộ thử.',
  );
  tell.fact(
    'With 12 sheets of whole points 69.91666… is as near below 70 as it gets; 69.995 takes at least 200 sheets and is in the tests.',
  );
  const missed = of('MISSED');
  tell.check(
    `số ${missed.position}: đủ điểm 4 sao, thiếu mức tối thiểu tiêu chí ${MISSED_CRITERION} → 3 sao · a minimum is missed`,
    missed.result.starByPoints === 4 &&
      missed.result.failedMinima.map(({ criterion }) => criterion?.key).join() === MISSED_CRITERION,
  );
  for (const { text } of missed.result.explanation) tell.fact(`- ${text}`);
  const tied = of('CONFLICT');
  tell.check(
    `số ${tied.position}: một người có liên quan, 11 phiếu · one has a tie, 11 sheets`,
    tied.result.sheetCount === 11,
  );
  const paper = of('PAPER');
  tell.check(
    `số ${paper.position}: phiếu giấy được tính, 12 phiếu · the paper sheet counts, 12 sheets`,
    paper.result.sheetCount === 12,
  );
}
