/** Figures of the emulation movement, each with what is counted. */
export const EMULATION_KINDS = {
  EMULATION_REGISTERED: {
    ...{ vi: 'Đăng ký thi đua trong kỳ', en: 'Registrations for emulation' },
    ...{ unit: { vi: 'lượt đăng ký', en: 'registrations' } },
    basis: 'Theo ngày đăng ký, mỗi danh hiệu một lượt, không tính đăng ký đã rút.',
  },
  EMULATION_COMMENDED: {
    ...{ vi: 'Tập thể, hộ được khen thưởng trong kỳ', en: 'Commendations' },
    ...{ unit: { vi: 'lượt khen thưởng', en: 'commendations' } },
    basis: 'Sổ khen thưởng theo ngày quyết định, không tính dòng đã rút.',
  },
  EMULATION_EVENTS: {
    ...{ vi: 'Hoạt động phát động, sơ kết, tổng kết thi đua', en: 'Emulation events held' },
    ...{ unit: { vi: 'hoạt động', en: 'events' }, basis: 'Theo ngày đã tổ chức.' },
  },
  EMULATION_PEOPLE: {
    ...{ vi: 'Lượt người dự hoạt động thi đua', en: 'People at emulation events', sum: true },
    ...{
      unit: { vi: 'lượt người', en: 'people' },
      basis: 'Theo ngày đã tổ chức; chỉ cộng hoạt động có ghi số người.',
    },
  },
} as const;
