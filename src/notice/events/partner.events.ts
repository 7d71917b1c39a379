import { template } from '../notice-template.ts';

/** Partners; `subjectId` is the webhook. */
export const partnerNotices = {
  /** After too many failures in a row. Occasion: the last of them. */
  webhookFailing: template<{ personId: string; name: string }>(
    'webhook.failing',
    'Webhook',
    ({ personId, name }) => ({
      to: { personIds: [personId] },
      title: { vi: `Webhook “${name}” đã dừng do lỗi`, en: `Webhook “${name}” stopped: it fails` },
      body: {
        vi: `Bên nhận của webhook “${name}” không trả lời đúng nhiều lần liên tiếp nên việc gửi đã tạm dừng. Các sự kiện vẫn được giữ; hãy kiểm tra bên nhận rồi bật lại.`,
        en: `The receiver of webhook “${name}” failed many times in a row, so sending has stopped. Events are kept; check the receiver, then switch it on again.`,
      },
    }),
  ),
};
