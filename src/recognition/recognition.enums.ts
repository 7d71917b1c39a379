import { registerEnumType } from 'type-graphql';

export enum RuralStandard {
  NTM = 'NTM',
  NTM_ADVANCED = 'NTM_ADVANCED',
  NTM_MODEL = 'NTM_MODEL',
  NTM_CITY_COMPLETION = 'NTM_CITY_COMPLETION',
}
registerEnumType(RuralStandard, {
  name: 'RuralStandard',
  description: 'A new-rural standard that a unit or a hamlet is recognised at.',
  valuesConfig: {
    NTM: { description: 'New rural (đạt chuẩn nông thôn mới).' },
    NTM_ADVANCED: { description: 'Advanced new rural (nông thôn mới nâng cao).' },
    NTM_MODEL: { description: 'Model new rural (nông thôn mới kiểu mẫu).' },
    NTM_CITY_COMPLETION: {
      description: 'City that completed the task (hoàn thành nhiệm vụ xây dựng nông thôn mới).',
    },
  },
});

export const STANDARD_NAMES: Readonly<Record<RuralStandard, { vi: string; en: string }>> = {
  NTM: { vi: 'nông thôn mới', en: 'new rural' },
  NTM_ADVANCED: { vi: 'nông thôn mới nâng cao', en: 'advanced new rural' },
  NTM_MODEL: { vi: 'nông thôn mới kiểu mẫu', en: 'model new rural' },
  NTM_CITY_COMPLETION: { vi: 'hoàn thành nhiệm vụ nông thôn mới', en: 'new-rural task completed' },
};

export enum RecognitionState {
  REGISTERED = 'REGISTERED',
  SELF_ASSESSED = 'SELF_ASSESSED',
  CHECKED = 'CHECKED',
  APPRAISED = 'APPRAISED',
  RECOGNISED = 'RECOGNISED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
  REJECTED = 'REJECTED',
  REVOCATION_PROPOSED = 'REVOCATION_PROPOSED',
  REVOKED = 'REVOKED',
}
registerEnumType(RecognitionState, {
  name: 'RecognitionState',
  description: 'Where a recognition file stands.',
  valuesConfig: {
    REGISTERED: { description: 'Registered for the year (đã đăng ký).' },
    SELF_ASSESSED: { description: 'The commune assessed itself and sent it (đã tự đánh giá).' },
    CHECKED: { description: 'Checked (đã thẩm tra).' },
    APPRAISED: { description: 'Appraised (đã thẩm định).' },
    RECOGNISED: { description: 'Recognised by a decision (đã công nhận).' },
    RETURNED: { description: 'Sent back to be completed (trả lại hoàn thiện).' },
    WITHDRAWN: { description: 'Taken back by the commune (đã rút).' },
    REJECTED: { description: 'Not recognised (không công nhận).' },
    REVOCATION_PROPOSED: {
      description: 'Its revocation is proposed; it still counts (đề nghị thu hồi).',
    },
    REVOKED: { description: 'Revoked by a decision (đã thu hồi).' },
  },
});

export const RECOGNITION_STATE_NAMES: Readonly<
  Record<RecognitionState, { readonly vi: string; readonly en: string }>
> = {
  REGISTERED: { vi: 'đã đăng ký', en: 'registered' },
  SELF_ASSESSED: { vi: 'đã tự đánh giá', en: 'self-assessed' },
  CHECKED: { vi: 'đã thẩm tra', en: 'checked' },
  APPRAISED: { vi: 'đã thẩm định', en: 'appraised' },
  RECOGNISED: { vi: 'đã công nhận', en: 'recognised' },
  RETURNED: { vi: 'trả lại để hoàn thiện', en: 'sent back' },
  WITHDRAWN: { vi: 'đã rút', en: 'withdrawn' },
  REJECTED: { vi: 'không công nhận', en: 'not recognised' },
  REVOCATION_PROPOSED: { vi: 'đề nghị thu hồi', en: 'proposed for revocation' },
  REVOKED: { vi: 'đã thu hồi', en: 'revoked' },
};

export enum RecognitionStepKind {
  SELF_ASSESS = 'SELF_ASSESS',
  WITHDRAW = 'WITHDRAW',
}
registerEnumType(RecognitionStepKind, {
  name: 'RecognitionStepKind',
  description: 'Steps of the commune.',
  valuesConfig: {
    SELF_ASSESS: { description: 'It assessed itself and sends the dossier (tự đánh giá).' },
    WITHDRAW: { description: 'It takes the file back, with the reason (rút hồ sơ).' },
  },
});

export enum RecognitionReviewKind {
  RETURN = 'RETURN',
  CHECK = 'CHECK',
  APPRAISE = 'APPRAISE',
  REJECT = 'REJECT',
  RECOGNISE = 'RECOGNISE',
  PROPOSE_REVOCATION = 'PROPOSE_REVOCATION',
  DROP_REVOCATION = 'DROP_REVOCATION',
  REVOKE = 'REVOKE',
}
registerEnumType(RecognitionReviewKind, {
  name: 'RecognitionReviewKind',
  description:
    'Steps of the offices. Nobody appraises what they checked, enters the decision on what they appraised, or revokes what they proposed to revoke.',
  valuesConfig: {
    RETURN: { description: 'Back to the commune, with the reason (trả lại).' },
    CHECK: { description: 'Checked (thẩm tra).' },
    APPRAISE: { description: 'Appraised (thẩm định).' },
    REJECT: { description: 'Not recognised, with the reason (không công nhận).' },
    RECOGNISE: {
      description: 'Recognised: number and day of the decision are needed (công nhận).',
    },
    PROPOSE_REVOCATION: {
      description: 'Proposes to revoke it, with the reason (đề nghị thu hồi).',
    },
    DROP_REVOCATION: { description: 'It stays recognised, with the reason (không thu hồi).' },
    REVOKE: { description: 'Revoked: number and day of the decision are needed (thu hồi).' },
  },
});
