import { execute } from '../ask/execute.ts';
import {
  AppDeskChangesDocument,
  AppDeskDeadlinesDocument,
  AppDeskDifficultiesDocument,
  AppDeskDossiersDocument,
  AppDeskDutiesDocument,
  AppDeskExpiryDocument,
  AppDeskInquiriesDocument,
  AppDeskMailsDocument,
  AppDeskSurveysDocument,
  type DossierState,
} from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import type { RoleName } from '../shell/viewer.ts';

/** Something that waits for people of some roles, counted, with the page where it is done. */
export interface DeskTask {
  readonly key: string;
  readonly roles: readonly RoleName[];
  /** Its day is over. */
  readonly late: boolean;
  /** Below /quan-tri; null: there is no page for it. */
  readonly href: string | null;
  readonly count: () => Promise<number>;
  readonly said: (count: number) => string;
}

const words = t.shell.deskPage.tasks;

const dossiers = (
  key: keyof typeof words.dossiers,
  roles: readonly RoleName[],
  state: DossierState,
): DeskTask => ({
  key,
  roles,
  late: false,
  href: `/ho-so?trang-thai=${state}`,
  count: async () =>
    (await execute(AppDeskDossiersDocument, { state: [state] })).dossiers.totalCount ?? 0,
  said: words.dossiers[key],
});

/** Six months ahead, as producers need to renew. */
const SOON_MONTHS = 6;

/** In the order in which they are shown: what is late comes first. */
export const TASKS: readonly DeskTask[] = [
  {
    key: 'deadlines',
    roles: ['COMMUNE_OFFICER', 'COORDINATION_OFFICE', 'ADVISORY_TEAM', 'COUNCIL_SECRETARY'],
    late: true,
    href: '/ho-so',
    count: async () => (await execute(AppDeskDeadlinesDocument, {})).dossierDeadlines.length,
    said: words.deadlines,
  },
  {
    key: 'lateInquiries',
    roles: ['TRADE_PROMOTION', 'COORDINATION_OFFICE'],
    late: true,
    href: '/xuc-tien/yeu-cau?qua-han=1',
    count: async () =>
      (await execute(AppDeskInquiriesDocument, { isLate: true })).inquiries.totalCount ?? 0,
    said: words.lateInquiries,
  },
  {
    key: 'duties',
    roles: ['COORDINATION_OFFICE', 'COMMUNE_OFFICER'],
    late: true,
    href: null,
    count: async () => (await execute(AppDeskDutiesDocument, {})).dutyOccurrences.totalCount ?? 0,
    said: words.duties,
  },
  {
    key: 'mails',
    roles: ['ADMINISTRATOR'],
    late: true,
    href: '/thiet-lap',
    count: async () => (await execute(AppDeskMailsDocument, {})).failedMails.totalCount ?? 0,
    said: words.mails,
  },
  dossiers('submitted', ['COMMUNE_OFFICER'], 'SUBMITTED'),
  dossiers('assess', ['COMMUNE_OFFICER'], 'COMMUNE_REVIEW'),
  dossiers('forwarded', ['COORDINATION_OFFICE', 'ADVISORY_TEAM'], 'FORWARDED'),
  dossiers('accepted', ['COUNCIL_SECRETARY'], 'ACCEPTED'),
  {
    key: 'changes',
    roles: ['COMMUNE_OFFICER', 'COORDINATION_OFFICE'],
    late: false,
    href: '/duyet-noi-dung',
    count: async () => (await execute(AppDeskChangesDocument, {})).listingChanges.totalCount ?? 0,
    said: words.changes,
  },
  {
    key: 'inquiries',
    roles: ['TRADE_PROMOTION', 'COORDINATION_OFFICE'],
    late: false,
    href: '/xuc-tien/yeu-cau',
    count: async () =>
      (await execute(AppDeskInquiriesDocument, { isLate: false })).inquiries.totalCount ?? 0,
    said: words.inquiries,
  },
  {
    key: 'difficulties',
    roles: ['COORDINATION_OFFICE'],
    late: false,
    href: null,
    count: async () =>
      (await execute(AppDeskDifficultiesDocument, {})).difficulties.totalCount ?? 0,
    said: words.difficulties,
  },
  {
    key: 'surveys',
    roles: ['STATISTICS_REVIEWER'],
    late: false,
    href: null,
    count: async () => (await execute(AppDeskSurveysDocument, {})).incomeSurveys.totalCount ?? 0,
    said: words.surveys,
  },
  {
    key: 'expiry',
    roles: ['COORDINATION_OFFICE', 'COUNCIL_SECRETARY', 'COMMUNE_OFFICER', 'TRADE_PROMOTION'],
    late: false,
    href: '/chung-nhan',
    count: async () => {
      const { certificateExpiry } = await execute(AppDeskExpiryDocument, {});
      return certificateExpiry.horizons.find(({ months }) => months === SOON_MONTHS)?.count ?? 0;
    },
    said: words.expiry,
  },
];
