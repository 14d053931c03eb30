/** @jest-environment node */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesOfPnp } from './publicMembers';
import { HELD, LEFT_OUT } from './scopeOfPnp';

// Evidence: the site's specification, "any client written for SharePoint Online's REST API must find what it expects".
describe('the modules of PnPjs', () => {
  it('are held or left out, each of them once', () => {
    expect([...Object.values(HELD).flat(), ...Object.keys(LEFT_OUT)].sort()).toEqual(modulesOfPnp().sort());
  });

  it.each(Object.keys(HELD))('that are held by %s are held there', file => {
    const path = join(__dirname, `${file}.test.ts`);
    expect(existsSync(path) && readFileSync(path, 'utf8')).toContain(`holdSurface('${file}', {`);
  });
});
