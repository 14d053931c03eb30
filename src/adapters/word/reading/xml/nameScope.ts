import { Unreadable } from '../unreadable';
import { namespaces } from './namespaces';

/** The prefixes that hold at a place in a part. */
export interface NameScope {
  /** The reader's name of an element. @throws Unreadable `corrupt` when its prefix stands for nothing */
  elementName(name: string): string;
  /** The reader's name of an attribute: one without prefix belongs to no namespace. */
  attributeName(name: string): string;
  /** The scope of an element with these attributes. */
  within(attributes: Readonly<Record<string, string>>): NameScope;
}

const DECLARATION = /^xmlns(?::(.+))?$/;

/** Scopes are found again by what is looked up in them: a whole part commonly has one. */
function scopeOf(prefixes: ReadonlyMap<string, string>, outer: NameScope | undefined): NameScope {
  const names = new Map<string, string>();
  const looked = (name: string): string => {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    if (!prefixes.has(prefix)) {
      if (outer) {
        return outer.elementName(name);
      }
      if (prefix !== '') {
        throw new Unreadable('corrupt', `${prefix}: stands for nothing`);
      }
    }
    return `${prefixes.get(prefix) ?? '?'}:${name.slice(colon + 1)}`;
  };
  const elementName = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) {
      return known;
    }
    const found = looked(name);
    names.set(name, found);
    return found;
  };
  const scope: NameScope = {
    elementName,
    attributeName: (name) => (name.includes(':') ? elementName(name) : name),
    within: (attributes) => {
      const declared = new Map<string, string>();
      for (const name of Object.keys(attributes)) {
        const declaration = name.startsWith('xmlns') ? DECLARATION.exec(name) : null;
        if (declaration) {
          declared.set(declaration[1] ?? '', namespaces.get(attributes[name]) ?? '?');
        }
      }
      return declared.size === 0 ? scope : scopeOf(declared, scope);
    }
  };
  return scope;
}

/** The scope of a part before its first element. */
export const outermostScope = (): NameScope => scopeOf(new Map([['xml', 'xml'], ['xmlns', 'xmlns']]), undefined);
