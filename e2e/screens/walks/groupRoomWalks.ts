import type { Walk } from './Walk';

const walk = (login: string, groups: readonly string[]): Walk => ({
  name: `the room of a group for ${login}`,
  login,
  async take({ page, open }, look) {
    await open('Grupprum.aspx');
    await page.getByRole('searchbox').waitFor();
    await page.getByText(/du skriver för gruppen|^Du sitter inte i någon grupp|till och med/).first().waitFor();
    await look('my groups');
    for (const group of groups) {
      await open('Grupprum.aspx', `?grupp=${group}`);
      await page.getByRole('heading', { level: 3, name: 'Ledamöter' }).waitFor();
      await look(group);
    }
    await open('Grupprum.aspx', '?grupp=finns-inte');
    await page.getByText(/^Gruppen finns inte/).waitFor();
    await look('no such group');
  }
});

/** Rooms with a mandate in force, with a draft, with a case that was sent back, and with neither. */
export const groupRoomWalks: readonly Walk[] = [
  walk('lasare.kalmar', ['rag-barndiabetes', 'rag-barnonkologi']),
  walk('sammankallande', ['rag-barnonkologi', 'rag-barndiabetes']),
  walk('processtod', ['rag-neonatalvard', 'rag-barnallergi'])
];
