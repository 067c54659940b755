import ipaddr from 'ipaddr.js';

/** What stands between the commas of a setting. */
export const listed = (text: string): string[] =>
  text.split(',').flatMap((s) => (s.trim() ? [s.trim()] : []));

/** Addresses and ranges such as `10.0.0.0/8`, at least one. */
export const isAddressList = (text: string): boolean =>
  listed(text).length > 0 && listed(text).every((s) => bitsOf(s) !== undefined);

/** The words that Fastify knows for ranges of proxies. */
const words = ['loopback', 'linklocal', 'uniquelocal'];

/** The same with those words; a range of every address would believe anybody, and Fastify refuses it. */
export const isTrustList = (text: string): boolean =>
  listed(text).length > 0 && listed(text).every((s) => words.includes(s) || (bitsOf(s) ?? 0) > 0);

/** How many bits of an address or a range are fixed; undefined for what is neither. */
function bitsOf(text: string): number | undefined {
  const [address = '', bits, ...more] = text.split('/');
  // `10` and `0x0a.1` are addresses to some programs and not to others; a zone is of one machine.
  const isV4 = ipaddr.IPv4.isValidFourPartDecimal(address);
  if (!isV4 && !(ipaddr.IPv6.isValid(address) && !address.includes('%'))) return undefined;
  const most = isV4 ? 32 : 128;
  if (bits === undefined) return most;
  const isRange = more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
  return isRange ? Number(bits) : undefined;
}
