const BITS = 160;
const SHIFT = 11;

/**
 * QuickXorHash as OneDrive documents it, in base64: each byte is XORed into a ring of 160 bits at a place 11 bits
 * further on than the one before, and the length into the last eight bytes.
 */
export function quickXorHash(content: Buffer): string {
  const ring = Buffer.alloc(BITS / 8);
  let bit = 0;
  for (const byte of content) {
    const [at, offset] = [bit >> 3, bit & 7];
    ring[at] ^= (byte << offset) & 0xff;
    ring[(at + 1) % ring.length] ^= byte >> (8 - offset);
    bit = (bit + SHIFT) % BITS;
  }
  let length = BigInt(content.length);
  for (let at = ring.length - 8; at < ring.length; at += 1) {
    ring[at] ^= Number(length & 0xffn);
    length >>= 8n;
  }
  return ring.toString('base64');
}
