import type { MeasuredView } from './measuredView';
import { snapshotPage } from './snapshotPage';

const figures = 'ul[aria-label="I korthet"] button';

export const register: MeasuredView = {
  name: 'Register',
  fileName: 'Register.aspx',
  login: 'lasare.kalmar',
  useful: 'table[aria-label="Grupper och uppdrag"] [role="rowheader"]',
  settled: /Söker i (alla|en) /
};

export const overviewOfRegion: MeasuredView = { name: 'Översikt Region Kalmar län', fileName: 'Region-Kalmar-lan.aspx', login: 'lasare.kalmar', useful: figures };

export const overviewOfAll: MeasuredView = { name: 'Översikt Sydöstra', fileName: 'Oversikt.aspx', login: 'staben', useful: figures };

export const decisions: MeasuredView = { name: 'Beslut', fileName: 'Beslut.aspx', login: 'beslut', useful: 'main details > summary' };

export const editor: MeasuredView = { name: 'Uppdragsredigerare', fileName: 'Uppdragsbeskrivning.aspx', login: 'sammankallande', useful: 'main ul li button' };

/** Those that read at national scale what grows with the country, and are held to more. */
export const largeViews: readonly MeasuredView[] = [register, overviewOfRegion, overviewOfAll, { name: 'Översikt RSL', fileName: 'Oversikt-RSL.aspx', login: 'staben', useful: figures }];

export const otherViews: readonly MeasuredView[] = [
  { name: 'Grupprum', fileName: 'Grupprum.aspx', query: '?grupp=rag-barnonkologi', login: 'sammankallande', useful: '[aria-labelledby^="concerns"]' },
  { name: 'Grupprum, mina grupper', fileName: 'Grupprum.aspx', login: 'sammankallande', useful: 'main ul a[data-interception]' },
  { name: 'Utdrag från staben', fileName: snapshotPage, login: 'staben', useful: figures },
  { name: 'Publika sidor', fileName: 'Beslutsgangar.aspx', query: '?flik=publikt', login: 'staben', useful: 'section[aria-label="Publika sidor"] button' },
  { name: 'Bemanning', fileName: 'Bemanning.aspx', login: 'processtod', useful: '[role="tabpanel"] section li' },
  { name: 'Bemanning, en grupp', fileName: 'Bemanning.aspx', query: '?grupp=rag-barnonkologi', login: 'processtod', useful: '[role="tabpanel"] li' },
  decisions,
  editor
];
