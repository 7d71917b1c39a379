/**
 * Lists what is recognised today: `node dist/schema/client/example.js http://localhost:4000 [key]`, or from
 * a copy of this folder with any runner of TypeScript.
 */
import { ocopClient } from './client.ts';

const [server = 'http://localhost:4000', key] = process.argv.slice(2);
let count = 0;
for await (const product of ocopClient({ server, key }).recognisedProducts()) {
  const { name, stars, certificate, producer } = product;
  process.stdout.write(
    `${stars}★ ${name} – ${producer?.name ?? '–'} (${certificate?.number ?? '–'})\n`,
  );
  count++;
}
process.stdout.write(`${count} products\n`);
