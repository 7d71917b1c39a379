/** What calendars say; titles are short, as telephones show the first words. */
export const agenda = {
  name: 'OCOP – nông thôn mới: việc đến hạn',
  session: (number: string, council: string | undefined) =>
    `Phiên họp hội đồng ${number}${council ? `: ${council}` : ''}`,
  duty: (code: string) => `Hạn nhiệm vụ ${code}`,
  dutyText: (paragraph: string, document: string | undefined) =>
    [document, paragraph].filter(Boolean).join(', '),
  answer: (commune: string) => `Hạn trả lời khó khăn của ${commune}`,
  escalation: (commune: string) => `Khó khăn của ${commune} chuyển lên cấp trên nếu chưa trả lời`,
  criterion: (number: number, name: string) => `Tiêu chí ${number}: ${name}`,
  visit: (commune: string) => `Kiểm tra, giám sát tại ${commune}`,
  recommendation: {
    REMEDY: (addressee: string) => `Hạn khắc phục sau kiểm tra: ${addressee}`,
    SUPERVISION: (addressee: string) => `Hạn trả lời kiến nghị giám sát: ${addressee}`,
    SOCIAL_CRITICISM: (addressee: string) => `Hạn trả lời ý kiến phản biện xã hội: ${addressee}`,
  },
  emulationRegistration: (campaign: string) => `Hạn đăng ký thi đua: ${campaign}`,
  emulationEvent: (title: string, commune: string | undefined) =>
    `Thi đua: ${title}${commune ? `, ${commune}` : ''}`,
  survey: (commune: string, year: number) => `Điều tra thu nhập ${year} tại ${commune}`,
  contract: (number: string | null | undefined) =>
    `Hợp đồng ${number ? `${number} ` : ''}hết hạn, cần gia hạn hoặc kết thúc`,
};
