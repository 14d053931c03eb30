import { themeStyleId } from '../pages/themeStyleId';

/** Makes the document look as the server would send it in another theme. @returns what it would have sent */
export async function takeAppearance(theme: string): Promise<Document> {
  const address = new URL(window.location.href);
  address.searchParams.set('theme', theme);
  const answer = await fetch(address.href, { headers: { Accept: 'text/html' } });
  const sent = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [own, other] = [document, sent].map((page) => page.getElementById(themeStyleId));
  if (own && other) own.textContent = other.textContent;
  document.documentElement.dataset.appearance = sent.documentElement.dataset.appearance;
  return sent;
}
