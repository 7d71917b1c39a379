import type { lot as source } from '../vi/lot.ts';

export const lot: typeof source = {
  title: (code) => `Lot ${code}`,
  titleOf: (code, product) => `Lot ${code}: ${product}`,
  description: (product) => `Where a lot of ${product} comes from, as far as it is recorded.`,
  madeOn: 'Made on',
  bestBefore: 'Best before',
  place: 'Made in',
  maker: 'Made by',
  quantity: 'Size of the lot',
  note: 'Remark',
  inputs: 'Inputs:',
  hidden: 'a lot that is not public',
  upstream: 'Lots that went into this one',
  noUpstream: 'No earlier lot is recorded.',
  steps: (count) => (count === 1 ? '1 step before' : `${count} steps before`),
  withdrawn: 'Called back',
  withdrawnOn: (day) => `This lot was called back${day && ` on ${day}`}`,
  doNotUse: 'Do not use what belongs to it; ask where you bought it to take it back.',
  doubtful: 'A lot that went into this one was called back. Ask the producer before use or sale.',
};
