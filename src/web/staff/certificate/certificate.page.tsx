import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { day } from '../../shared/format.ts';
import { QrCode } from '../../shared/ui/qr-code.tsx';
import { hrefOf } from '../../paths.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppCertificateDocument,
  AppCertificateSourceCheckDocument,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { Facts } from '../shell/facts.tsx';
import { idOfPath, pathOfId } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StarTag } from '../shell/star-tag.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { Extension } from './extension.tsx';
import type { Certificate } from './model.ts';
import { Revocation } from './revocation.tsx';
import { INSPECTION_READERS, KEEPERS } from './roles.ts';
import { Inspections, Way } from './way.tsx';
import { words } from './words.ts';

/** Addresses of files live for ten minutes: they are asked for anew before. */
const FILES_EVERY_MS = 8 * 60_000;

/** One certificate: what it says, its code to check, its life, and what ends it. */
export default function CertificatePage(): ReactNode {
  const id = idOfPath(useParams<{ certificate: string }>().certificate);
  const asked = useAsk(AppCertificateDocument, { id }, { every: FILES_EVERY_MS });
  return (
    <Asked asked={asked}>
      {({ node }) => (node && 'number' in node ? <Whole certificate={node} /> : <Missing />)}
    </Asked>
  );
}

function Whole({ certificate }: { readonly certificate: Certificate }): ReactNode {
  const said = words.detail;
  const { roles } = useSigned();
  const isKeeper = KEEPERS.some((role) => roles.has(role));
  const { productName, status, stars, product, dossier, successor } = certificate;
  return (
    <Titled title={productName}>
      <p className="row">
        <StarTag stars={stars} instead={words.statuses[status]} />
        <span>{words.statuses[status]}</span>
        <Link href="/chung-nhan?phan=all" className="screen-only">
          {said.back}
        </Link>
      </p>
      <Told certificate={certificate} />
      <p className="row screen-only">
        {product && <a href={hrefOf('product', lang, { slug: product.slug })}>{said.product}</a>}
        {dossier && <Link href={`/ho-so/${pathOfId(dossier.id)}`}>{said.dossier}</Link>}
        {successor && (
          <Link href={`/chung-nhan/${pathOfId(successor.id)}`}>
            {said.successor(successor.number)}
          </Link>
        )}
      </p>
      {!certificate.verifiedAgainstSource && (
        <SourceCheck id={certificate.id} isKeeper={isKeeper} />
      )}
      <Code code={certificate.verificationCode} />
      <Extension certificate={certificate} isKeeper={isKeeper} />
      <Revocation certificate={certificate} isKeeper={isKeeper} />
      {INSPECTION_READERS.some((role) => roles.has(role)) && <Inspections id={certificate.id} />}
      <Way certificate={certificate} />
    </Titled>
  );
}

function Told({ certificate }: { readonly certificate: Certificate }): ReactNode {
  const said = words.detail;
  const { decision, reRatingWindow, sourceDocument, supersededOn } = certificate;
  const window = said.span(day(reRatingWindow.from, lang), day(reRatingWindow.to, lang));
  const file = decision?.file ?? certificate.sourceFile;
  return (
    <>
      <Facts
        of={[
          [said.facts.number, certificate.number],
          [said.facts.producer, certificate.producerName],
          [said.facts.awarded, words.queue.stars(certificate.awardedStars)],
          [said.facts.issued, day(certificate.issuedOn, lang)],
          [said.facts.until, day(certificate.validUntil, lang)],
          [said.facts.superseded, supersededOn && day(supersededOn, lang)],
          [said.facts.window, reRatingWindow.isOpen ? `${window} (${said.open})` : window],
          [
            said.facts.decision,
            decision && said.of(decision.number, day(decision.decidedOn, lang)),
          ],
          [said.facts.issuer, decision?.issuer],
          [said.facts.signer, decision?.signer],
          [said.facts.productCode, certificate.productCode],
          [said.facts.source, sourceDocument],
        ]}
      />
      {file?.link && (
        <p>
          <a href={file.link.url} target="_blank" rel="noreferrer">
            {said.file(file.name)}
          </a>
        </p>
      )}
    </>
  );
}

function SourceCheck({
  id,
  isKeeper,
}: {
  readonly id: string;
  readonly isKeeper: boolean;
}): ReactNode {
  const change = useChange();
  return (
    <div className="message warn">
      <p>{words.detail.unchecked}</p>
      <Outcome change={change} />
      {isKeeper && (
        <button
          type="button"
          className="button quiet"
          aria-disabled={change.busy}
          onClick={() => change.run(AppCertificateSourceCheckDocument, { id, input: {} })}
        >
          {words.detail.check}
        </button>
      )}
    </div>
  );
}

/** The code that a phone reads, to print. */
function Code({ code }: { readonly code: string }): ReactNode {
  const said = words.detail;
  const path = hrefOf('code', 'vi', { code });
  return (
    <section aria-labelledby="qr">
      <h2 id="qr">{said.qr}</h2>
      <QrCode text={location.origin + path} label={said.qrName(code)} />
      <p>
        {said.facts.code}: <b className="code">{code}</b>. {said.qrLead}
      </p>
      <p className="row screen-only">
        <a href={path}>{said.public}</a>
        <button type="button" className="button quiet" onClick={() => print()}>
          {said.print}
        </button>
      </p>
    </section>
  );
}
