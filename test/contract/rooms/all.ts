import type { Fixtures, World } from '../world.ts';
import { ballotFixtures } from './ballot.ts';
import { certificateFixtures } from './certificate.ts';
import { communicationFixtures } from './communication.ts';
import { complaintFixtures } from './complaint.ts';
import { dayFixtures } from './council-day.ts';
import { councilFixtures, readRubric, sessionsOf } from './council.ts';
import { criteriaFixtures } from './criteria.ts';
import { difficultyFixtures } from './difficulty.ts';
import { documentFixtures } from './document.ts';
import { dossierFixtures } from './dossier.ts';
import { emulationFixtures } from './emulation.ts';
import { identityFixtures } from './identity.ts';
import { incomeSurveyFixtures } from './income-survey.ts';
import { inquiryFixtures } from './inquiry.ts';
import { inspectionFixtures } from './inspection.ts';
import { resourceFixtures } from './resource.ts';
import { ministryFixtures } from './ministry.ts';
import { noticeFixtures } from './notice.ts';
import { partnerFixtures } from './partner.ts';
import { productFixtures } from './product.ts';
import { programmeFixtures } from './programme.ts';
import { promotionFixtures } from './promotion.ts';
import { reportFixtures } from './report.ts';
import { recognitionFixtures } from './recognition.ts';
import { tradeFixtures } from './trade.ts';
import { transferFixtures } from './transfer.ts';
import { valueChainFixtures } from './value-chain.ts';

/** One fixture per mutation, over one world. */
export async function fixturesOf(world: World): Promise<Fixtures> {
  await readRubric(world);
  const sessions = await sessionsOf(world);
  return {
    ...(await productFixtures(world)),
    ...(await identityFixtures(world)),
    ...(await dossierFixtures(world)),
    ...(await councilFixtures(world, sessions)),
    ...(await dayFixtures(world, sessions)),
    ...(await ballotFixtures(world, sessions)),
    ...(await certificateFixtures(world, sessions)),
    ...(await complaintFixtures(world, sessions)),
    ...(await documentFixtures(world, sessions)),
    ...(await noticeFixtures(world)),
    ...(await ministryFixtures(world, sessions)),
    ...(await valueChainFixtures(world)),
    ...(await promotionFixtures(world)),
    ...(await inquiryFixtures(world)),
    ...(await tradeFixtures(world)),
    ...(await transferFixtures(world)),
    ...(await partnerFixtures(world)),
    ...(await criteriaFixtures(world)),
    ...(await incomeSurveyFixtures(world)),
    ...(await programmeFixtures(world)),
    ...(await difficultyFixtures(world)),
    ...(await inspectionFixtures(world)),
    ...(await emulationFixtures(world)),
    ...(await communicationFixtures(world)),
    ...(await reportFixtures(world)),
    ...(await resourceFixtures(world)),
    ...(await recognitionFixtures(world)),
  };
}
