import type { VerifiedList } from '../../application/ports/siteRecords';
import type { VerificationFinding } from '../../domain/verification/verificationFinding';

const lists: Readonly<Record<VerifiedList, string>> = {
  ledger: 'Ärendelogg',
  snapshots: 'Underlag',
  establishedTexts: 'Fastställda texter',
  establishedMandates: 'Fastställda uppdragsbeskrivningar'
};

const findings: Readonly<Record<VerificationFinding['kind'], string>> = {
  parentMissing: 'En händelse bygger på en tidigare händelse som är borttagen eller ändrad.',
  snapshotChanged: 'Den frysta texten har ändrats efter att den lämnades in.',
  textChanged: 'Den text som läsarna ser har ändrats.',
  textWithoutReceipt: 'Läsarna ser en text som inget giltigt beslut har släppt fram.',
  fileChanged: 'Word-filen har en annan text än den som publicerades.',
  fileWithoutReceipt: 'Läsarna ser en fil som inget giltigt beslut har släppt fram.',
  snapshotMissing: 'Den frysta texten är borta eller går inte att läsa.',
  textMissing: 'Texten för läsarna är borta eller går inte att läsa.',
  rosterMissing: 'Förteckningen över vilka som satt i gruppen är borta eller ändrad.',
  fileMissing: 'Den publicerade Word-filen är borta.',
  recordsMissing: 'Förteckningen känner till händelser som inte finns i ärendeloggen.',
  recordIgnored: 'En händelse räknas inte.'
};

export const svSe = {
  verify: 'Verifiera',
  again: 'Verifiera igen',
  back: 'Till ärendena',
  title: 'Verifiera webbplatsen',
  what: 'Jämför varje text, händelse och publicerad fil med ärendeloggen. Inget ändras.',
  counting: (rows: number) => `Läser listorna: ${rows} rader …`,
  verifying: (done: number, of: number) => `Verifierar: ${done} av ${of} uppdrag …`,
  caseSound: 'Allt stämmer: händelser, texter och fil är de som ärendeloggen säger.',
  caseIgnored: 'Allt som räknas stämmer. Händelser som inte räknas står bland händelserna, med skälet.',
  caseBroken: 'Något stämmer inte. Visa det för den som förvaltar webbplatsen.',
  siteSound: (mandates: number) => `Allt stämmer: ${mandates} uppdrag är verifierade.`,
  siteIgnored: 'Allt som räknas stämmer. Nedan står vad som inte räknas.',
  siteBroken: 'Något stämmer inte. Nedan står vad, och i vilka uppdrag.',
  partial: (hidden: readonly VerifiedList[]) =>
    `Inget utlåtande: du ser inte allt i ${hidden.map((list) => lists[list]).join(', ')}. Be någon som ser allt att verifiera.`,
  outcomes: { sound: 'Stämmer', ignored: 'Stämmer, utom händelser som inte räknas', missing: 'Saknar något', broken: 'Något är ändrat' },
  grades: { ignored: 'Upplysning', missing: 'Saknas', broken: 'Brutet' },
  figures: 'Uppdrag efter utfall',
  findings,
  entry: (id: number) => `Händelse ${id} i ärendeloggen.`,
  noMandate: 'Beslutsgångar och annat som inte hör till ett uppdrag',
  more: (left: number) => `Ytterligare ${left} visas inte. Kommandot uppdrag verify listar alla.`
};

export type VerificationStrings = typeof svSe;
