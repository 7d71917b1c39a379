import { createTransport } from 'nodemailer';
import { fileTransport } from './file-transport.ts';
import { MailFailure, failureOf } from './mail-failure.ts';

/** One plain-text mail to one person. */
export interface Mail {
  /** Makes the Message-ID: the same mail sent again after a crash can be recognised. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: 'VI' | 'EN';
}

export interface Mailer {
  /** @throws MailFailure */
  send(mail: Mail): Promise<void>;
}

export interface MailSettings {
  /** `smtp://` or `smtps://`, with a password; absent = files in `folder`. */
  readonly smtpUrl?: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly folder: string;
}

/** Shorter than the time a transaction may be idle, since a row is locked meanwhile. */
const SEND_MS = 40_000;
const STEP_MS = 15_000;
/** Narrower than what mail allows: no quotes, no brackets, no lists. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;
/** Control characters, and marks that turn the direction of text or break lines. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Sends mails through SMTP, or lays them down as files where no server is set. */
export function createMailer(settings: MailSettings): Mailer {
  const { from, folder, smtpUrl } = settings;
  const domain = from.address.split('@')[1] ?? 'localhost';
  return {
    async send(mail) {
      if (!ADDRESS.test(mail.to) || mail.to.length > 254) {
        throw new MailFailure('BAD_ADDRESS', true);
      }
      const transport = smtpUrl ? smtpTransport(smtpUrl) : fileTransport(folder, mail.id);
      const sending = transport.sendMail({
        from: { ...from },
        to: { name: '', address: mail.to },
        envelope: { from: from.address, to: [mail.to] },
        subject: mail.subject.replace(UNPRINTABLE, ' ').trim(),
        text: mail.text,
        textEncoding: 'quoted-printable',
        messageId: `<notice-${mail.id}@${domain}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': mail.language.toLowerCase(),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      try {
        await inTime(sending);
      } catch (error) {
        throw failureOf(error);
      } finally {
        transport.close();
      }
    },
  };
}

/** A server that drips one byte a second never runs into a timeout of a single step. */
async function inTime(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MailFailure('TOO_SLOW', false)), SEND_MS);
  });
  sending.catch(() => undefined);
  await Promise.race([sending, late]).finally(() => clearTimeout(timer));
}

/** Options of the address beyond host, port and login are not taken: some of them write logs. */
function smtpTransport(address: string) {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const loopback = /^(localhost|127\.|::1$)/.test(host);
  return createTransport({
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // A password and the names in mails do not cross a network in the clear.
    requireTLS: !secure && !loopback,
    ignoreTLS: !secure && loopback,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    socketTimeout: STEP_MS,
    logger: false,
  });
}
