import { pageProperties } from './pageProperties';
import { regionSite } from './regionSite';
import { webPartIds } from '../../../src/schema/webPartIds';

/** A page of the demo site: a text and a web part below it. */
export interface DemoPage {
  /** File name below Site Pages; the page exists already when it is the home page. */
  readonly fileName: string;
  readonly title: string;
  /** What the link in the quick launch says; empty for no link. */
  readonly link: string;
  /** HTML of the text above the web part; empty for none. */
  readonly introduction: string;
  readonly webPart: { readonly id: string; readonly title: string; readonly properties: Readonly<Record<string, string>> } | null;
}

const regionPages = [
  { key: 'jonkoping', name: 'Region Jönköpings län', fileName: 'Region-Jonkopings-lan.aspx' },
  { key: 'kalmar', name: 'Region Kalmar län', fileName: 'Region-Kalmar-lan.aspx' },
  { key: 'ostergotland', name: 'Region Östergötland', fileName: 'Region-Ostergotland.aspx' },
] as const;

/** The pages of the demo site. @param webPath server-relative path of the web, e.g. `/sites/uppdrag` */
export function demoPages(webPath: string): readonly DemoPage[] {
  const pages = pageProperties(webPath);
  return [
    {
      fileName: 'Home.aspx',
      title: 'Uppdrag i Sydöstra sjukvårdsregionen',
      link: '',
      introduction:
        '<p>Här skrivs, beslutas och publiceras uppdragsbeskrivningarna för sjukvårdsregionens grupper.</p>' +
        '<ul>' +
        `<li><a href="${pages.groupRoomPage}">Gå till dina grupper</a>: uppdraget, ledamöterna och vad som väntar på dig.</li>` +
        `<li><a href="${webPath}/SitePages/Register.aspx">Sök bland alla grupper och uppdrag</a>, och se vem som ger uppdrag åt vem.</li>` +
        `<li><a href="${pages.editorPage}">Skriv en uppdragsbeskrivning</a> från gruppens mall.</li>` +
        `<li><a href="${pages.decisionsPage}">Se vad som väntar på beslut</a> och för in vad mötet beslutade.</li>` +
        `<li><a href="${pages.rostersPage}">Se vilka som sitter i grupperna</a>, byt ledamöter och följ åtaganden.</li>` +
        '<li>Följ läget i din region: ' +
        regionPages.map(({ name, fileName }) => `<a href="${webPath}/SitePages/${fileName}">${name}</a>`).join(', ') +
        '.</li>' +
        `<li>Region Kalmar län visar läget <a href="${regionSite.path}">på sitt eget intranät</a>, en annan webbplats i samma organisation.</li>` +
        '</ul>' +
        '<p>Det som flödena skickar hamnar i <a href="/_layouts/15/postlada.aspx">Postlådan</a>.</p>' +
        '<p>Allt innehåll är påhittat. Byt person uppe till höger för att se platsen med andras ögon.</p>',
      webPart: null,
    },
    {
      fileName: 'Grupprum.aspx',
      title: 'Grupprum',
      link: 'Grupprum',
      introduction: '',
      webPart: {
        id: webPartIds.groupRoom,
        title: 'Grupprum',
        properties: { groupKey: '', editorPage: pages.editorPage, decisionsPage: pages.decisionsPage, rostersPage: pages.rostersPage },
      },
    },
    {
      fileName: 'Register.aspx',
      title: 'Alla grupper och uppdrag',
      link: 'Register',
      introduction: '',
      webPart: {
        id: webPartIds.register,
        title: 'Register',
        properties: { groupRoomPage: pages.groupRoomPage, editorPage: pages.editorPage, decisionsPage: pages.decisionsPage },
      },
    },
    {
      fileName: 'Uppdragsbeskrivning.aspx',
      title: 'Skriv uppdragsbeskrivning',
      link: 'Uppdragsbeskrivning',
      introduction: '',
      webPart: {
        id: webPartIds.mandateEditor,
        title: 'Uppdragsbeskrivning',
        properties: { groupKey: '', decisionsPage: pages.decisionsPage },
      },
    },
    {
      fileName: 'Beslut.aspx',
      title: 'Ärenden för beslut',
      link: 'Beslut',
      introduction: '',
      webPart: { id: webPartIds.decisions, title: 'Beslut', properties: { editorPage: pages.editorPage } },
    },
    {
      fileName: 'Bemanning.aspx',
      title: 'Bemanning',
      link: 'Bemanning',
      introduction: '',
      webPart: { id: webPartIds.rosters, title: 'Bemanning', properties: { groupKey: '', editorPage: pages.editorPage, decisionsPage: pages.decisionsPage, groupRoomPage: pages.groupRoomPage } },
    },
    {
      fileName: 'Las-in.aspx',
      title: 'Läs in',
      link: 'Läs in',
      introduction: '',
      webPart: { id: webPartIds.mandateImport, title: 'Läs in', properties: { editorPage: pages.editorPage } },
    },
    {
      fileName: 'Mallar.aspx',
      title: 'Mallar och gemensamma texter',
      link: 'Mallar',
      introduction: '',
      webPart: { id: webPartIds.templates, title: 'Mallar', properties: {} },
    },
    {
      fileName: 'Beslutsgangar.aspx',
      title: 'Beslutsgångar och organ',
      link: 'Beslutsgångar',
      introduction: '',
      webPart: { id: webPartIds.chains, title: 'Beslutsgångar', properties: {} },
    },
    {
      fileName: 'Jamfor.aspx',
      title: 'Jämför uppdragsbeskrivningar',
      link: 'Jämför',
      introduction: '',
      webPart: { id: webPartIds.comparison, title: 'Jämför uppdrag', properties: {} },
    },
    ...regionPages.map(({ key, name, fileName }): DemoPage => ({
      fileName,
      title: `Läget i ${name}`,
      link: name,
      introduction: '',
      webPart: { id: webPartIds.overview, title: 'Översikt', properties: { regionKey: key, ...pages } },
    })),
    {
      fileName: 'Oversikt.aspx',
      title: 'Läget i Sydöstra sjukvårdsregionen',
      link: 'Översikt',
      introduction: '',
      webPart: { id: webPartIds.overview, title: 'Översikt', properties: { scope: 'sjukvardsregion.sydostra', ...pages } },
    },
    {
      fileName: 'Oversikt-RSL.aspx',
      title: 'Läget för Regionsjukvårdsledningen',
      link: 'Översikt RSL',
      introduction: '',
      webPart: { id: webPartIds.overview, title: 'Översikt', properties: { scope: 'uppdragsgivare.rsl', ...pages } },
    },
  ];
}
