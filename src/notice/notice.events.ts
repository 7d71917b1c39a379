/**
 * The catalogue of everything people are told: one entry per event, with all its words. Callers pass
 * parameters only and hand the result to `tell` within their transaction:
 *
 *     await tell(tx, notices.dossierReturned({ subjectId: dossier.id, occasion: dossier.revision,
 *       producerId, productName: dossier.productName, reason }));
 *
 * `subjectId` (uuid) and `occasion` belong to every entry, see `Occasion`. Each entry knows whom it is
 * for. A new event gets its entry here first; its name stays for ever, since old notices carry it.
 */
import { certificateNotices } from './events/certificate.events.ts';
import { chainNotices } from './events/chain.events.ts';
import { complaintNotices } from './events/complaint.events.ts';
import { criteriaNotices } from './events/criteria.events.ts';
import { difficultyNotices } from './events/difficulty.events.ts';
import { dossierNotices } from './events/dossier.events.ts';
import { dutyNotices } from './events/duty.events.ts';
import { emulationNotices } from './events/emulation.events.ts';
import { inquiryNotices } from './events/inquiry.events.ts';
import { inspectionNotices } from './events/inspection.events.ts';
import { opinionNotices } from './events/opinion.events.ts';
import { partnerNotices } from './events/partner.events.ts';
import { promotionNotices } from './events/promotion.events.ts';
import { listingNotices } from './events/listing.events.ts';
import { recognitionNotices } from './events/recognition.events.ts';
import { sessionNotices } from './events/session.events.ts';
import { tradeNotices } from './events/trade.events.ts';

export const notices = {
  ...dossierNotices,
  ...listingNotices,
  ...sessionNotices,
  ...certificateNotices,
  ...opinionNotices,
  ...complaintNotices,
  ...inquiryNotices,
  ...tradeNotices,
  ...chainNotices,
  ...criteriaNotices,
  ...promotionNotices,
  ...partnerNotices,
  ...dutyNotices,
  ...difficultyNotices,
  ...recognitionNotices,
  ...inspectionNotices,
  ...emulationNotices,
};
