import { registerEnumType } from 'type-graphql';

/** What a person may be in the programme. A grant gives one role in one place. */
export enum Role {
  ADMINISTRATOR = 'ADMINISTRATOR',
  COORDINATION_OFFICE = 'COORDINATION_OFFICE',
  COUNCIL_SECRETARY = 'COUNCIL_SECRETARY',
  COUNCIL_CHAIR = 'COUNCIL_CHAIR',
  COUNCIL_MEMBER = 'COUNCIL_MEMBER',
  ADVISORY_TEAM = 'ADVISORY_TEAM',
  COMMUNE_OFFICER = 'COMMUNE_OFFICER',
  PRODUCER = 'PRODUCER',
  TRADE_PROMOTION = 'TRADE_PROMOTION',
  AUDITOR = 'AUDITOR',
  STATISTICS_REVIEWER = 'STATISTICS_REVIEWER',
}
registerEnumType(Role, {
  name: 'Role',
  description:
    'What a person may be in the programme (vai trò). A grant gives one role in one place.',
  valuesConfig: {
    ADMINISTRATOR: {
      description:
        'Keeps people, roles and API keys (quản trị hệ thống). Sees no score before its release.',
    },
    COORDINATION_OFFICE: {
      description:
        'New-rural coordination office (Văn phòng Điều phối nông thôn mới), the standing body of the programme.',
    },
    COUNCIL_SECRETARY: {
      description:
        'Secretary of a rating council (thư ký Hội đồng đánh giá, phân hạng): prepares and minutes its sessions.',
    },
    COUNCIL_CHAIR: {
      description:
        'Chair of a rating council (Chủ tịch Hội đồng đánh giá, phân hạng): leads, closes and releases sessions.',
    },
    COUNCIL_MEMBER: {
      description:
        'Member of a rating council (thành viên Hội đồng đánh giá, phân hạng): fills in score sheets.',
    },
    ADVISORY_TEAM: {
      description: 'Advisory team (Tổ tư vấn) that examines dossiers for the council.',
    },
    COMMUNE_OFFICER: {
      description:
        "Officer of a commune's or ward's people's committee (cán bộ UBND xã, phường): supports producers, assesses dossiers, reports criteria.",
    },
    PRODUCER: {
      description: 'Acts for one producer (chủ thể OCOP).',
    },
    TRADE_PROMOTION: {
      description: 'Trade-promotion staff (cán bộ xúc tiến thương mại): events and linkages.',
    },
    AUDITOR: {
      description:
        'Reads everything that is released and the audit trail (kiểm tra, giám sát); writes nothing.',
    },
    STATISTICS_REVIEWER: {
      description:
        'Reviews statistics (người thẩm tra số liệu thống kê): accepts and confirms income surveys of communes, or opens them again.',
    },
  },
});

/** Whether a sign-in can still be used. */
export enum SignInState {
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(SignInState, {
  name: 'SignInState',
  description: 'Whether a sign-in can still be used.',
  valuesConfig: {
    ACTIVE: { description: 'Its token is accepted.' },
    EXPIRED: { description: 'Unused for too long, or past its absolute end.' },
    REVOKED: { description: 'Ended by signing out, by revocation or by a new password.' },
  },
});

/** How somebody proved who they are. */
export enum SignInMethod {
  PASSWORD = 'PASSWORD',
  CODE = 'CODE',
}
registerEnumType(SignInMethod, {
  name: 'SignInMethod',
  description: 'How somebody proved who they are when they signed in.',
  valuesConfig: {
    PASSWORD: { description: 'With login and password.' },
    CODE: {
      description: 'With telephone number and one-time code (mã đăng nhập); for producers only.',
    },
  },
});
