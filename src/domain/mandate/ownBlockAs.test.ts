import { ownBlockAs } from './ownBlockAs';

describe('a block of own text', () => {
  it('keeps every word when it becomes a block of another kind', () => {
    const list = ownBlockAs({ kind: 'paragraph', text: 'Ett\n\nTvå' }, 'numbered');
    expect(list).toEqual({ kind: 'numbered', items: ['Ett', 'Två'] });
    expect(ownBlockAs(list, 'bullets')).toEqual({ kind: 'bullets', items: ['Ett', 'Två'] });
    expect(ownBlockAs(list, 'paragraph')).toEqual({ kind: 'paragraph', text: 'Ett\nTvå' });
    expect(ownBlockAs(list, 'subheading')).toEqual({ kind: 'subheading', text: 'Ett Två' });
  });
});
