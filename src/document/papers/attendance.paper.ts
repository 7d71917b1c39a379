import { heading, title } from '../kit/heading.ts';
import type { Paper } from '../kit/page.ts';
import { signatures } from '../kit/signature.ts';
import { centred, table } from '../kit/table.ts';
import { facts } from '../kit/text.ts';
import { longDay, longHour, titleOf } from '../kit/words.ts';
import type { MemberFacts, SessionFacts } from './facts.ts';

export interface AttendanceData {
  readonly session: SessionFacts;
  readonly members: readonly MemberFacts[];
}

const STATES: Readonly<Record<MemberFacts['attendance'], string>> = {
  EXPECTED: '',
  PRESENT: 'Có mặt',
  LATE: 'Đến muộn',
  ABSENT: 'Vắng',
  LEFT: 'Về sớm',
};

/** The list on which members sign that they are there. */
export function attendancePaper({ session, members }: AttendanceData): Paper {
  const scoring = members.filter((one) => one.scores).length;
  const rows = members.map((one, index) => [
    centred(index + 1),
    one.name,
    titleOf(one.role, one.position),
    centred(one.scores ? 'Có' : 'Không'),
    { text: [STATES[one.attendance], one.arrivedAt ? ` lúc ${one.arrivedAt}` : ''] },
    { text: ' \n ' },
  ]);
  return {
    title: `Danh sách điểm danh phiên ${session.number}`,
    sections: [
      [
        heading({
          agency: session.agency,
          placeAndDay: `${session.placeName}, ${longDay(session.heldOn)}`,
        }),
        title('DANH SÁCH ĐIỂM DANH', `Phiên họp số ${session.number}`),
        ...facts([
          ['Hội đồng', session.council.name],
          ['Địa điểm', session.place],
          ['Thời gian', `${longHour(session.startsAt)}, ${longDay(session.heldOn)}`],
          ['Số người được mời', `${members.length}, trong đó ${scoring} người chấm điểm`],
        ]),
        table({
          widths: [10, 42, 45, 16, 25, 27],
          head: [['TT', 'Họ và tên', 'Chức danh', 'Chấm điểm', 'Có mặt', 'Ký tên']],
          body: rows,
        }),
        signatures(
          [
            { text: 'Số người có mặt: .......... ; vắng: .......... ; đến muộn: ..........' },
            { text: 'Danh sách lập tại phiên họp.', margin: [0, 4, 0, 0] },
          ],
          [
            { as: 'Thư ký', name: nameOf(members, 'Thư ký') },
            { as: 'Chủ tịch Hội đồng', name: nameOf(members, 'Chủ tịch Hội đồng') },
          ],
        ),
      ],
    ],
  };
}

export function nameOf(members: readonly MemberFacts[], role: string): string | null {
  return members.find((one) => one.role === role)?.name ?? null;
}
