import { permissionLevels } from '../../../schema/rights';
import type { Right } from './mask';
import { may } from './mask';

describe('a permission mask', () => {
  const rights = (low: string): readonly Right[] =>
    (['view', 'add', 'edit', 'approve'] as const).filter((right) => may({ High: '48', Low: low }, right));

  it('gives what the product’s levels give', () => {
    expect(rights(permissionLevels.readHistory.mask.low)).toEqual(['view']);
    expect(rights(permissionLevels.register.mask.low)).toEqual(['view', 'add']);
    expect(rights(permissionLevels.write.mask.low)).toEqual(['view', 'add', 'edit']);
    expect(rights(permissionLevels.publish.mask.low)).toEqual(['view', 'add', 'edit', 'approve']);
  });

  it('gives everything when full, and nothing when there is none', () => {
    expect(rights('4294967295')).toEqual(['view', 'add', 'edit', 'approve']);
    expect(may(null, 'view')).toBe(false);
  });
});
