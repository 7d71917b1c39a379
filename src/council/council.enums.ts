import { registerEnumType } from 'type-graphql';

export enum CouncilLevel {
  DISTRICT = 'DISTRICT',
  PROVINCE = 'PROVINCE',
  MINISTRY = 'MINISTRY',
}
registerEnumType(CouncilLevel, {
  name: 'CouncilLevel',
  description: 'Whose council it is (cấp của Hội đồng).',
  valuesConfig: {
    DISTRICT: { description: 'District (cấp huyện), until 30 June 2025: kept for older ratings.' },
    PROVINCE: { description: 'Province (cấp tỉnh): rates and recognises 3 and 4 stars.' },
    MINISTRY: { description: 'Ministry (cấp trung ương): rates and recognises 5 stars.' },
  },
});

export enum CouncilRole {
  CHAIR = 'CHAIR',
  VICE_CHAIR = 'VICE_CHAIR',
  MEMBER = 'MEMBER',
  SECRETARY = 'SECRETARY',
}
registerEnumType(CouncilRole, {
  name: 'CouncilRole',
  description: 'What somebody is in a council (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3).',
  valuesConfig: {
    CHAIR: { description: 'Chair (Chủ tịch Hội đồng).' },
    VICE_CHAIR: { description: 'Vice-chair (Phó Chủ tịch Hội đồng).' },
    MEMBER: { description: 'Member (ủy viên).' },
    SECRETARY: { description: 'Secretary (thư ký).' },
  },
});

export enum SessionPhase {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  RELEASED = 'RELEASED',
}
registerEnumType(SessionPhase, {
  name: 'SessionPhase',
  description:
    'How far a session (phiên họp) has come. It follows its products: a closed one is open again while a product is scored again; what is released stays so.',
  valuesConfig: {
    PLANNED: { description: 'Being prepared; members can read the dossiers.' },
    OPEN: { description: 'Members score; each sees only their own sheet.' },
    CLOSED: { description: 'Every product is closed; results exist and are not shown yet.' },
    RELEASED: { description: 'Results are shown (đã công bố).' },
  },
});

export enum ItemPhase {
  PENDING = 'PENDING',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  RELEASED = 'RELEASED',
}
registerEnumType(ItemPhase, {
  name: 'SessionItemPhase',
  description:
    'How far one product of a session has come. Only scoring again leads back, from closed to open.',
  valuesConfig: {
    PENDING: { description: 'Not opened for scoring yet.' },
    OPEN: { description: 'Members score it.' },
    CLOSED: { description: 'Scoring is over; the result is not shown yet.' },
    RELEASED: { description: 'The result is shown.' },
  },
});

export enum Attendance {
  EXPECTED = 'EXPECTED',
  PRESENT = 'PRESENT',
  LATE = 'LATE',
  ABSENT = 'ABSENT',
  LEFT = 'LEFT',
}
registerEnumType(Attendance, {
  name: 'Attendance',
  description: 'Whether a member takes part in a session (điểm danh).',
  valuesConfig: {
    EXPECTED: { description: 'Invited; not recorded yet.' },
    PRESENT: { description: 'Present (có mặt).' },
    LATE: { description: 'Came late (đến muộn).' },
    ABSENT: { description: 'Absent (vắng): scores nothing.' },
    LEFT: {
      description: 'Left early (về sớm): what was handed in by then counts, nothing after.',
    },
  },
});

export enum MinimumMethod {
  AVERAGE = 'AVERAGE',
  MAJORITY = 'MAJORITY',
  EVERY_SHEET = 'EVERY_SHEET',
}
registerEnumType(MinimumMethod, {
  name: 'MinimumMethod',
  description:
    "How the council's value of a criterion is held against a star minimum (mức tối thiểu). Decision 26/2026 does not say, so it is a setting.",
  valuesConfig: {
    AVERAGE: { description: "The average of the members' points must reach it. The default." },
    MAJORITY: { description: 'More than half of the sheets must reach it.' },
    EVERY_SHEET: { description: 'Every sheet must reach it.' },
  },
});

export enum RemarkRule {
  NONE = 'NONE',
  NO_POINTS = 'NO_POINTS',
  LOWEST_LEVEL = 'LOWEST_LEVEL',
}
registerEnumType(RemarkRule, {
  name: 'RemarkRule',
  description: 'For which levels a member must write a remark (nhận xét).',
  valuesConfig: {
    NONE: { description: 'For none. The default: decision 26/2026 asks for none.' },
    NO_POINTS: { description: 'For levels of 0 points.' },
    LOWEST_LEVEL: { description: 'For the lowest level of a criterion.' },
  },
});

export enum SheetAudience {
  NOBODY = 'NOBODY',
  COUNCIL = 'COUNCIL',
  COUNCIL_AND_STAFF = 'COUNCIL_AND_STAFF',
}
registerEnumType(SheetAudience, {
  name: 'SheetAudience',
  description: 'Who may read the score sheets of others once the result is released.',
  valuesConfig: {
    NOBODY: { description: 'Nobody but each member their own.' },
    COUNCIL: { description: 'The members of the session. The default.' },
    COUNCIL_AND_STAFF: {
      description: 'Also the secretary, coordination office, advisory team and auditors.',
    },
  },
});

export enum ScoreSheetState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
}
registerEnumType(ScoreSheetState, {
  name: 'ScoreSheetState',
  description: 'Whether a score sheet has been handed in.',
  valuesConfig: {
    DRAFT: { description: 'Being filled in (nháp): every answer is stored as it is sent.' },
    SUBMITTED: { description: 'Handed in (đã nộp): cannot be changed.' },
  },
});
