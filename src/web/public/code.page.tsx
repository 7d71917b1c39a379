import type { ReactNode } from 'react';
import {
  CodeHintDocument,
  VerifyPageDocument,
  type CodeHintQuery,
  type VerifyPageQuery,
} from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { day, moment } from '../shared/format.ts';
import { CodeForm } from '../shared/ui/code-form.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { OfficeContact } from '../shared/ui/office-contact.tsx';
import { Photo } from '../shared/ui/photo.tsx';
import { pictureOf } from '../shared/ui/share-picture.ts';
import { StarBadge } from '../shared/ui/star-badge.tsx';
import { useView } from '../shared/view.ts';

type Found = NonNullable<VerifyPageQuery['verifyCertificate']>;
type Hint = CodeHintQuery['verificationHint'];

/** What a certificate is worth at this moment. The address stands in QR codes on packages. */
export const codePage: Page = {
  async load({ ask, t, params, context }) {
    const code = (params['code'] ?? '').slice(0, 40);
    const { verifyCertificate: found } = await ask(VerifyPageDocument, { code });
    const hint = found ? null : (await ask(CodeHintDocument, { code })).verificationHint;
    const at = context.now;
    return {
      kind: 'view',
      title: found ? t.verify.statuses[found.status] : t.verify.notFound,
      description: t.verify.description,
      status: found ? 200 : 404,
      index: false,
      cache: 'never',
      selfContained: true,
      demonstration: found?.certificate.product?.isDemonstration,
      image: found?.certificate.product?.image
        ? pictureOf(found.certificate.product.image, found.certificate.product)
        : undefined,
      body: (
        <>
          {found && <FoundBody found={found} at={at} />}
          {hint && <MissingBody code={plainCode(code)} hint={hint} at={at} />}
        </>
      ),
    };
  },
};

/** As hints count its signs: without blanks and dashes, in capitals. */
function plainCode(code: string): string {
  return code.replace(/[\s.·_\p{Pd}]/gu, '').toUpperCase();
}

const GOOD: readonly string[] = ['VALID', 'EXTENDED'];

function FoundBody({ found, at }: { readonly found: Found; readonly at: Date }): ReactNode {
  const { t, lang, href, has } = useView();
  const { status, certificate } = found;
  const isGood = GOOD.includes(status);
  const { product, revocation } = certificate;
  return (
    <div className="wrap narrow verdict">
      <h1 className={isGood ? 'good' : 'bad'}>
        <span aria-hidden="true">{isGood ? '✓' : '✕'}</span> {t.verify.statuses[status]}
      </h1>
      {isGood ? (
        <p>
          <StarBadge
            rating={{
              stars: found.stars,
              validity: 'VALID',
              certifiedUntil: found.extendedUntil ?? found.validUntil,
            }}
            size={28}
          />
        </p>
      ) : (
        <p className="lead">{t.verify.reasons[status]}</p>
      )}
      {status === 'EXPIRED' && <p>{t.productPage.expiredOn(day(found.validUntil, lang))}</p>}
      {revocation && (
        <p>
          {t.productPage.withdrawnBy(
            revocation.decisionNumber,
            day(revocation.decidedOn, lang),
            revocation.issuer ?? '',
          )}
        </p>
      )}
      <p className="verdict-name" lang="vi">
        {found.productName}
      </p>
      {product?.image && <Photo picture={product.image} sizes="20rem" />}
      <dl className="facts">
        <dt>{t.productPage.producer}</dt>
        <dd lang="vi">{found.producerName}</dd>
        {product?.commune && (
          <>
            <dt>{t.productPage.madeIn}</dt>
            <dd>{product.commune.fullName}</dd>
          </>
        )}
        <dt>{t.productPage.number}</dt>
        <dd className="code">{found.number}</dd>
        {certificate.decision && (
          <>
            <dt>{t.productPage.decision}</dt>
            <dd lang="vi">
              {certificate.decision.number}, {certificate.decision.issuer}
            </dd>
          </>
        )}
        <dt>{t.productPage.validity}</dt>
        <dd>
          <DateText value={found.issuedOn} /> –{' '}
          <DateText value={found.extendedUntil ?? found.validUntil} />
        </dd>
      </dl>
      <p>
        <strong>{t.verify.checkedAt(moment(at, lang))}</strong>
      </p>
      {!found.verifiedAgainstSource && <p className="hint">{t.verify.unverifiedSource}</p>}
      <p className="hint">{t.verify.compare}</p>
      {product && has('product') && (
        <p>
          <a className="button quiet" href={href('product', { slug: product.slug })}>
            {t.verify.seeProduct}
          </a>
        </p>
      )}
    </div>
  );
}

interface MissingProps {
  readonly code: string;
  readonly hint: Hint;
  readonly at: Date;
}

function MissingBody({ code, hint, at }: MissingProps): ReactNode {
  const { t, lang } = useView();
  return (
    <div className="wrap narrow verdict">
      <h1 className="bad">
        <span aria-hidden="true">✕</span> {t.verify.notFound}
      </h1>
      <p className="typed" aria-label={t.verify.youTyped(code)}>
        {[...code].map((sign, index) =>
          hint.positions.includes(index + 1) ? (
            <mark key={index}>{sign}</mark>
          ) : (
            <span key={index}>{sign}</span>
          ),
        )}
      </p>
      <p className="lead">{hint.message}</p>
      {hint.positions.length > 0 && <p>{t.verify.positions(hint.positions.join(', '))}</p>}
      {hint.problem === 'WELL_FORMED' && <p>{t.verify.mayBeFalse}</p>}
      <OfficeContact />
      <p className="hint">{t.verify.checkedAt(moment(at, lang))}</p>
      <CodeForm code={code} />
    </div>
  );
}
