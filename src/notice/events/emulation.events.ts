import { bothDays, template, type Recipients } from '../notice-template.ts';

interface About {
  readonly to: readonly Recipients[];
  /** Name of the campaign, in Vietnamese. */
  readonly campaign: string;
}

/** The emulation movement. Households are never named here. */
export const emulationNotices = {
  /** Once per campaign and last day of registration. */
  emulationCampaignOpened: template<About & { openUntil: string }>(
    'emulation.opened',
    'EmulationCampaign',
    ({ to, campaign, openUntil }) => ({
      to,
      title: {
        vi: `Phát động thi đua, đăng ký đến ngày ${bothDays(openUntil).vi}`,
        en: `An emulation campaign: register by ${bothDays(openUntil).en}`,
      },
      body: {
        vi: `Phong trào "${campaign}" nhận đăng ký chậm nhất ngày ${bothDays(openUntil).vi}. Hãy đăng ký và lập kế hoạch phát động của xã.`,
        en: `"${campaign}" takes registrations until ${bothDays(openUntil).en}. Please register and plan for your commune.`,
      },
    }),
  ),

  /** For communes that have not registered. Occasion: the day. */
  emulationRegistrationEnds: template<About & { openUntil: string }>(
    'emulation.registration-ends',
    'EmulationCampaign',
    ({ to, campaign, openUntil }) => ({
      to,
      title: {
        vi: `Sắp hết hạn đăng ký thi đua: ngày ${bothDays(openUntil).vi}`,
        en: `Registration for emulation ends on ${bothDays(openUntil).en}`,
      },
      body: {
        vi: `Xã chưa có đăng ký nào trong phong trào "${campaign}"; hạn đăng ký là ngày ${bothDays(openUntil).vi}.`,
        en: `Your commune has no registration in "${campaign}" yet; the last day is ${bothDays(openUntil).en}.`,
      },
    }),
  ),

  /** Occasion: the day. */
  emulationEventPlanned: template<
    About & { title: string; place: string | null; plannedOn: string }
  >('emulation.event-planned', 'EmulationEvent', ({ to, campaign, title, place, plannedOn }) => ({
    to,
    title: {
      vi: `Thi đua, ngày ${bothDays(plannedOn).vi}: ${title}`,
      en: `Emulation, ${bothDays(plannedOn).en}: ${title}`,
    },
    body: {
      vi: `Hoạt động của phong trào "${campaign}" dự kiến ngày ${bothDays(plannedOn).vi}${place ? ` tại ${place}` : ''}.`,
      en: `An event of "${campaign}" is planned for ${bothDays(plannedOn).en}${place ? ` at ${place}` : ''}.`,
    },
  })),

  /** Occasion: the revision. */
  emulationReturned: template<About & { award: string; reason: string }>(
    'emulation.returned',
    'EmulationRegistration',
    ({ to, campaign, award, reason }) => ({
      to,
      title: {
        vi: `Đăng ký thi đua được trả lại: ${award}`,
        en: `A registration for emulation was given back: ${award}`,
      },
      body: {
        vi: `Một đăng ký trong phong trào "${campaign}" được trả lại để chấm lại. Hãy xem lý do.`,
        en: `A registration in "${campaign}" was given back to be scored again. Please read the reason.`,
      },
      detail: reason,
    }),
  ),

  emulationCommended: template<About & { award: string; decision: string }>(
    'emulation.commended',
    'EmulationRegistration',
    ({ to, campaign, award, decision }) => ({
      to,
      title: { vi: `Được khen thưởng: ${award}`, en: `Commended: ${award}` },
      body: {
        vi: `Một đăng ký của xã trong phong trào "${campaign}" được khen thưởng theo Quyết định ${decision}.`,
        en: `A registration of your commune in "${campaign}" is commended by decision ${decision}.`,
      },
    }),
  ),
};
