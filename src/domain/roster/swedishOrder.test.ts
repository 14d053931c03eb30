import { swedishOrder } from './swedishOrder';

describe('the order of texts', () => {
  it('puts å, ä and ö last, and numbers by size', () => {
    const names = ['Öron', 'Akut', 'Äldre', 'Ånge', 'Zon', 'Grupp 10', 'Grupp 9'];
    expect(names.sort(swedishOrder)).toEqual(['Akut', 'Grupp 9', 'Grupp 10', 'Zon', 'Ånge', 'Äldre', 'Öron']);
  });
});
