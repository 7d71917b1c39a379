/**
 * The duties that the two documents of the former city give, sentence by sentence, in short words of
 * ours; where a sentence stands is said, so that anybody can look. Neither gives a day of its own but
 * where it names a year: no day is made up.
 */
export interface DutySeed {
  /** Codes of the organisations that have it. */
  readonly for: readonly string[];
  readonly paragraph: string;
  readonly text: string;
  readonly rhythm?: 'ONCE' | 'YEARLY' | 'ONGOING';
  readonly dueOn?: string;
  readonly dueNote?: string;
  readonly target?: string;
}

const OFFICE = ['VPDP-TPCB'];
export const COMMUNES = ['UBND-CHU-TRINH', 'UBND-HUNG-DAO', 'UBND-VINH-QUANG'];
export const DIVISIONS = ['PHONG-BAN-TPCB'];
const FRONT = ['MTTQ-TPCB'];

export const NO_DAY = 'Văn bản không nêu hạn';
export const END_OF_YEAR = 'Văn bản chỉ nêu năm; lấy ngày cuối năm';

const office = (sentence: string) => `Đoạn "Phòng Kinh tế thành phố", ${sentence}`;
const communes = (sentence: string) => `Đoạn "Ủy ban nhân dân các xã", ${sentence}`;
const divisions = (sentence: string) => `Đoạn "Các phòng ban, đơn vị", ${sentence}`;
const front = (sentence: string) => `Đoạn "Đề nghị Ủy ban Mặt trận Tổ quốc", ${sentence}`;

/** Công văn 725/UBND-KT. */
export const LETTER_725: readonly DutySeed[] = [
  {
    for: OFFICE,
    paragraph: office('câu 1'),
    text: 'Làm cơ quan thường trực, Văn phòng Điều phối nông thôn mới; tham mưu cho lãnh đạo UBND và Trưởng Ban Chỉ đạo thành phố.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 2'),
    text: 'Tham mưu văn bản chỉ đạo, hướng dẫn, đôn đốc các phòng, ban, đơn vị và ba xã đẩy nhanh tiến độ theo Kế hoạch.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 3'),
    text: 'Chủ trì tuyên truyền chủ trương, chính sách, nâng cao nhận thức của cán bộ, đảng viên và Nhân dân.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 4'),
    text: 'Bám sát Kế hoạch năm 2023; tham mưu chỉ đạo, hướng dẫn, đôn đốc các đơn vị thực hiện.',
    dueNote: 'Văn bản nêu năm 2023, không nêu ngày',
  },
  {
    for: OFFICE,
    paragraph: office('câu 5'),
    text: 'Chủ trì tham mưu xây dựng Kế hoạch "thành phố Cao Bằng hoàn thành nhiệm vụ xây dựng nông thôn mới" giai đoạn 2021 - 2025.',
    rhythm: 'ONCE',
  },
  {
    for: OFFICE,
    paragraph: office('câu 6, ý 1'),
    text: 'Chủ trì rà soát, lồng ghép các nguồn vốn của Chương trình.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 6, ý 2'),
    text: 'Định hướng ba xã đạt các chỉ tiêu, tiêu chí nông thôn mới nâng cao 2021 - 2025 để hoàn thành mục tiêu năm 2023.',
    dueNote: 'Văn bản nêu mục tiêu năm 2023, không nêu ngày',
  },
  {
    for: OFFICE,
    paragraph: office('câu 6, ý 3'),
    text: 'Bám sát Quyết định số 867/QĐ-UBND ngày 08/7/2022 về danh sách đơn vị, xã phấn đấu đạt chuẩn.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 7, ý 1'),
    text: 'Cùng các xã, phường đẩy nhanh rà soát, khảo sát, đánh giá, phân hạng sản phẩm OCOP.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 7, ý 2'),
    text: 'Hỗ trợ xúc tiến thương mại, quảng bá sản phẩm OCOP cấp tỉnh các năm 2020, 2021, 2022.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 7, ý 3'),
    text: 'Đẩy mạnh hỗ trợ sản xuất liên kết theo chuỗi giá trị gắn với tiêu thụ sản phẩm OCOP.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 7, ý 4'),
    text: 'Phát triển ngành nghề, làng nghề gắn với du lịch nông thôn và giữ gìn văn hóa, nâng cao thu nhập của người dân.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 8'),
    text: 'Phấn đấu năm 2023 có từ 10 sản phẩm trở lên được công nhận OCOP 3 sao.',
    rhythm: 'ONCE',
    dueOn: '2023-12-31',
    dueNote: END_OF_YEAR,
    target: 'TPCB-OCOP-3SAO-2023',
  },
  {
    for: OFFICE,
    paragraph: office('câu 9'),
    text: 'Đẩy nhanh hoàn thiện, trình ban hành Kế hoạch OCOP giai đoạn 2021 - 2025 và năm 2023 của thành phố.',
    rhythm: 'ONCE',
  },
  {
    for: OFFICE,
    paragraph: office('câu 10'),
    text: 'Chủ trì tổng hợp khó khăn, vướng mắc, kịp thời báo cáo cấp trên.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 11, ý 1'),
    text: 'Tăng cường kiểm tra, giám sát thực hiện Chương trình tại cơ sở.',
  },
  {
    for: OFFICE,
    paragraph: office('câu 11, ý 2'),
    text: 'Tổng hợp, báo cáo định kỳ và đột xuất (nếu có) kết quả thực hiện Chương trình gửi cấp trên.',
    dueNote: 'Văn bản ghi "định kỳ, đột xuất" mà không nêu nhịp và hạn báo cáo',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 1'),
    text: 'Thường xuyên kiện toàn, duy trì hoạt động có hiệu quả của Ban Quản lý Chương trình cấp xã giai đoạn 2021 - 2025.',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 2, ý 1'),
    text: 'Bám sát chỉ tiêu, tiêu chí của Kế hoạch số 345/KH-UBND (28/11/2022) và Nghị quyết số 18/NQ-HĐND (20/12/2022).',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 2, ý 2'),
    text: 'Ưu tiên các tiêu chí số 10 thu nhập, 13 tổ chức sản xuất, 17 môi trường, 18 chất lượng môi trường sống.',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 2, ý 3'),
    text: 'Xây dựng Kế hoạch năm sát thực tế theo mục tiêu, lộ trình của Quyết định số 867/QĐ-UBND (08/7/2022).',
    rhythm: 'YEARLY',
    dueNote: 'Văn bản yêu cầu kế hoạch năm mà không nêu hạn',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 3'),
    text: 'Trên cơ sở Kế hoạch số 313/KH-UBND, xây dựng Kế hoạch phát động phong trào thi đua "Chung sức xây dựng nông thôn mới".',
    rhythm: 'ONCE',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 4, ý 1'),
    text: 'Tuyên truyền nâng cao nhận thức cho nhân dân, cán bộ và đảng viên.',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 4, ý 2'),
    text: 'Vận động nhân dân, huy động nguồn lực đóng góp, ủng hộ xây dựng nông thôn mới.',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 4, ý 3'),
    text: 'Vệ sinh môi trường, chỉnh trang nhà cửa, đường làng, ngõ xóm xanh - sạch - đẹp.',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 5, ý 1'),
    text: 'Vận động người dân áp dụng khoa học kỹ thuật, công nghệ cao trong sản xuất nông nghiệp.',
  },
  {
    for: COMMUNES,
    paragraph: communes('câu 5, ý 2'),
    text: 'Chuyển đổi cơ cấu cây trồng, vật nuôi theo hướng hàng hóa, liên kết chuỗi giá trị gắn với tiêu thụ, nâng cao thu nhập, đạt nông thôn mới nâng cao, tiến tới kiểu mẫu.',
  },
  {
    for: DIVISIONS,
    paragraph: divisions('câu 1'),
    text: 'Chỉ đạo, đôn đốc, hướng dẫn các xã đẩy nhanh tiến độ theo Bộ tiêu chí nông thôn mới và nâng cao 2021 - 2025.',
  },
  {
    for: DIVISIONS,
    paragraph: divisions('câu 2, ý 1'),
    text: 'Thường xuyên xuống cơ sở nắm tình hình thực hiện nhiệm vụ.',
  },
  {
    for: DIVISIONS,
    paragraph: divisions('câu 2, ý 2'),
    text: 'Đề xuất phương án tháo gỡ tiêu chí khó, báo cáo Trưởng Ban, Phó Ban Chỉ đạo xử lý kịp thời.',
  },
  {
    for: FRONT,
    paragraph: front('câu 1'),
    text: 'Chỉ đạo tổ chức cơ sở phối hợp với chính quyền đổi mới tuyên truyền, vận động đoàn viên, hội viên, Nhân dân tham gia phong trào thi đua chung sức xây dựng nông thôn mới.',
  },
  {
    for: FRONT,
    paragraph: front('câu 2'),
    text: 'Phát huy vai trò phản biện, giám sát của Mặt trận, các tổ chức chính trị - xã hội và cộng đồng dân cư.',
  },
];
