import { COMMUNES, DIVISIONS, END_OF_YEAR, type DutySeed } from './programme-duties.ts';

const CITY = ['UBND-TPCB'];

const aims = (part: string) => `Đoạn "Phấn đấu đến năm 2024", ${part}`;
const work = (part: string) => `Đoạn "Ủy ban nhân dân Thành phố tiếp tục phát động", ${part}`;
const PLAN_PERIOD = 'Kế hoạch không nêu năm cho mục tiêu này; giai đoạn 2021 - 2025';

/** Kế hoạch 313/KH-UBND. */
export const PLAN_313: readonly DutySeed[] = [
  {
    for: CITY,
    paragraph: 'Đoạn "Tiếp tục phát huy sức mạnh"',
    text: 'Phát huy sức mạnh của cả hệ thống chính trị, tuyên truyền, vận động thực hiện chính sách xây dựng nông thôn mới; phấn đấu hoàn thành và vượt các chỉ tiêu chủ yếu giai đoạn 2021 - 2025.',
  },
  {
    for: CITY,
    paragraph: aims('ý 1'),
    text: 'Đến năm 2024 thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới.',
    rhythm: 'ONCE',
    dueOn: '2024-12-31',
    dueNote: END_OF_YEAR,
    target: 'TPCB-NTM-2024',
  },
  {
    for: CITY,
    paragraph: aims('ý 2'),
    text: 'Có 02 xã đạt chuẩn nông thôn mới nâng cao (Hưng Đạo năm 2024, Vĩnh Quang năm 2025).',
    rhythm: 'ONCE',
    dueOn: '2025-12-31',
    dueNote: END_OF_YEAR,
    target: 'TPCB-XA-NANG-CAO-2025',
  },
  {
    for: ['UBND-HUNG-DAO'],
    paragraph: aims('ý 2'),
    text: 'Xã Hưng Đạo đạt chuẩn nông thôn mới nâng cao năm 2024.',
    rhythm: 'ONCE',
    dueOn: '2024-12-31',
    dueNote: END_OF_YEAR,
    target: 'HUNG-DAO-NANG-CAO-2024',
  },
  {
    for: ['UBND-VINH-QUANG'],
    paragraph: aims('ý 2'),
    text: 'Xã Vĩnh Quang đạt chuẩn nông thôn mới nâng cao năm 2025.',
    rhythm: 'ONCE',
    dueOn: '2025-12-31',
    dueNote: END_OF_YEAR,
    target: 'VINH-QUANG-NANG-CAO-2025',
  },
  {
    for: ['UBND-HUNG-DAO'],
    paragraph: aims('ý 3'),
    text: 'Xã Hưng Đạo đạt chuẩn nông thôn mới kiểu mẫu năm 2025.',
    rhythm: 'ONCE',
    dueOn: '2025-12-31',
    dueNote: END_OF_YEAR,
    target: 'HUNG-DAO-KIEU-MAU-2025',
  },
  {
    for: CITY,
    paragraph: aims('ý 4'),
    text: '100% xóm đạt chuẩn nông thôn mới.',
    rhythm: 'ONCE',
    dueNote: PLAN_PERIOD,
    target: 'TPCB-XOM-NTM-2025',
  },
  {
    for: CITY,
    paragraph: aims('ý 5'),
    text: '50% xóm đạt chuẩn nông thôn mới kiểu mẫu.',
    rhythm: 'ONCE',
    dueNote: PLAN_PERIOD,
    target: 'TPCB-XOM-KIEU-MAU-2025',
  },
  {
    for: CITY,
    paragraph: work('ý 1'),
    text: 'Tiếp tục phát động, hướng dẫn, đổi mới nội dung, hình thức phong trào thi đua.',
  },
  {
    for: CITY,
    paragraph: work('ý 2'),
    text: 'Hướng dẫn ba xã rà soát, đánh giá cụ thể từng chỉ tiêu, tiêu chí làm mục tiêu của phong trào thi đua.',
  },
  {
    for: COMMUNES,
    paragraph: work('ý 2'),
    text: 'Rà soát, đánh giá cụ thể từng chỉ tiêu, tiêu chí theo Bộ tiêu chí trên địa bàn.',
  },
  {
    for: CITY,
    paragraph: work('ý 3'),
    text: 'Chỉ đạo các phòng, ban, đơn vị triển khai phong trào thi đua bảo đảm hiệu quả.',
  },
  {
    for: DIVISIONS,
    paragraph: work('ý 3'),
    text: 'Triển khai thực hiện phong trào thi đua bảo đảm hiệu quả.',
  },
  {
    for: CITY,
    paragraph: work('ý 4'),
    text: 'Huy động tổ chức, cá nhân và nhân dân tham gia, phát huy nội lực, đẩy mạnh xã hội hóa.',
  },
  {
    for: CITY,
    paragraph: work('ý 5'),
    text: 'Tuyên truyền, vận động củng cố, tăng cường sự đồng thuận trong các tầng lớp nhân dân.',
  },
  {
    for: [...CITY, ...COMMUNES],
    paragraph: work('ý 6'),
    text: 'Từng cấp hoàn thành sớm hoặc đúng kế hoạch, có chất lượng các chỉ tiêu, nhiệm vụ xây dựng nông thôn mới.',
    dueNote: 'Kế hoạch ghi "sớm hoặc theo đúng kế hoạch", không nêu ngày',
  },
];
