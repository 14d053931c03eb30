/** What the editor says of why a mandate is a draft again. */
export const svSeCase = {
  and: 'och',
  paragraph: (paragraph: string): string => `§\u00a0${paragraph}`,
  recalled: 'Uppdraget är taget tillbaka. Texten är ett utkast igen och kan lämnas in på nytt.',
  sentBack: (body: string, date: string): string => `${body} skickade tillbaka uppdraget ${date}`,
  rejected: (body: string, date: string): string => `${body} avslog uppdraget ${date}`,
  sentBackNext: 'Ändra texten och lämna in den igen.'
};
