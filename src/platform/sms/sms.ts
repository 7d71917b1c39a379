import type { DataSource } from 'typeorm';
import type { Log } from '../observe/logger.ts';

/** One text message to one telephone. */
export interface Sms {
  /** The same message sent again after a crash can be recognised. */
  readonly id: string;
  /** Digits from 0 on, or international with +. */
  readonly to: string;
  /** Without accents: a message with them is split after 70 letters instead of 160. */
  readonly text: string;
}

/** Sends text messages; gateways differ by operator, so each is a transport of its own. */
export interface SmsSender {
  /** @throws Error when the message was not taken over */
  send(sms: Sms): Promise<void>;
}

const senders = new WeakMap<DataSource, SmsSender>();

/** Says how the messages of a database's people are sent; once, before any is. */
export function useSms(source: DataSource, sender: SmsSender): void {
  senders.set(source, sender);
}

/** How messages are sent; null where nobody has said, as in programs that send none. */
export function smsOf(source: DataSource): SmsSender | null {
  return senders.get(source) ?? null;
}

/** The same sender; what fails is logged by its id, without telephone and text. */
export function loggedSms(sender: SmsSender, log: Log): SmsSender {
  return {
    async send(sms) {
      try {
        await sender.send(sms);
      } catch (error) {
        log.warn(
          { err: error, subjectType: 'Sms', subjectId: sms.id },
          'A text message was not sent',
        );
        throw error;
      }
    },
  };
}
