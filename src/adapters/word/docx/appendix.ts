import type { EstablishedDocument } from '../../../application/ports/documentBuilder';
import { swedishDate } from '../../../domain/mandate/swedishDate';
import { tableXml } from './tableXml';
import { paragraphXml } from './wordXml';

/** Widths of the two columns in twentieths of a point; together the text width of an A4 page. */
const COLUMNS = [2200, 6826];

/** What lets a reader verify the text: the case's events, the snapshot's key and its SHA-256. */
export const appendix = ({ trail, snapshotKey, snapshotHash }: EstablishedDocument): string =>
  [
    paragraphXml('Bilaga: så fattades beslutet', { style: 'Heading1', pageBreakBefore: true }),
    tableXml(COLUMNS, ['Datum', 'Händelse'], trail.map(({ date, text }) => [swedishDate(date), text])),
    paragraphXml('Underlag och kontrollsumma', { style: 'Heading2' }),
    paragraphXml('Beslutet gäller exakt den text som stod i detta underlag.'),
    paragraphXml(`Underlag: ${snapshotKey}`),
    paragraphXml('Kontrollsumma (SHA-256):', { keepNext: true, isTight: true }),
    paragraphXml(snapshotHash, { style: 'Kontrollsumma' })
  ].join('');
