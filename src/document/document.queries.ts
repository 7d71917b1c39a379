import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access, PUBLIC, SIGNED_IN } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { say } from '../platform/graphql/language.ts';
import { DocumentStanding, DocumentState } from './document.enums.ts';
import { documentByCode, ownPrints, storedFileById } from './document.loader.ts';
import { DocumentVerification, PrintedDocument } from './document.type.ts';
import { HASH_SHOWN } from './kit/page.ts';
import type { PrintedDocumentEntity } from './printed-document.entity.ts';

const MAX_LISTED = 50;

@Resolver()
export class DocumentQueries {
  @Access(PUBLIC)
  @Query(() => DocumentVerification, {
    description:
      'Whether a printed document is genuine (kiểm tra văn bản in), by the 8 signs in its footer, in any case, with or without blanks and dashes. Answered from the register of this moment.',
  })
  async verifyDocument(
    @Arg('code', () => String, { description: 'The code as it is read.' }) code: string,
    @Ctx() context: Context,
  ): Promise<DocumentVerification> {
    const found = await documentByCode(context, code);
    const known = found?.state === DocumentState.READY ? found : null;
    const standing =
      found === undefined
        ? DocumentStanding.NOT_A_CODE
        : known
          ? standingOf(known)
          : DocumentStanding.UNKNOWN;
    return {
      standing,
      message: say(MESSAGES[standing], context.language),
      kind: known?.kind ?? null,
      number: known?.number ?? null,
      version: known?.version ?? null,
      newest: known && known.replacedBy === null,
      printedAt: known?.printedAt ?? null,
      sha256: known?.sha256?.toString('hex') ?? null,
      dataHashPrefix: known?.dataHash?.toString('hex').slice(0, HASH_SHOWN) ?? null,
      checkedAt: context.now,
    };
  }

  @Access(SIGNED_IN)
  @Cost({ items: MAX_LISTED })
  @Query(() => [PrintedDocument], {
    description: `The viewer's own prints, newest first, up to ${MAX_LISTED}.`,
  })
  myPrintedDocuments(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many.' }) first: number,
    @Ctx() context: Context,
  ): Promise<PrintedDocumentEntity[]> {
    return ownPrints(context, Math.min(Math.max(first, 1), MAX_LISTED));
  }
}

@Resolver(() => PrintedDocument)
export class PrintedDocumentResolver {
  @FieldResolver(() => File, {
    nullable: true,
    description: 'The file; null while it is being made.',
  })
  async file(
    @Root() document: PrintedDocumentEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    const own = document.printedBy === context.actor.personId;
    return own && document.fileId ? context.load(storedFileById, document.fileId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Fingerprint (SHA-256) of the data that was printed, hexadecimal.',
  })
  dataHash(@Root() document: PrintedDocumentEntity): string | null {
    return document.dataHash?.toString('hex') ?? null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether no newer version of it has been printed.',
  })
  newest(@Root() document: PrintedDocumentEntity): boolean {
    return document.replacedBy === null;
  }
}

function standingOf(document: PrintedDocumentEntity): DocumentStanding {
  if (document.revokedAt) return DocumentStanding.REVOKED;
  if (document.replacedBy) return DocumentStanding.REPLACED;
  return document.draft ? DocumentStanding.DRAFT : DocumentStanding.CURRENT;
}

const MESSAGES: Readonly<Record<DocumentStanding, { vi: string; en: string }>> = {
  CURRENT: {
    vi: 'Văn bản do hệ thống này in và là bản mới nhất. Hãy so số, ngày và mã băm với tờ giấy.',
    en: 'Printed by this system and the newest version. Compare number, date and fingerprint with the paper.',
  },
  DRAFT: {
    vi: 'Văn bản do hệ thống này in nhưng chỉ là dự thảo, chưa có giá trị chính thức.',
    en: 'Printed by this system, but only as a draft: it is not official.',
  },
  REPLACED: {
    vi: 'Văn bản do hệ thống này in nhưng đã có bản mới hơn. Hãy hỏi nơi phát hành để lấy bản mới.',
    en: 'Printed by this system, but there is a newer version. Ask the issuing office for it.',
  },
  REVOKED: {
    vi: 'Văn bản này đã bị thu hồi, không còn giá trị.',
    en: 'This document was taken back and is worth nothing any more.',
  },
  UNKNOWN: {
    vi: 'Hệ thống này chưa in văn bản nào có mã này. Tờ giấy có thể là giả; hãy hỏi nơi phát hành.',
    en: 'This system has printed nothing under this code. The paper may be forged; ask the issuing office.',
  },
  NOT_A_CODE: {
    vi: 'Mã chưa đúng: mã có 8 ký tự, không có 0, O, 1, I. Hãy gõ lại hoặc quét mã QR ở chân trang.',
    en: 'This is not a code: codes have 8 signs without 0, O, 1, I. Type it again or scan the QR code in the footer.',
  },
};
