import { registerEnumType } from 'type-graphql';

export enum ForwardingState {
  PREPARING = 'PREPARING',
  SENT = 'SENT',
  RESULT_IN = 'RESULT_IN',
  RECOGNISED = 'RECOGNISED',
  RESULT_USED = 'RESULT_USED',
  RATED_AGAIN = 'RATED_AGAIN',
}
registerEnumType(ForwardingState, {
  name: 'ForwardingState',
  description: 'How far a product is on its way to five stars. New values may be added.',
  valuesConfig: {
    PREPARING: { description: 'The province puts the file together (đang lập hồ sơ).' },
    SENT: { description: 'Sent to the ministry (đã gửi Bộ).' },
    RESULT_IN: { description: 'The result of the central council is known (đã có kết quả).' },
    RECOGNISED: { description: 'The ministry recognised five stars (được công nhận 5 sao).' },
    RESULT_USED: {
      description:
        'Below 90: the province decides on the central result (dùng kết quả của Hội đồng trung ương).',
    },
    RATED_AGAIN: { description: 'Below 90: the province rates again (tỉnh tổ chức đánh giá lại).' },
  },
});

export enum ForwardingPiece {
  LETTER = 'LETTER',
  ADVISORY_REPORT = 'ADVISORY_REPORT',
  COUNCIL_REPORT = 'COUNCIL_REPORT',
  APPROVAL_DECISION = 'APPROVAL_DECISION',
  PRODUCT_FILE = 'PRODUCT_FILE',
  EXTRA_TESTS = 'EXTRA_TESTS',
  SAMPLES = 'SAMPLES',
  OFFICE_REPORT = 'OFFICE_REPORT',
}
registerEnumType(ForwardingPiece, {
  name: 'ForwardingPiece',
  description:
    'The pieces of the file for the ministry (Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 3).',
  valuesConfig: {
    LETTER: { description: 'Letter of the province (văn bản của UBND cấp tỉnh).' },
    ADVISORY_REPORT: { description: 'Report of the advisory team (báo cáo của Tổ tư vấn).' },
    COUNCIL_REPORT: { description: 'Report of the council (báo cáo của Hội đồng cấp tỉnh).' },
    APPROVAL_DECISION: {
      description: 'Decision that approves the result (quyết định phê duyệt kết quả).',
    },
    PRODUCT_FILE: { description: 'File of the producer (hồ sơ sản phẩm).' },
    EXTRA_TESTS: {
      description:
        'Additional checks and tests, where there are any (kiểm tra, kiểm nghiệm bổ sung, nếu có).',
    },
    SAMPLES: { description: 'Five samples, not for tourism (sản phẩm mẫu).' },
    OFFICE_REPORT: {
      description:
        'For a new rating: report of the body in charge of the programme (báo cáo của cơ quan tham mưu quản lý OCOP cấp tỉnh).',
    },
  },
});
