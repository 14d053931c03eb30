import type { SharedStrings } from './svSe';

export const enUs: SharedStrings = {
  retry: 'Try again',
  details: 'Show details',
  cancel: 'Cancel',
  loading: 'Loading …',
  partNotFetched: 'This part of the page could not be fetched. Check the connection and try again. If that does not help, reload the page.',
  failures: {
    conflict: 'Somebody else has changed the same thing. Nothing of yours is lost. Load the latest and try again.',
    denied: 'You do not have permission for this. The person responsible for the site can give it to you.',
    missing: 'What you are looking for does not exist, or you may not see it. Check the link.',
    throttled: 'The server is busy right now. Wait a moment and try again.',
    invalid: 'The server could not do what was needed. Try again. If you have written something, check that first. If it does not help, contact whoever is responsible for the site.',
    outdated: 'The site has a newer version of Uppdrag than this page. Nothing was saved, and what you have written is still here. Copy it and reload the page. If that does not help, the person responsible for the site has to install the new version.',
    unprepared: 'The site lacks something that this version of Uppdrag needs, or you may not see it. Nothing is lost. The person responsible for the site can complete it in Set-up, or give the list its address back if somebody has changed it.',
    offline: 'The server cannot be reached. Check your connection and try again.',
    expired: 'Your sign-in has expired. Reload the page to sign in again.'
  },
  siteGone: 'The site this is read from is not at its address. It may have been moved or removed. The person who edits the page can choose another address in the properties of the web part.',
  lacks: {
    list: (name) => `What is missing: the list ${name}.`,
    column: (name) => `What is missing: the column ${name}.`
  },
  crash: {
    heading: 'Something went wrong in this view',
    explanation: 'What was already saved is still there. Reload the page. If it happens again, contact the person responsible for the site.'
  },
  document: {
    toQuestion: (question) => `Go to the question: ${question}`,
    gap: 'Not filled in',
    changeFixed: 'Change the fixed text …',
    changeFixedIn: (heading) => `Change the fixed text … ${heading}`,
    deviations: {
      changed: 'Departs from the template’s text',
      added: 'Own text, not in the template',
      omitted: 'The template’s text is left out'
    }
  }
};
