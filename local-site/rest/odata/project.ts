import type { Call } from '../call';
import type { Entity, PropertyValue } from '../entity';
import { refusals } from '../refusals';
import type { Node } from '../tree/node';
import { findName } from './findName';
import type { Selection } from './selection';

/** An entity cut down to what was asked for, with the expanded ones in it. */
export interface Projection {
  readonly entity: Entity;
  readonly properties: readonly (readonly [string, PropertyValue])[];
  readonly expanded: readonly (readonly [string, Projection | readonly Projection[] | null])[];
  /** Names that could be expanded but were not: `__deferred` at the verbose level. */
  readonly deferred: readonly string[];
}

/** Applies `$select` and `$expand` to an entity that has what they name. */
export function project(entity: Entity, selection: Selection, call: Call): Projection {
  const names = selectedNames(entity, selection);
  const expanded = [...selection.expanded].map(([name, below]) => {
    const known = findName(entity.navigation, name) ?? name;
    return [known, open(entity.open(known), below, call)] as const;
  });
  const taken = new Set(expanded.map(([name]) => name));
  return {
    entity,
    properties: selectedProperties(entity, selection, names),
    expanded,
    deferred: !selection.defaults ? [] : taken.size === 0 ? entity.navigation : entity.navigation.filter(name => !taken.has(name))
  };
}

/** What each selection has been looked up to, by the form of the entities that are alike. */
const lookedUp = new WeakMap<Selection, WeakMap<object, readonly string[]>>();

/** As `lookUp`, once for all entities that are alike. */
function selectedNames(entity: Entity, selection: Selection): readonly string[] {
  if (!entity.alike) return lookUp(entity, selection);
  const { form } = entity.alike;
  const byForm = lookedUp.get(selection) ?? new WeakMap<object, readonly string[]>();
  const names = byForm.get(form) ?? lookUp(entity, selection);
  lookedUp.set(selection, byForm.set(form, names));
  return names;
}

/** The selected names of properties as the service spells them, once each. Refuses what `checkSelection` refuses. */
function lookUp(entity: Entity, selection: Selection): readonly string[] {
  checkSelection(entity, selection);
  return [...new Set(selection.names.flatMap(name => ownName(entity.properties, name) ?? ownName(entity.onSelect, name) ?? []))];
}

function selectedProperties(entity: Entity, selection: Selection, names: readonly string[]): (readonly [string, PropertyValue])[] {
  const { alike } = entity;
  if (alike && !selection.defaults) return names.map(name => [name, alike.only(name)]);
  const { properties, onSelect } = entity;
  const isShown = (name: string): boolean => Object.hasOwn(properties, name);
  if (!selection.defaults) return names.map(name => [name, isShown(name) ? properties[name] : onSelect[name]()]);
  return [...Object.entries(properties), ...names.filter(name => !isShown(name)).map(name => [name, onSelect[name]()] as const)];
}

/** Refuses unknown names, and names below something not expanded. Reads nothing, so that a blank entity does as well. */
export function checkSelection(entity: Entity, selection: Selection): void {
  for (const path of selection.unexpanded) {
    const [head] = path.split('/');
    if (findName(entity.navigation, head) === undefined) throw refusals.unknownSelect(path);
    throw refusals.invalidFieldQuery(path, head);
  }
  for (const [name, below] of selection.expanded) {
    const known = findName(entity.navigation, name);
    if (known === undefined) throw refusals.unknownSelect(name);
    const lookup = entity.lookup?.(known);
    if (lookup) checkLookupSelection(known, below, lookup.reaches);
  }
  for (const name of selection.names) {
    if (ownName(entity.properties, name) !== undefined || ownName(entity.onSelect, name) !== undefined) continue;
    if (findName(entity.navigation, name) === undefined) throw refusals.unknownSelect(name);
    if (entity.lookup?.(name)) throw refusals.invalidFieldQuery(name, isExpanded(name, selection) ? undefined : name);
  }
}

function ownName(values: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  return Object.hasOwn(values, wanted) ? wanted : findName(Object.keys(values), wanted);
}

function isExpanded(name: string, { expanded }: Selection): boolean {
  return findName([...expanded.keys()], name) !== undefined;
}

/** A lookup column leads one step, and what is wanted of the other item must be said. */
function checkLookupSelection(name: string, below: Selection, reaches: (property: string) => boolean): void {
  if (below.expanded.size > 0 || below.unexpanded.length > 0) throw refusals.invalidFieldQuery(`${name}/${[...below.expanded.keys(), ...below.unexpanded][0]}`);
  if (below.names.length === 0) throw refusals.invalidFieldQuery(name, name);
  const unknown = below.names.find(property => !reaches(property));
  if (unknown !== undefined) throw refusals.unknownSelect(unknown);
}

function open(node: Node | undefined, selection: Selection, call: Call): Projection | readonly Projection[] | null {
  if (!node) return null;
  if (node.entities) return node.entities(call).map(entity => project(entity, selection, call));
  return node.entity ? project(node.entity(call), selection, call) : null;
}
