import { PropertyPaneDropdown, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { regions } from '../../domain/roster/regions';

const texts = {
  sv: { heading: 'Visa', region: 'Region', none: 'Välj region' },
  en: { heading: 'Show', region: 'Region', none: 'Choose a region' }
};

/**
 * The one choice of the region overview: whose groups it shows.
 * @param culture UI culture of the page, e.g. `sv-SE`
 */
export function regionPropertyPane(culture: string): IPropertyPaneConfiguration {
  const text = culture.startsWith('en') ? texts.en : texts.sv;
  const choices = [...regions]
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
    .map(({ key, name }) => ({ key, text: name }));
  return {
    pages: [
      {
        groups: [
          {
            groupName: text.heading,
            groupFields: [
              PropertyPaneDropdown('regionKey', { label: text.region, options: [{ key: '', text: text.none }, ...choices] })
            ]
          }
        ]
      }
    ]
  };
}
