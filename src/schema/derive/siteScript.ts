import { allLists } from '../lists/allLists';
import type { Language } from '../vocabulary/localizedText';
import type { ListDefinition } from '../vocabulary/list';
import { fieldXml } from './fieldXml';

const templateTypes = { list: 100, library: 101 } as const;

const listAction = (list: ListDefinition, language: Language): object => ({
  verb: 'createSPList',
  // The address is made of the name; the title people see is set afterwards.
  listName: list.name,
  templateType: templateTypes[list.kind],
  subactions: [
    { verb: 'setTitle', title: list.title[language] },
    { verb: 'setDescription', description: list.description[language] },
    ...Object.entries(list.columns).map(([name, column]) => ({
      verb: 'addSPFieldXml',
      schemaXml: fieldXml(name, column, language),
      addToDefaultView: false
    })),
    ...list.views.map((view) => ({
      verb: 'addSPView',
      name: view.title[language],
      viewFields: view.columns,
      query: view.query,
      rowLimit: 100,
      isPaged: true,
      makeDefault: view.isDefault
    }))
  ]
});

/**
 * A site script for administrators who script: lists, columns and views. A site script can set neither rights nor
 * content approval; the product's own preparation of the site adds them.
 */
export const siteScript = (language: Language): string =>
  `${JSON.stringify(
    {
      $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
      actions: allLists.map((list) => listAction(list, language)),
      version: 1
    },
    null,
    2
  )}\n`;
