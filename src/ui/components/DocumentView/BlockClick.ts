import type { BlockSource } from '../../../domain/mandate/document';

/** Told the key of the field a text comes from. */
export type BlockClick = (source: BlockSource) => void;
