import ipaddr from 'ipaddr.js';

/**
 * Whether an address may be reached by a request whose URL somebody entered: only public unicast
 * addresses, so that nobody can look into the company's network or a cloud's metadata service.
 */
export function isPublicAddress(address: string, allowed: readonly string[] = []): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (allowed.some((range) => contains(range, ip))) return true;
  if (ip.range() !== 'unicast') return false;
  // IPv4 hidden in IPv6 (6to4, NAT64, Teredo) has ranges of its own and is refused above.
  return true;
}

function contains(range: string, ip: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const [base, bits] = range.includes('/') ? ipaddr.parseCIDR(range) : cidrOf(range);
  return base.kind() === ip.kind() && ip.match(base, bits);
}

function cidrOf(address: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const ip = ipaddr.process(address);
  return [ip, ip.kind() === 'ipv4' ? 32 : 128];
}
