import { figuresIn, withValues } from './kit/figures-in-text.rules.ts';

/** The parts of the minutes (biên bản) that people write; tables and lists between them are made. */
export const MINUTES_SECTIONS = [
  'BASIS',
  'PARTICIPANTS',
  'PROCEEDINGS',
  'RESULTS',
  'OPINIONS',
  'SPECIAL_CASES',
  'CONCLUSION',
] as const;
export type MinutesSection = (typeof MINUTES_SECTIONS)[number];

export type MinutesTexts = Readonly<Record<MinutesSection, string>>;

export const SECTION_TITLES: MinutesTexts = {
  BASIS: 'Căn cứ',
  PARTICIPANTS: 'Thành phần tham dự',
  PROCEEDINGS: 'Diễn biến phiên họp',
  RESULTS: 'Kết quả từng sản phẩm',
  OPINIONS: 'Ý kiến thảo luận',
  SPECIAL_CASES: 'Trường hợp có liên quan, vắng, chấm lại',
  CONCLUSION: 'Kết luận',
};

/**
 * Figures stand in the prose as names in double braces. Their values come from the locked data when
 * the minutes are shown or printed, so nobody can mistype one.
 */
export const FIGURES = {
  session: 'Số phiên họp',
  heldOn: 'Ngày họp',
  place: 'Địa điểm',
  openedAt: 'Giờ mở phiên',
  closedAt: 'Giờ đóng chấm điểm',
  council: 'Tên Hội đồng',
  councilDecision: 'Quyết định thành lập Hội đồng',
  rubric: 'Quyết định ban hành bộ tiêu chí',
  ruleVersion: 'Bản quy chế áp dụng',
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  members: 'Số người được mời',
  scorers: 'Số người chấm điểm',
  present: 'Số người có mặt',
  absent: 'Số người vắng',
  products: 'Số sản phẩm',
  released: 'Số sản phẩm đã công bố kết quả',
  fiveStars: 'Số sản phẩm đạt 5 sao',
  fourStars: 'Số sản phẩm đạt 4 sao',
  threeStars: 'Số sản phẩm đạt 3 sao',
  below: 'Số sản phẩm chưa đạt 3 sao',
  disqualified: 'Số sản phẩm bị loại',
} as const;
export type Figure = keyof typeof FIGURES;
export type FigureValues = Readonly<Record<Figure, string | null>>;

/** What each part says until somebody writes it otherwise. */
export const DEFAULT_TEXTS: MinutesTexts = {
  BASIS:
    'Căn cứ {{rubric}};\nCăn cứ {{councilDecision}} thành lập {{council}};\nCăn cứ Quy chế hoạt động của Hội đồng (bản {{ruleVersion}}).',
  PARTICIPANTS:
    'Hôm nay, ngày {{heldOn}}, tại {{place}}, {{council}} họp phiên số {{session}}.\nChủ trì: {{chair}}. Thư ký: {{secretary}}.\nSố người được mời: {{members}}, trong đó {{scorers}} người chấm điểm; có mặt {{present}}, vắng {{absent}}.',
  PROCEEDINGS:
    'Phiên họp mở lúc {{openedAt}}. Thư ký giới thiệu lần lượt {{products}} sản phẩm; các thành viên xem xét hồ sơ, sản phẩm mẫu và chấm điểm độc lập. Việc chấm điểm kết thúc lúc {{closedAt}}.',
  RESULTS: 'Kết quả tổng hợp từ các phiếu hợp lệ của {{products}} sản phẩm như sau:',
  OPINIONS: 'Các thành viên không có ý kiến khác.',
  SPECIAL_CASES: 'Các trường hợp dưới đây không tính vào điểm trung bình hoặc được chấm lại:',
  CONCLUSION:
    'Hội đồng thống nhất kết quả: {{fiveStars}} sản phẩm đạt 5 sao, {{fourStars}} sản phẩm đạt 4 sao, {{threeStars}} sản phẩm đạt 3 sao, {{below}} sản phẩm chưa đạt 3 sao. Hội đồng trình cấp có thẩm quyền xem xét theo quy định.',
};

/** Names in braces that are no figure: a slip that would be printed as it stands. */
export function unknownFigures(text: string): string[] {
  return figuresIn(text).filter((name) => !Object.hasOwn(FIGURES, name));
}

/** The prose with its figures; those that are not known yet are dots. */
export function withFigures(text: string, values: FigureValues): string {
  return withValues(text, values);
}
