import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a file's content, as 64 lower-case hexadecimal digits. */
export const hashBytes = (content: Uint8Array): string => bytesToHex(sha256(content));
