import type { Ports } from './measure.ts';
import { shotsOf, type Door, type Subject } from './subjects.ts';

/** Twice at the door of ready answers: the first answer is made, the second is given again. */
const DOORS: readonly Door[] = ['limit', 'listed', 'free', 'kept', 'kept'];

/** So many inputs are enough to see that the answers are the same. */
const INPUTS = 10;

/** The same question has to get the same answer everywhere, or there is nothing to compare. */
export async function compare(subject: Subject, ports: Ports, token: string): Promise<void> {
  let right: string[] | undefined;
  for (const door of DOORS) {
    const texts = await answers(subject, door, ports[door], token);
    right ??= texts;
    for (const [n, text] of right.entries()) {
      if (texts[n] === text) continue;
      throw new Error(
        `${subject.name}: ${door} answers otherwise than the limit:\n${texts[n]?.slice(0, 1500)}\n${text.slice(0, 1500)}`,
      );
    }
  }
}

async function answers(subject: Subject, door: Door, port: number, token: string) {
  const texts: string[] = [];
  for (const { method, path, body, headers } of shotsOf(subject, door, token, INPUTS)) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    texts.push(door === 'limit' ? `{"data":${text}}` : text);
  }
  return texts;
}
