import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../domain/importing/sourceDocument';
import { decodeText } from '../../domain/importing/text/decodeText';
import { readText } from '../../domain/importing/text/readText';

const folders = {
  /** The five published documents the product brings with it. */
  published: '../../templates/fixtures',
  /** Documents written for the tests of the importer. */
  written: '../../domain/importing/fixtures'
};

/** A text file as the importer reads it. */
export const sourceOf = (folder: keyof typeof folders, fileName: string): SourceDocument =>
  readText(fileName, decodeText(readFileSync(join(__dirname, folders[folder], fileName))));
