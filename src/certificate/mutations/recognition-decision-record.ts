import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { tell } from '../../notice/notice.service.ts';
import { notices } from '../../notice/notice.events.ts';
import { applyCertificate } from '../../product/product.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, webAddress } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { catalogued, noticeFacts } from '../catalogue.service.ts';
import { certificateAccess } from '../certificate.access.ts';
import type { CertificateEntity, RecognitionDecisionEntity } from '../certificate.entity.ts';
import { RecognitionLevel } from '../certificate.enums.ts';
import { certificateNumber } from '../certificate.rules.ts';
import { Certificate, RecognitionDecision } from '../certificate.type.ts';
import { DECISION_ERRORS, lockIssuer, placesTaken, recordDecision } from '../decision.service.ts';
import { certify, ratedItems, requireRecognisable } from '../recognition.service.ts';
import { ROW_ERRORS } from '../recognition.refusals.ts';
import { recognisableId, unitId } from './certificate-input.ts';

@InputType({ description: 'A product that a decision recognises.' })
export class RecognisedItemInput {
  @Field(() => ID, {
    description:
      'What it rests on: the product on the agenda of a released session, or a closed round of written opinions that kept the star. `itemId` of the queue.',
  })
  itemId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the certificate; left out, the number of the decision with the place in this list, as the law gives no form.',
  })
  certificateNumber?: string | null;
}

@InputType({ description: 'A decision to recognise products.' })
export class RecognitionDecisionRecordInput {
  @Field(() => String, { description: 'Number, e.g. "124/QĐ-UBND".' })
  number!: string;

  @Field(() => LocalDate, { description: 'Day of the decision, not later than today.' })
  decidedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Day on which the certificates are issued, from which they run for 36 months: the day of the decision unless given, never before it or after today.',
  })
  issuedOn?: string | null;

  @Field(() => String, { description: 'Who decided, in Vietnamese.' })
  issuer!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit that decided, if known; it must have existed on that day.',
  })
  issuerUnitId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed (người ký).' })
  signer?: string | null;

  @Field(() => RecognitionLevel, { description: 'Level of government.' })
  level!: RecognitionLevel;

  @Field(() => String, { nullable: true, description: 'Web address of the decision.' })
  fileUrl?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A scan of the decision (bản quét), sent before with the purpose DECISION.',
  })
  fileId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True when the decision is recorded already and these products belong to it too.',
  })
  addToRecorded!: boolean;

  @Field(() => [RecognisedItemInput], { description: 'The products, at most 100, none twice.' })
  items!: RecognisedItemInput[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const RecognitionDecisionRecordError = userErrorType('RecognitionDecisionRecord', {
  NOT_FOUND,
  NAMED_TWICE: 'A product is named twice.',
  IN_THE_FUTURE: 'The decision or the issue is dated after today.',
  ISSUED_BEFORE: 'The certificates would be issued before the decision.',
  ...ROW_ERRORS,
  ...DECISION_ERRORS,
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of recognitionDecisionRecord.' })
export class RecognitionDecisionRecordPayload {
  @Field(() => RecognitionDecision, { nullable: true, description: 'The decision.' })
  decision!: RecognitionDecisionEntity | null;

  @Field(() => [Certificate], {
    nullable: true,
    description: 'The certificates, in the order of the items.',
  })
  certificates!: CertificateEntity[] | null;

  @Field(() => [RecognitionDecisionRecordError], {
    description: 'Why it was refused, one for each wrong row; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    number: line(60),
    decidedOn: day(),
    issuedOn: day().nullish(),
    issuer: line(200),
    issuerUnitId: unitId().nullish(),
    level: z.enum(RecognitionLevel),
    signer: line(200).nullish(),
    fileUrl: webAddress().nullish(),
    fileId: idOf('File').nullish(),
    addToRecorded: z.boolean().default(false),
    items: z
      .array(z.object({ itemId: recognisableId(), certificateNumber: line(60).nullish() }))
      .min(1)
      .max(100),
    operationId: operationId(),
  }),
});
type Input = z.output<typeof shape>['input'];

@Resolver()
export class RecognitionDecisionRecordMutation {
  @Access(certificateAccess.recognitionDecisionRecord)
  @Mutation(() => RecognitionDecisionRecordPayload, {
    description:
      'Records a decision that recognises rated products and issues their certificates (công nhận, cấp giấy chứng nhận; Quyết định 26/2026/QĐ-TTg, Điều 4). All or nothing: every wrong row is named.',
  })
  recognitionDecisionRecord(
    @Arg('input', () => RecognitionDecisionRecordInput, { description: 'The decision.' })
    input: RecognitionDecisionRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'recognitionDecisionRecord',
      access: certificateAccess.recognitionDecisionRecord,
      payload: RecognitionDecisionRecordPayload,
      errors: RecognitionDecisionRecordError,
      args: { input },
      shape,
      run: (tx, args) => recognise(tx, args.input),
    });
  }
}

async function recognise(tx: Transaction, input: Input) {
  const { operationId: _, items, issuedOn: given, addToRecorded, ...values } = input;
  const issuedOn = given ?? values.decidedOn;
  const ids = items.map((one) => one.itemId);
  await lockIssuer(tx.em, values.issuer);
  const rated = await ratedItems(tx, ids);
  requireDays(values.decidedOn, issuedOn, tx.context.today);
  if (new Set(ids).size < ids.length) throw refuse('NAMED_TWICE', TWICE, ['input', 'items']);
  const province = values.level === RecognitionLevel.PROVINCE ? rated[0]!.councilUnitId : null;
  const issuerUnitId = values.issuerUnitId ?? province;
  const again = addToRecorded ? 'add' : 'refuse';
  const decision = await recordDecision(tx, { ...values, issuerUnitId }, again);
  const placed = await placesTaken(tx.em, decision.id);
  const numbers = items.map(
    (one, index) => one.certificateNumber ?? certificateNumber(values.number, placed + index + 1),
  );
  await requireRecognisable(tx, rated, numbers, values);
  const certificates = await certify(tx, decision, rated, { numbers, issuedOn });
  for (const certificate of certificates) await follow(tx, certificate);
  await tell(
    tx,
    notices.decisionRecorded({
      subjectId: decision.id,
      occasion: certificates[0]!.id,
      unitId: rated[0]!.councilUnitId,
      decisionNumber: decision.number,
      decidedOn: decision.decidedOn,
      productCount: certificates.length,
    }),
  );
  return { decision, certificates };
}

function requireDays(decidedOn: string, issuedOn: string, today: string): void {
  if (decidedOn > today) throw refuse('IN_THE_FUTURE', FUTURE, ['input', 'decidedOn']);
  if (issuedOn > today) throw refuse('IN_THE_FUTURE', FUTURE, ['input', 'issuedOn']);
  if (issuedOn < decidedOn) throw refuse('ISSUED_BEFORE', BEFORE, ['input', 'issuedOn']);
}

/** Lets the catalogue show what the register says now, and tells who is concerned. */
async function follow(tx: Transaction, certificate: CertificateEntity): Promise<void> {
  await applyCertificate(
    tx.em,
    certificate.productId,
    await catalogued(tx.em, certificate.productId),
  );
  const { number, productId, awardedStars, issuedOn, validUntil, productCode } = certificate;
  tx.record({
    action: 'certificate.issue',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: { number, productId, stars: awardedStars, issuedOn, validUntil, productCode },
  });
  const facts = await noticeFacts(tx.em, certificate);
  await tell(tx, notices.certificateIssued({ ...facts, stars: awardedStars, validUntil }));
}

const TWICE = {
  vi: 'Một sản phẩm được ghi hai lần. Chưa có gì được lưu; hãy sửa danh sách.',
  en: 'A product is named twice. Nothing was stored; correct the list.',
};
const FUTURE = {
  vi: 'Ngày quyết định và ngày cấp không thể sau hôm nay. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'Decision and issue cannot be dated after today. Nothing was stored; correct the day.',
};
const BEFORE = {
  vi: 'Ngày cấp không thể trước ngày quyết định. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'Certificates cannot be issued before the decision. Nothing was stored; correct the day.',
};
