import { registerEnumType } from 'type-graphql';

export enum ApplicationState {
  APPLIED = 'APPLIED',
  SELECTED = 'SELECTED',
  WAITING = 'WAITING',
  DECLINED = 'DECLINED',
  CONFIRMED = 'CONFIRMED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ApplicationState, {
  name: 'EventApplicationState',
  description: 'How far the application of a producer has come (đăng ký tham gia).',
  valuesConfig: {
    APPLIED: { description: 'The producer asks to take part (đã đăng ký).' },
    SELECTED: {
      description: 'The organiser takes it in; the producer has to confirm (được chọn).',
    },
    WAITING: { description: 'On the waiting list (dự bị).' },
    DECLINED: { description: 'Not taken in, with a reason (không được chọn).' },
    CONFIRMED: { description: 'The producer comes (đã xác nhận).' },
    CANCELLED: { description: 'The producer does not come after all (đã rút).' },
  },
});

export enum BoothKind {
  STANDARD = 'STANDARD',
  CORNER = 'CORNER',
  OPEN_SPACE = 'OPEN_SPACE',
  SHARED = 'SHARED',
  DISPLAY = 'DISPLAY',
}
registerEnumType(BoothKind, {
  name: 'BoothKind',
  description: 'What kind of booth it is (loại gian hàng).',
  valuesConfig: {
    STANDARD: { description: 'Standard booth (gian tiêu chuẩn).' },
    CORNER: { description: 'Corner booth with two open sides (gian góc).' },
    OPEN_SPACE: { description: 'Bare space (đất trống).' },
    SHARED: { description: 'Shared booth of several producers (gian chung).' },
    DISPLAY: { description: 'Display only (khu trưng bày).' },
  },
});

export enum BudgetKind {
  SPACE = 'SPACE',
  BOOTH_BUILDING = 'BOOTH_BUILDING',
  TRANSPORT = 'TRANSPORT',
  LODGING = 'LODGING',
  PUBLICITY = 'PUBLICITY',
  PRINTING = 'PRINTING',
  OTHER = 'OTHER',
}
registerEnumType(BudgetKind, {
  name: 'EventBudgetKind',
  description: 'What money of an event is for (mục chi).',
  valuesConfig: {
    SPACE: { description: 'Rent of space (thuê mặt bằng).' },
    BOOTH_BUILDING: { description: 'Building and fitting of booths (dựng, trang trí gian hàng).' },
    TRANSPORT: { description: 'Transport (vận chuyển).' },
    LODGING: { description: 'Travel and lodging (đi lại, ăn ở).' },
    PUBLICITY: { description: 'Publicity (truyền thông).' },
    PRINTING: { description: 'Printing (in ấn).' },
    OTHER: { description: 'Anything else (khác).' },
  },
});

export enum ConsignmentState {
  PLANNED = 'PLANNED',
  HANDED_OVER = 'HANDED_OVER',
  ARRIVED = 'ARRIVED',
  RETURNED = 'RETURNED',
  USED_UP = 'USED_UP',
  LOST = 'LOST',
}
registerEnumType(ConsignmentState, {
  name: 'SampleConsignmentState',
  description: 'Where samples are (trạng thái hàng mẫu).',
  valuesConfig: {
    PLANNED: { description: 'Still with the producer (dự kiến).' },
    HANDED_OVER: { description: 'Handed over, on the way (đã bàn giao).' },
    ARRIVED: { description: 'At the event (đã đến).' },
    RETURNED: { description: 'Back with the producer (đã trả).' },
    USED_UP: { description: 'Used up or sold (đã dùng hết).' },
    LOST: { description: 'Lost or broken (mất, hỏng).' },
  },
});
