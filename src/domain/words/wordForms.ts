/**
 * Words of the trade with the forms in which they stand in Swedish text. A short form is matched by its letters' case,
 * other words also with a capital first. Longer forms win over shorter ones at the same place.
 */
export const wordForms = {
  samverkansnamnd: ['samverkansnämnd', 'samverkansnämnden', 'samverkansnämndens'],
  regionsjukvardsledning: ['regionsjukvårdsledning', 'regionsjukvårdsledningen', 'regionsjukvårdsledningens', 'RSL'],
  kunskapsrad: ['kunskapsråd', 'kunskapsrådet', 'kunskapsrådets', 'kunskapsråden', 'kunskapsrådens'],
  kunskapsstyrning: ['kunskapsstyrning', 'kunskapsstyrningen', 'kunskapsstyrningens'],
  kunskapsstyrningsgrupp: ['kunskapsstyrningsgruppen', 'kunskapsstyrningsgruppens', 'KSG'],
  programomrade: ['programområde', 'programområdet', 'programområdets', 'programområden', 'programområdena'],
  rpo: ['RPO', 'regionalt programområde', 'regionala programområden', 'regionala programområdena'],
  rag: ['RAG', 'regional arbetsgrupp', 'regionala arbetsgruppen', 'regionala arbetsgrupper'],
  rsg: ['RSG', 'regional samverkansgrupp', 'regionala samverkansgruppen', 'regionala samverkansgrupper'],
  npo: ['NPO', 'nationellt programområde', 'nationella programområdet', 'nationella programområden', 'nationella programområdena'],
  nag: ['NAG', 'nationell arbetsgrupp', 'nationella arbetsgrupper', 'nationella arbetsgrupperna'],
  nsg: ['NSG', 'nationell samverkansgrupp', 'nationella samverkansgruppen', 'nationella samverkansgrupper'],
  lpo: ['LPO', 'lokalt programområde', 'lokala programområden'],
  lag: ['LAG', 'lokal arbetsgrupp', 'lokala arbetsgrupper'],
  processtod: ['processtöd', 'processtödet', 'processtödets', 'processledare', 'processledaren'],
  sammankallande: ['sammankallande', 'sammankallandes'],
  uppdragsgivare: ['uppdragsgivare', 'uppdragsgivaren', 'uppdragsgivarens'],
  patientloften: ['patientlöfte', 'patientlöften', 'patientlöftena'],
  jav: ['jäv', 'jävsdeklaration', 'jävsdeklarationer'],
  adjungerad: ['adjungerad', 'adjungerade', 'adjungera', 'adjungeras', 'adjungeringar'],
  rss: ['RSS', 'regionala samverkans- och stödstrukturer', 'regional samverkans- och stödstruktur'],
  rcc: ['RCC', 'regionalt cancercentrum', 'regionala cancercentrum'],
  samordnare: ['samordnare', 'samordnaren', 'samordnarens'],
  delleverans: ['delleverans', 'delleveransen', 'delleveranser', 'delleveranserna'],
  slutleverans: ['slutleverans', 'slutleveransen', 'slutleveranser'],
  handlingsplan: ['handlingsplan', 'handlingsplanen', 'aktivitetsplan', 'aktivitetsplanen', 'verksamhetsplan', 'verksamhetsplanen'],
  arsrapport: ['årsrapport', 'årsrapporten', 'årsrapporter'],
  remiss: ['remiss', 'remissen', 'remisser', 'remissinstans', 'remissinstanser'],
  vardskap: ['värdskap', 'värdskapet', 'nationellt värdskap', 'nationella värdskap'],
  styrgrupp: ['styrgrupp', 'styrgruppen', 'styrgruppens'],
  arbetsutskott: ['arbetsutskott', 'arbetsutskottet', 'arbetsutskottets', 'AU'],
  kvalitetsregister: ['kvalitetsregister', 'kvalitetsregistret', 'kvalitetsregistren']
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Key of a word that is explained. */
export type WordKey = keyof typeof wordForms;
