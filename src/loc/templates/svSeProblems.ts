import type { TemplateProblemCode } from '../../domain/template/checking/templateProblem';

type Values = Readonly<Record<string, string>>;

const properties: Readonly<Record<string, string>> = {
  name: 'namn',
  title: 'rubrik för dokumentet',
  family: 'nyckel',
  healthcareRegion: 'sjukvårdsregion',
  groupKinds: 'slag av grupp',
  sections: 'sektioner',
  changes: 'en mening om vad som har ändrats'
};

/** What is wrong and what to do, in a sentence. */
const sentences: Readonly<Record<TemplateProblemCode, (values: Values) => string>> = {
  valueMissing: ({ name }) => `Det saknas ${properties[name] ?? name}.`,
  keyInvalid: ({ key }) => `Nyckeln ”${key}” får bara ha bokstäver, siffror och bindestreck.`,
  keyReserved: ({ key }) => `Nyckeln ”${key}” används av produkten. Välj en annan.`,
  keyDuplicate: ({ key }) => `Nyckeln ”${key}” finns två gånger.`,
  versionInvalid: ({ version }) => `${version} är inget versionsnummer.`,
  versionTaken: ({ version }) => `Version ${version} finns redan. Läs in på nytt.`,
  versionHole: ({ version }) => `Versionen före ${version} saknas.`,
  clauseUnknown: ({ key, version }) => `Den gemensamma texten ”${key}” version ${version} finns inte.`,
  placeholderUnknown: ({ name }) => `{${name}} betyder ingenting här. Rätta ordet eller ta bort klamrarna.`,
  braceLoose: () => 'En klammer saknar sin andra halva.',
  ruleEmpty: ({ name }) => `{${name}} hämtar en regel som är tom. Fyll i regeln eller ta bort ordet.`,
  ruleInvalid: ({ name }) => `Regeln ”${name}” har ett värde som inte kan stämma.`,
  headingMissing: () => 'Texten har ingen rubrik och läses som en del av sektionen före.',
  headingDuplicate: ({ heading }) => `Rubriken ”${heading}” finns på två ställen.`,
  bodyUnknown: ({ body }) => `Organet ”${body}” finns inte i mallen.`,
  bodyUnused: ({ body }) => `Ingen sektion handlar om organet ”${body}”.`,
  sectionEmpty: () => 'Här finns ingen text.',
  textMissing: () => 'Ett stycke eller en punkt är tom. Skriv något eller ta bort den.',
  decisionDuplicate: () => 'Mallen har två beslutsrader.',
  questionMissing: () => 'En fråga saknar sin mening.',
  instructionMissing: () => 'En fråga saknar anvisning för den tomma mallen.',
  instructionSigns: () => 'Anvisningen får inte ha <, > eller radbrytning.',
  optionsTooFew: () => 'Ett val behöver minst två alternativ.',
  labelMissing: () => 'Ett alternativ saknar namn.',
  sentenceMissing: () => 'En mening som ska erbjudas är tom.',
  sentenceWithoutValue: ({ name }) => `Meningen saknar {${name}}, så svaret skulle inte synas.`,
  rangeEmpty: () => 'Det minsta talet är större än det högsta.',
  conditionFieldUnknown: ({ field }) => `Villkoret gäller frågan ”${field}”, som inte finns.`,
  conditionFieldNoChoice: ({ field }) => `Villkoret gäller frågan ”${field}”, som inte är ett val.`,
  conditionOptionUnknown: ({ field, option }) => `Villkoret gäller svaret ”${option}” på ”${field}”, som inte finns.`,
  conditionEmpty: () => 'Villkoret nämner inget svar.',
  conditionInClause: () => 'En gemensam text får inget eget villkor. Sätt villkoret i mallen.',
  conditionCircular: ({ field }) => `Frågan ”${field}” ställs bara när den redan är besvarad.`
};

export const svSeProblems = {
  sentence: (code: TemplateProblemCode, values: Values): string => sentences[code](values),
  inSection: (heading: string, sentence: string): string => `${heading || 'Text utan rubrik'}: ${sentence}`,
  goThere: 'Visa stället'
};
