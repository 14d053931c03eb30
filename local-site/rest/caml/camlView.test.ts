/** @jest-environment node */
import fc from 'fast-check';
import { Refusal } from '../refusal';
import { parseCamlView } from './camlView';

const query = (inner: string): string => `<View><Query>${inner}</Query></View>`;

// Evidence: [M] View, Query, OrderBy, GroupBy, Joins and ProjectedFields elements of the CAML reference.
describe('a view as read', () => {
  it('knows what it sorts, groups, shows and limits', () => {
    const view = parseCamlView('<View Scope="RecursiveAll"><Query><OrderBy Override="TRUE" UseIndexForOrderBy="TRUE"><FieldRef Name="A" Ascending="FALSE"/><FieldRef Name="B"/></OrderBy><GroupBy Collapse="TRUE" GroupLimit="30"><FieldRef Name="G"/></GroupBy></Query><ViewFields><FieldRef Name="A"/></ViewFields><RowLimit Paged="TRUE">7</RowLimit><Aggregations Value="On"><FieldRef Name="N" Type="sum"/></Aggregations></View>');
    expect(view).toMatchObject({
      orderBy: [{ name: 'A', descending: true }, { name: 'B', descending: false }],
      groupBy: { fields: [{ name: 'G', descending: false }], collapse: true },
      viewFields: ['A'], rowLimit: 7, paged: true, scope: 'recursiveall', aggregations: [{ name: 'N', type: 'SUM' }]
    });
  });

  it('takes its scope from query options as well, and no limit from what is no number', () => {
    expect(parseCamlView('<View><QueryOptions><ViewAttributes Scope="Recursive"/><QueryThrottleMode>Override</QueryThrottleMode></QueryOptions><RowLimit/></View>'))
      .toMatchObject({ scope: 'recursive', rowLimit: undefined, viewFields: undefined });
    expect(parseCamlView('<View><RowLimit>many</RowLimit></View>').rowLimit).toBeUndefined();
    expect(parseCamlView('<View><Aggregations Value="Off"><FieldRef Name="N" Type="SUM"/></Aggregations></View>').aggregations).toEqual([]);
  });

  it('passes over what only steers pages', () => {
    expect(() => parseCamlView('<View Name="{x}" Type="HTML"><Query/><JSLink>clienttemplates.js</JSLink><XslLink Default="TRUE">main.xsl</XslLink><Toolbar Type="Standard"/><CustomFormatter/></View>')).not.toThrow();
  });

  it.each([
    ['another root', '<Query/>'],
    ['an unknown part', '<View><Filter/></View>'],
    ['an unknown part of the query', query('<Having/>')],
    ['two conditions', query('<Where><IsNull><FieldRef Name="A"/></IsNull><IsNull><FieldRef Name="A"/></IsNull></Where>')],
    ['an unknown total', '<View><Aggregations><FieldRef Name="N" Type="MEDIAN"/></Aggregations></View>'],
    ['a join by no lookup', '<View><Joins><Join ListAlias="a"><Eq><FieldRef Name="A"/></Eq></Join></Joins></View>'],
    ['a projected field of no list', '<View><ProjectedFields><Field Name="A" ShowField="B"/></ProjectedFields></View>'],
    ['an order by no column', query('<OrderBy><Field Name="A"/></OrderBy>')],
    ['text that is no XML', '<View><Query></View>'],
    ['a condition of thousands of parts', query(`<Where><In><FieldRef Name="A"/><Values>${'<Value Type="Text">a</Value>'.repeat(5000)}</Values></In></Where>`)]
  ])('refuses %s', (_, xml) => {
    expect(() => parseCamlView(xml)).toThrow(Refusal);
  });

  it('reads or refuses whatever it is given, and never fails otherwise', () => {
    const element = fc.constantFrom('View', 'Query', 'Where', 'And', 'Or', 'Eq', 'In', 'Values', 'Value', 'FieldRef', 'OrderBy', 'GroupBy', 'RowLimit', 'Joins', 'Join', 'ProjectedFields', 'Field', 'Aggregations', 'QueryOptions');
    const { tree } = fc.letrec<{ tree: string }>(tie => ({
      tree: fc.tuple(
        element, fc.constantFrom('', ' Name="A"', ' ListAlias="b"', ' Scope="x"', ' Name="&#229;"'),
        fc.oneof({ maxDepth: 5, depthSize: 'small' }, fc.constantFrom('', 'a', '&lt;', '&nope;'), fc.tuple(tie('tree'), tie('tree')).map(children => children.join('')))
      ).map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`)
    }));
    fc.assert(fc.property(tree, inner => {
      try {
        parseCamlView(`<View>${inner}</View>`);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }), { seed: 11, numRuns: 500 });
  });
});
