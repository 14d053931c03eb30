import { regionPropertyPane } from './regionPropertyPane';

interface Dropdown {
  readonly targetProperty: string;
  readonly properties: { readonly label: string; readonly options: readonly { key: string; text: string }[] };
}

function dropdown(culture: string): Dropdown {
  const field: unknown = regionPropertyPane(culture).pages[0].groups[0];
  return (field as { groupFields: Dropdown[] }).groupFields[0];
}

describe('the property pane of the region overview', () => {
  it('offers every region by name, after the choice of none', () => {
    const { targetProperty, properties } = dropdown('sv-SE');
    expect(targetProperty).toBe('regionKey');
    expect(properties.options[0]).toEqual({ key: '', text: 'Välj region' });
    expect(properties.options).toHaveLength(22);
    expect(properties.options).toContainEqual({ key: 'kalmar', text: 'Region Kalmar län' });
  });

  it('sorts as Swedish does', () => {
    const names = dropdown('sv-SE').properties.options.map((option) => option.text);
    expect(names.indexOf('Region Örebro län')).toBeGreaterThan(names.indexOf('Region Värmland'));
  });

  it('speaks English on an English page', () => {
    expect(dropdown('en-US').properties.options[0].text).toBe('Choose a region');
  });
});
