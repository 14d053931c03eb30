/** @jest-environment node */
import { openService } from '../server';

const { store } = openService({}).service;
const site = store.webs.sites()[0].id;
const person = (id: number, title: string) => ({ siteId: site, id, type: 1 as const, login: `i:0#.f|membership|p${id}@uppdrag.example`, title, settings: {} });
afterAll(() => store.db.close());

describe('what the store remembers', () => {
  it('follows every write', () => {
    expect(store.principals.byId(site, 900)).toBeUndefined();
    store.principals.save(person(900, 'Ada'));
    expect(store.principals.byId(site, 900)?.title).toBe('Ada');
    expect(store.principals.groupsOf(site, 900)).toEqual([]);
    store.principals.addMember(site, store.principals.groups(site)[0].id, 900);
    expect(store.principals.groupsOf(site, 900)).toHaveLength(1);
    store.principals.remove(site, 900);
    expect([store.principals.byId(site, 900), store.principals.byLogin(site, person(900, '').login), store.principals.groupsOf(site, 900)]).toEqual([undefined, undefined, []]);
  });

  it('forgets what a rollback takes back, also within a transaction that goes on', () => {
    store.db.transaction(() => {
      store.principals.save(person(901, 'Before'));
      expect(() => store.db.transaction(() => {
        store.principals.save(person(901, 'After'));
        expect(store.principals.byId(site, 901)?.title).toBe('After');
        throw new Error('no');
      })).toThrow('no');
      expect(store.principals.byId(site, 901)?.title).toBe('Before');
    });
    expect(store.principals.byId(site, 901)?.title).toBe('Before');
  });

  it('forgets rights that a rollback takes back, and keeps them where there was nothing to take back', () => {
    const { permissions, store: other } = openService({}).service;
    const scopes = (holds: boolean): string => permissions.scopesOf({ id: 'x', scopeId: 'own' }, 'question', () => holds).ids;
    const fail = (before: () => void): void => expect(() => other.db.transaction(() => {
      before();
      throw new Error('no');
    })).toThrow('no');
    expect([scopes(true), scopes(false)]).toEqual(['["own"]', '["own"]']);
    fail(() => undefined);
    expect(scopes(false)).toBe('["own"]');
    fail(() => other.principals.save(person(902, 'Gone')));
    expect(scopes(false)).toBe('[]');
    other.db.close();
  });

  it('forgets what was written in a transaction within one that is taken back', () => {
    expect(() => store.db.transaction(() => {
      store.db.transaction(() => store.principals.save(person(903, 'Within')));
      expect(store.principals.byId(site, 903)?.title).toBe('Within');
      throw new Error('no');
    })).toThrow('no');
    expect(store.principals.byId(site, 903)).toBeUndefined();
  });
});
