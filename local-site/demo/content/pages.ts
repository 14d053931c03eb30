import type { Pages } from '../../../src/ui/address/pages';

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

const webPartIds = {
  mandateEditor: 'c2c23f43-c3ee-42f7-b42d-83d4fc11b881',
  decisions: 'b78972b9-1af5-4fe1-9af3-46fb86b5c42e',
  comparison: '5d6f3c0e-8a41-4f0b-9f0c-2b1c7e53a9d4',
  overview: '9c589b81-883b-44cd-acc0-a93020966881',
  mandateImport: '6e654d06-6d5a-4558-b513-db1fa2ccf6c9',
  chains: '2787ec5b-4f14-4313-8d29-a72b4545a3de',
  templates: '96534c9d-4c35-4c4b-8469-e4d61a8ce4c1',
  rosters: '8a9b07a0-e8e9-4cd2-9abb-a2edab6f6e36',
  groupRoom: '638e3954-5834-454c-8bd5-d21b34cec558',
  register: '3f0c7a52-6c1e-4b7d-9a3b-5d4e8f2167c9',
} as const;

/** Where the views find each other. @param webPath server-relative path of the web */
function pageProperties(webPath: string): Pages {
  return {
    editorPage: `${webPath}/SitePages/Uppdragsbeskrivning.aspx`,
    decisionsPage: `${webPath}/SitePages/Beslut.aspx`,
    rostersPage: `${webPath}/SitePages/Bemanning.aspx`,
    groupRoomPage: `${webPath}/SitePages/Grupprum.aspx`,
    registerPage: `${webPath}/SitePages/Register.aspx`,
    overviewPage: `${webPath}/SitePages/Oversikt.aspx`,
    comparisonPage: `${webPath}/SitePages/Jamfor.aspx`,
  };
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
        `<li><a href="${pages.registerPage}">Sök bland alla grupper och uppdrag</a>, och se vem som ger uppdrag åt vem.</li>` +
        `<li><a href="${pages.editorPage}">Skriv en uppdragsbeskrivning</a> från gruppens mall.</li>` +
        `<li><a href="${pages.decisionsPage}">Se vad som väntar på beslut</a> och för in vad mötet beslutade.</li>` +
        `<li><a href="${pages.rostersPage}">Se vilka som sitter i grupperna</a>, byt ledamöter och följ åtaganden.</li>` +
        '<li>Följ läget i din region: ' +
        regionPages.map(({ name, fileName }) => `<a href="${webPath}/SitePages/${fileName}">${name}</a>`).join(', ') +
        '.</li>' +
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
