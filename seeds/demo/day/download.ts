import { OperatorError } from '../../../src/platform/config/operator-error.ts';

const TRIES = 20;
const WAIT_MS = 500;

/** Gets a file from a server, and asks again while it says that it is busy, as its answer asks people to. */
export async function download(link: string, base: string): Promise<Uint8Array> {
  const { pathname, search } = new URL(link, base);
  const address = new URL(`${pathname}${search}`, base);
  for (let left = TRIES; ; left--) {
    const answer = await fetch(address);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    await answer.body?.cancel();
    if (answer.status !== 503 || left === 0) {
      throw new OperatorError(`A file was not given: ${answer.status}`);
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}
