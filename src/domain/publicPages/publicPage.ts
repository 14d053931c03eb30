import { escapeHtml } from '../html/escapeHtml';
import { pageLook } from './pageLook';

/** A page of its own. */
export interface PublicPage {
  readonly title: string;
  /** Above the content, as HTML; may be empty. */
  readonly navigation: string;
  /** As HTML. */
  readonly content: string;
  /** Below the content, as HTML. */
  readonly footer: string;
}

/** Nothing is run and nothing fetched, whatever stands in the texts: the look is the only thing a page brings. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole of a page: language, title, landmarks and a link past the navigation. */
export const publicPage = ({ title, navigation, content, footer }: PublicPage): string =>
  [
    '<!DOCTYPE html>\n<html lang="sv-SE">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
    `<title>${escapeHtml(title)}</title>\n<style>\n${pageLook}</style>\n</head>\n<body>\n`,
    '<a class="skip" href="#innehall">Hoppa till innehållet</a>\n',
    navigation === '' ? '' : `<header>\n${navigation}</header>\n`,
    `<main id="innehall" tabindex="-1">\n${content}</main>\n<footer>\n${footer}</footer>\n</body>\n</html>\n`
  ].join('');
