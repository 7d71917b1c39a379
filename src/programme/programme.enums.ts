import { registerEnumType } from 'type-graphql';

export enum DocumentKind {
  LETTER = 'LETTER',
  PLAN = 'PLAN',
  DECISION = 'DECISION',
  RESOLUTION = 'RESOLUTION',
  DECREE = 'DECREE',
  CIRCULAR = 'CIRCULAR',
  OTHER = 'OTHER',
}
registerEnumType(DocumentKind, {
  name: 'OfficialDocumentKind',
  description: 'What kind of paper an official document is.',
  valuesConfig: {
    LETTER: { description: 'Official letter (công văn).' },
    PLAN: { description: 'Plan (kế hoạch).' },
    DECISION: { description: 'Decision (quyết định).' },
    RESOLUTION: { description: 'Resolution (nghị quyết).' },
    DECREE: { description: 'Decree (nghị định).' },
    CIRCULAR: { description: 'Circular (thông tư).' },
    OTHER: { description: 'Any other kind.' },
  },
});

export enum DocumentSeen {
  FULL_TEXT = 'FULL_TEXT',
  REPORT = 'REPORT',
  NAME_ONLY = 'NAME_ONLY',
}
registerEnumType(DocumentSeen, {
  name: 'OfficialDocumentSeen',
  description: 'How much of a document was seen when it was entered.',
  valuesConfig: {
    FULL_TEXT: { description: 'The document itself.' },
    REPORT: { description: "A report on it, such as the issuer's own notice." },
    NAME_ONLY: { description: 'Only its number, date and subject, as another document names it.' },
  },
});

export enum TargetMetric {
  PRODUCTS_RECOGNISED = 'PRODUCTS_RECOGNISED',
  COMMUNES_AT_STANDARD = 'COMMUNES_AT_STANDARD',
  HAMLETS_AT_STANDARD_SHARE = 'HAMLETS_AT_STANDARD_SHARE',
  UNIT_AT_STANDARD = 'UNIT_AT_STANDARD',
  OTHER = 'OTHER',
}
registerEnumType(TargetMetric, {
  name: 'ProgrammeTargetMetric',
  description: 'What a target counts.',
  valuesConfig: {
    PRODUCTS_RECOGNISED: {
      description:
        'Products recognised with at least so many stars between two days; counted live from the certificates.',
    },
    COMMUNES_AT_STANDARD: {
      description:
        'Communes recognised at a standard for a year up to the due day; counted live once the place has a recognition file for it, as reported before.',
    },
    HAMLETS_AT_STANDARD_SHARE: {
      description:
        'Share of hamlets (xóm) recognised at a standard, in percent; counted live once a hamlet has a file for it and the number of hamlets of each commune is known, as reported before.',
    },
    UNIT_AT_STANDARD: {
      description:
        'Whether the unit itself is recognised at a standard: 1 or 0; counted live once it has a recognition file for it, as reported before.',
    },
    OTHER: { description: 'Anything else; as reported.' },
  },
});

export enum ProgressSource {
  LIVE = 'LIVE',
  REPORTED = 'REPORTED',
  NONE = 'NONE',
}
registerEnumType(ProgressSource, {
  name: 'TargetProgressSource',
  description: 'Where the progress of a target comes from.',
  valuesConfig: {
    LIVE: { description: 'Counted from the data of this system at this moment.' },
    REPORTED: { description: 'Entered with a source.' },
    NONE: { description: 'Nothing is known yet (chưa có số liệu).' },
  },
});

export enum ForecastGap {
  TOO_FEW_POINTS = 'TOO_FEW_POINTS',
  PAST = 'PAST',
}
registerEnumType(ForecastGap, {
  name: 'TargetForecastGap',
  description: 'Why there is no forecast.',
  valuesConfig: {
    TOO_FEW_POINTS: { description: 'Fewer than two values of different days are known.' },
    PAST: { description: 'The due day has passed: what counts now is what was reached.' },
  },
});

export enum RoadmapState {
  REACHED = 'REACHED',
  LATE = 'LATE',
  OPEN = 'OPEN',
  MISSED = 'MISSED',
  NOT_KNOWN = 'NOT_KNOWN',
}
registerEnumType(RoadmapState, {
  name: 'RoadmapState',
  description: 'How a place stands to the roadmap (lộ trình) of new-rural standards.',
  valuesConfig: {
    REACHED: { description: 'Reached (đã đạt).' },
    LATE: { description: 'Something of it was recognised for a later year (đạt sau hạn).' },
    OPEN: { description: 'Not reached, and not due yet (chưa tới hạn).' },
    MISSED: { description: 'Not reached by the due day (chưa đạt đúng hạn).' },
    NOT_KNOWN: { description: 'Nothing is known yet (chưa có số liệu).' },
  },
});
