import { load, type LoadOptions } from './load.ts';
import type { Measurement } from './report.ts';
import type { Door } from './subjects.ts';

/** Where each door is. */
export type Ports = Readonly<Record<Door, number>>;

/** One measured thing, and the requests of each of its doors. */
export interface Plan {
  readonly name: string;
  readonly doors: readonly Door[];
  /** More connections than this would only wait for each other. */
  readonly most?: number;
  readonly shots: (door: Door) => LoadOptions['shots'] | Promise<LoadOptions['shots']>;
}

export interface MeasureOptions {
  readonly seconds: string;
  readonly rounds: string;
  readonly connections: string;
}

/** Measures all doors of all plans in turn, so that a noisy moment meets all of them. */
export async function measure(
  plans: readonly Plan[],
  ports: Ports,
  options: MeasureOptions,
): Promise<Measurement[]> {
  const results: Measurement[] = [];
  const milliseconds = Number(options.seconds) * 1000;
  for (const plan of plans) {
    for (const connections of connectionsOf(plan, options)) {
      for (let round = 0; round <= Number(options.rounds); round += 1) {
        for (const door of plan.doors) {
          const result = await load({
            port: ports[door],
            connections,
            // The first round warms up and is not counted.
            milliseconds: round === 0 ? milliseconds / 3 : milliseconds,
            shots: await plan.shots(door),
            expect: expected(plan.name, door),
          });
          if (result.failures > 0) throw new Error(`${plan.name} ${door}: ${result.sample}`);
          if (round > 0) results.push({ query: plan.name, door, connections, ...result });
        }
      }
      console.error(`measured ${plan.name} with ${connections} connections`);
    }
  }
  return results;
}

function connectionsOf({ most = Infinity }: Plan, options: MeasureOptions): Set<number> {
  const asked = options.connections.split(',').map(Number);
  return new Set(asked.map((connections) => Math.min(connections, most)));
}

/** How a good answer begins. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  Q5: '{"productUpdate":{"product":{"id"',
  Q6: '{"scoreSheetSave":{"sheet":{"revision"',
  Q7: '{"sessionProgress":{"revision"',
  Q8: '{"approvedMatrix":{"setCode"',
};

function expected(name: string, door: Door): string {
  if (!name.startsWith('Q')) return '<!doctype html>';
  const data = BEGINNINGS[name] ?? '{"produc';
  return door === 'limit' ? data : `{"data":${data}`;
}
