import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Finds the address a request comes from. */
export type ClientIp = (request: IncomingMessage) => string;

const PRESETS: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/**
 * The address of the caller. `X-Forwarded-For` can be written by anybody, so only the entries that
 * trusted proxies added count: the last N, or those before which every address is a known proxy.
 */
export function clientIpFinder(trustProxy: false | number | string): ClientIp {
  if (trustProxy === false) return socketAddress;
  const trusted =
    typeof trustProxy === 'number'
      ? (_address: string, hop: number) => hop < trustProxy
      : knownProxies(trustProxy);
  return (request) => {
    const header = request.headers['x-forwarded-for'];
    const forwarded = header ? String(header).split(',').reverse() : [];
    let address = socketAddress(request);
    for (const [hop, entry] of forwarded.entries()) {
      if (!trusted(address, hop)) break;
      const before = plain(entry.trim());
      if (!isIP(before)) break;
      address = before;
    }
    return address;
  };
}

/** True for an address of this machine. */
export function isLoopback(address: string): boolean {
  return LOOPBACK(address);
}

function socketAddress(request: IncomingMessage): string {
  return plain(request.socket.remoteAddress ?? '');
}

/** IPv4 written as IPv6, as sockets that listen on both do. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}

function knownProxies(list: string): (address: string) => boolean {
  const known = new BlockList();
  for (const name of list.split(',').map((part) => part.trim())) {
    for (const range of PRESETS[name.toLowerCase()] ?? [name]) {
      const [network = '', bits] = range.split('/');
      const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
      if (bits === undefined) known.addAddress(network, family);
      else known.addSubnet(network, Number(bits), family);
    }
  }
  return (address) =>
    isIP(address) > 0 && known.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

const LOOPBACK = knownProxies('loopback');

/**
 * What limits are counted under. A household or a server has a whole /64 of IPv6 addresses, so the
 * first half stands for all of them.
 */
export function limitKey(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('%')[0]!.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0');
  const groups = address.includes('::') ? [...left, ...zeros, ...right] : left;
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
