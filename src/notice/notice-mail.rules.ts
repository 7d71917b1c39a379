/** What a mail is written from. */
export interface MailSource {
  readonly name: string;
  readonly language: 'VI' | 'EN';
  readonly titleVi: string;
  readonly titleEn: string;
  readonly bodyVi: string;
  readonly bodyEn: string;
}

/**
 * Subject and text, in the person's language first. Vietnamese mails end with a line of English, English
 * ones with the Vietnamese text, which is the one that counts. What people wrote in their own words is
 * not in it: it is read after signing in.
 */
export function writeMail(
  source: MailSource,
  publicUrl: string | undefined,
): { readonly subject: string; readonly text: string } {
  const { name, language, titleVi, titleEn, bodyVi, bodyEn } = source;
  if (language === 'EN') {
    const where = publicUrl
      ? `Sign in to read more: ${publicUrl}`
      : 'Sign in to OCOP to read more.';
    const lines = [`Dear ${name},`, bodyEn, where, `Tiếng Việt: ${titleVi}. ${bodyVi}`, FOOT.en];
    return { subject: `[OCOP] ${titleEn}`, text: `${lines.join('\n\n')}\n` };
  }
  const where = publicUrl
    ? `Đăng nhập để xem chi tiết: ${publicUrl}`
    : 'Đăng nhập vào hệ thống OCOP để xem chi tiết.';
  const lines = [`Kính gửi ${name},`, bodyVi, where, `English: ${titleEn}.`, FOOT.vi];
  return { subject: `[OCOP] ${titleVi}`, text: `${lines.join('\n\n')}\n` };
}

const FOOT = {
  vi: 'Thư do hệ thống gửi tự động, xin không trả lời. Có thể tắt thư này trong phần cài đặt thông báo.',
  en: 'This mail was sent by the system; please do not answer it. It can be switched off in the settings of notices.',
};
