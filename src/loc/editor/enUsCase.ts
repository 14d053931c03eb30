import type { svSeCase } from './svSeCase';

export const enUsCase: typeof svSeCase = {
  and: 'and',
  paragraph: (paragraph) => `§\u00a0${paragraph}`,
  recalled: 'The mandate has been recalled. The text is a draft again and can be submitted anew.',
  sentBack: (body, date) => `${body} sent the mandate back on ${date}`,
  rejected: (body, date) => `${body} rejected the mandate on ${date}`,
  sentBackNext: 'Change the text and submit it again.'
};
