/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { permissionsPage } from './permissionsPage';
import { readPlaceRules } from './placeRules';

describe('the page about permissions', () => {
  it('says what the rules say', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsPage());
  });
});

describe('the table of rights', () => {
  it('must say something of everybody', () => {
    expect(() => readPlaceRules('place admin\nSettings F')).toThrow('columns');
  });
});
