import { registerEnumType } from 'type-graphql';

export enum OpeningMode {
  ALL_AT_ONCE = 'ALL_AT_ONCE',
  ITEM_BY_ITEM = 'ITEM_BY_ITEM',
}
registerEnumType(OpeningMode, {
  name: 'SessionOpeningMode',
  description: 'How the products of a session are opened for scoring.',
  valuesConfig: {
    ALL_AT_ONCE: { description: 'All together with the session. The default.' },
    ITEM_BY_ITEM: { description: 'One after the other, as the secretary calls them up.' },
  },
});

export enum DiscussionAudience {
  NOBODY = 'NOBODY',
  LEADERS = 'LEADERS',
  COUNCIL = 'COUNCIL',
}
registerEnumType(DiscussionAudience, {
  name: 'DiscussionAudience',
  description:
    'Who may see, after the close of a product, how often each level of a criterion was chosen, without names.',
  valuesConfig: {
    NOBODY: { description: 'Nobody. The default.' },
    LEADERS: { description: 'Chair and secretary.' },
    COUNCIL: {
      description: 'Chair and secretary; all members once the chair has opened the discussion.',
    },
  },
});

export enum RoundKind {
  SCORING = 'SCORING',
  RESCORING = 'RESCORING',
  CORRECTION = 'CORRECTION',
  RECOUNT = 'RECOUNT',
}
registerEnumType(RoundKind, {
  name: 'RoundKind',
  description: 'Why the result of a product was worked out once more.',
  valuesConfig: {
    SCORING: { description: 'The first scoring (chấm lần đầu).' },
    RESCORING: { description: 'Scored again after a discussion (chấm lại).' },
    CORRECTION: { description: 'Opened again because it was closed by mistake.' },
    RECOUNT: {
      description:
        'Counted again without scoring, because a member turned out to have a tie to the product or the rules of the session changed.',
    },
  },
});

export enum SessionEventKind {
  SESSION_OPENED = 'SESSION_OPENED',
  SESSION_CLOSED = 'SESSION_CLOSED',
  SESSION_REOPENED = 'SESSION_REOPENED',
  SESSION_RELEASED = 'SESSION_RELEASED',
  RULE_CHANGED = 'RULE_CHANGED',
  ITEM_REMOVED = 'ITEM_REMOVED',
  ITEM_MOVED = 'ITEM_MOVED',
  ITEM_OPENED = 'ITEM_OPENED',
  ITEM_CLOSED = 'ITEM_CLOSED',
  ITEM_REOPENED = 'ITEM_REOPENED',
  ITEM_RECOUNTED = 'ITEM_RECOUNTED',
  ITEM_RELEASED = 'ITEM_RELEASED',
  SPREAD_KEPT = 'SPREAD_KEPT',
  DISCUSSION_OPENED = 'DISCUSSION_OPENED',
  STAR_RECORDED = 'STAR_RECORDED',
  DISQUALIFIED = 'DISQUALIFIED',
  DISQUALIFICATION_ENDED = 'DISQUALIFICATION_ENDED',
  ATTENDANCE = 'ATTENDANCE',
  RECUSED = 'RECUSED',
  RECUSAL_ENDED = 'RECUSAL_ENDED',
  SHEET_RETURNED = 'SHEET_RETURNED',
  REMINDED = 'REMINDED',
}
registerEnumType(SessionEventKind, {
  name: 'SessionEventKind',
  description: 'What happened in a session (diễn biến phiên họp). New values may be added.',
  valuesConfig: {
    SESSION_OPENED: { description: 'The session was opened.' },
    SESSION_CLOSED: { description: 'The last product was closed, and the session with it.' },
    SESSION_REOPENED: { description: 'A product was opened again, and the session with it.' },
    SESSION_RELEASED: { description: 'The results of the session were released.' },
    RULE_CHANGED: { description: 'Another version of the rules was taken over.' },
    ITEM_REMOVED: { description: 'A product was taken off the agenda.' },
    ITEM_MOVED: { description: 'A product got another place on the agenda.' },
    ITEM_OPENED: { description: 'A product was opened for scoring.' },
    ITEM_CLOSED: { description: 'Scoring of a product was closed.' },
    ITEM_REOPENED: { description: 'A product was opened again.' },
    ITEM_RECOUNTED: { description: 'The result of a product was counted again.' },
    ITEM_RELEASED: { description: 'The result of a product was released to the council.' },
    SPREAD_KEPT: { description: 'A spread above the limit was let stand, with a reason.' },
    DISCUSSION_OPENED: { description: 'The chair opened the discussion of a product.' },
    STAR_RECORDED: { description: 'The council recorded a star with a reason.' },
    DISQUALIFIED: { description: 'The council disqualified a product, with the condition.' },
    DISQUALIFICATION_ENDED: { description: 'A disqualification was taken back.' },
    ATTENDANCE: { description: 'Attendance was recorded.' },
    RECUSED: { description: 'A tie of a member to a product was recorded.' },
    RECUSAL_ENDED: { description: 'A recorded tie was taken back.' },
    SHEET_RETURNED: { description: 'A sheet was handed back to its member.' },
    REMINDED: { description: 'Members were reminded to hand in.' },
  },
});

export enum SheetProgressState {
  NOT_OPEN = 'NOT_OPEN',
  NOT_BEGUN = 'NOT_BEGUN',
  DRAFT = 'DRAFT',
  REOPENED = 'REOPENED',
  SUBMITTED = 'SUBMITTED',
  RECUSED = 'RECUSED',
  ABSENT = 'ABSENT',
}
registerEnumType(SheetProgressState, {
  name: 'SheetProgressState',
  description: 'How far a member is with the sheet of a product; nothing of what is on it.',
  valuesConfig: {
    NOT_OPEN: { description: 'The product is not open yet.' },
    NOT_BEGUN: { description: 'Nothing stored yet (chưa chấm).' },
    DRAFT: { description: 'Being filled in (đang chấm).' },
    REOPENED: { description: 'Handed back to be filled in again (chấm lại).' },
    SUBMITTED: { description: 'Handed in (đã nộp).' },
    RECUSED: { description: 'Taken out because of a tie (có liên quan).' },
    ABSENT: { description: 'Absent for this product (vắng).' },
  },
});

export enum ItemPresence {
  EXPECTED = 'EXPECTED',
  PRESENT = 'PRESENT',
  LATE = 'LATE',
  ABSENT = 'ABSENT',
  LEFT = 'LEFT',
  RECUSED = 'RECUSED',
}
registerEnumType(ItemPresence, {
  name: 'ItemPresence',
  description: 'Whether a member takes part in the rating of one product.',
  valuesConfig: {
    EXPECTED: { description: 'Attendance not recorded yet.' },
    PRESENT: { description: 'Present (có mặt).' },
    LATE: { description: 'Came when scoring of it had been closed (đến muộn): has no sheet.' },
    ABSENT: { description: 'Absent (vắng).' },
    LEFT: { description: 'Had left (về sớm).' },
    RECUSED: { description: 'Has a tie to the product (có liên quan).' },
  },
});

export enum CloneRules {
  NEWEST = 'NEWEST',
  SAME = 'SAME',
}
registerEnumType(CloneRules, {
  name: 'CloneRules',
  description: 'Whose rules a session planned like another runs under.',
  valuesConfig: {
    NEWEST: {
      description: 'The newest of its council, as they are when it opens (quy chế hiện hành).',
    },
    SAME: { description: 'Those of the other session, whatever the council has set since.' },
  },
});
