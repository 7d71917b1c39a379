import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { applyCertificate } from '../../product/product.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, webAddress } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';
import { CertificateEntity, type RecognitionDecisionEntity } from '../certificate.entity.ts';
import { RecognitionLevel } from '../certificate.enums.ts';
import { currentCertificate } from '../certificate-issue.service.ts';
import { certificateNumber } from '../certificate.rules.ts';
import { Certificate, RecognitionDecision } from '../certificate.type.ts';
import {
  certify,
  insertDecision,
  ratedItems,
  requireRecognisable,
} from '../recognition.service.ts';

@InputType({ description: 'A product that a decision recognises.' })
export class RecognisedItemInput {
  @Field(() => ID, { description: 'The product on the agenda of a released session.' })
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

  @Field(() => LocalDate, { description: 'Day of the decision; certificates run from it.' })
  decidedOn!: string;

  @Field(() => String, { description: 'Who decided, in Vietnamese.' })
  issuer!: string;

  @Field(() => RecognitionLevel, { description: 'Level of government.' })
  level!: RecognitionLevel;

  @Field(() => String, { nullable: true, description: 'Web address of the decision.' })
  fileUrl?: string | null;

  @Field(() => [RecognisedItemInput], { description: 'The products, at most 100, none twice.' })
  items!: RecognisedItemInput[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const RecognitionDecisionRecordError = userErrorType('RecognitionDecisionRecord', {
  NOT_FOUND,
  NAMED_TWICE: 'A product is named twice.',
  IN_THE_FUTURE: 'The decision is dated after today.',
  NOT_RELEASED: 'The result of a product is not released.',
  ALREADY_RECOGNISED: 'A product has its certificate for this result already.',
  OTHER_LEVEL: 'A product was rated by a council of another level.',
  BEFORE_SESSION: 'The decision is earlier than the session.',
  TOO_FEW_STARS: 'A product has fewer than 3 stars.',
  NOT_THIS_LEVEL: 'This level of government does not recognise the stars of a product.',
  DECISION_EXISTS: 'The decision is recorded already.',
  NUMBER_TAKEN: 'Another certificate has this number.',
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
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    number: line(60),
    decidedOn: day(),
    issuer: line(200),
    level: z.enum(RecognitionLevel),
    fileUrl: webAddress().nullish(),
    items: z
      .array(z.object({ itemId: idOf('SessionItem'), certificateNumber: line(60).nullish() }))
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
      'Records a decision that recognises rated products and issues their certificates (công nhận, cấp giấy chứng nhận; Quyết định 26/2026/QĐ-TTg, Điều 4). All or nothing.',
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
      run: (tx, args) => recordDecision(tx, args.input),
    });
  }
}

async function recordDecision(tx: Transaction, input: Input) {
  const { operationId: _, items, ...values } = input;
  const ids = items.map((one) => one.itemId);
  const rated = await ratedItems(tx, ids);
  if (new Set(ids).size < ids.length) throw refuse('NAMED_TWICE', TWICE, ['input', 'items']);
  if (values.decidedOn > tx.context.today) {
    throw refuse('IN_THE_FUTURE', FUTURE, ['input', 'decidedOn']);
  }
  const stars = rated.map((item, index) => requireRecognisable(item, index, values));
  const decision = await insertDecision(tx, values, rated[0]!.councilUnitId);
  tx.record({
    action: 'recognition-decision.record',
    subjectType: 'RecognitionDecision',
    subjectId: decision.id,
    after: { ...values, items: ids },
  });
  const certificates: CertificateEntity[] = [];
  for (const [index, item] of rated.entries()) {
    const number = items[index]!.certificateNumber ?? certificateNumber(values.number, index + 1);
    if (await tx.em.existsBy(CertificateEntity, { number })) throw numberTaken(number, index);
    const certificate = await certify(tx, decision, item, { number, stars: stars[index]! });
    await follow(tx, certificate);
    certificates.push(certificate);
  }
  return { decision, certificates };
}

/** Lets the catalogue show what the register says now. */
async function follow(tx: Transaction, certificate: CertificateEntity): Promise<void> {
  const current = await currentCertificate(tx.em, certificate.productId);
  await applyCertificate(
    tx.em,
    certificate.productId,
    current && {
      id: current.id,
      stars: current.awardedStars,
      validFrom: current.issuedOn,
      validUntil: current.validUntil,
    },
  );
  const { number, productId, awardedStars, issuedOn, validUntil, productCode } = certificate;
  tx.record({
    action: 'certificate.issue',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: { number, productId, stars: awardedStars, issuedOn, validUntil, productCode },
  });
}

const TWICE = {
  vi: 'Một sản phẩm được ghi hai lần. Chưa có gì được lưu; hãy sửa danh sách.',
  en: 'A product is named twice. Nothing was stored; correct the list.',
};
const FUTURE = {
  vi: 'Ngày quyết định không thể sau hôm nay. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'The decision cannot be dated after today. Nothing was stored; correct the day.',
};

function numberTaken(number: string, index: number) {
  const text = {
    vi: `Số giấy chứng nhận ${number} đã dùng. Chưa có gì được lưu; hãy ghi số khác.`,
    en: `The certificate number ${number} is taken. Nothing was stored; give another one.`,
  };
  return refuse('NUMBER_TAKEN', text, ['input', 'items', String(index), 'certificateNumber']);
}
