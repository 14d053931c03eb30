import * as React from 'react';
import type { WordHit } from '../../domain/register/findWords';
import { findWords } from '../../domain/register/findWords';
import type { FoldedSection } from '../../domain/register/foldedMandate';
import { narrowEntries } from '../../domain/register/narrowEntries';
import type { RegisterEntry } from '../../domain/register/registerEntry';
import type { FacetChoice, FacetName, RegionsInGroups } from '../../domain/register/registerFacets';
import { facetNames } from '../../domain/register/registerFacets';
import type { RegisterOrder } from '../../domain/register/registerOrder';
import { orderEntries } from '../../domain/register/registerOrder';
import { searchWords } from '../../domain/register/searchWords';
import type { AddressChange } from '../address/currentAddress';
import { useAddressValues } from '../address/useAddressValues';
import type { Loaded } from '../loading/useLoaded';
import type { RegisterAddress } from './registerAddress';
import { choiceIn, facetParameters, orderIn, registerNames, textOfOrder, textOfValues } from './registerAddress';
import type { RegisterTexts } from './useRegisterTexts';
import { useRegisterTexts } from './useRegisterTexts';
import { useRegionsInGroups } from './useRegionsInGroups';

export interface RegisterState {
  readonly address: RegisterAddress;
  readonly change: (values: Partial<RegisterAddress>, how?: AddressChange) => void;
  readonly all: readonly RegisterEntry[];
  /** Those that have the words. */
  readonly found: readonly RegisterEntry[];
  /** Those of them that every choice lets through, in order. */
  readonly shown: readonly RegisterEntry[];
  readonly words: readonly string[];
  readonly choice: FacetChoice;
  readonly order: RegisterOrder;
  readonly texts: RegisterTexts;
  readonly regions: Loaded<RegionsInGroups>;
  /** Empty until they are read. */
  readonly knownRegions: RegionsInGroups;
  readonly sectionsOf: (entry: RegisterEntry) => readonly FoldedSection[] | undefined;
  readonly choose: (name: FacetName, values: readonly string[]) => void;
  readonly orderBy: (order: RegisterOrder) => void;
  readonly askForRegions: () => void;
  readonly clearFacets: () => void;
}

const nowhere: RegionsInGroups = new Map();

/** What the register shows of its lines; all of it follows in the page's address. */
export function useRegister(all: readonly RegisterEntry[]): RegisterState {
  const [address, change] = useAddressValues(registerNames);
  const [asksForRegions, setAsks] = React.useState(false);
  const regions = useRegionsInGroups(asksForRegions || address.region !== '');
  const texts = useRegisterTexts(all);
  const words = React.useMemo(() => searchWords(address.sok), [address.sok]);
  const choice = React.useMemo(() => choiceIn(address), [address]);
  const sections = texts.sections;
  const hits = React.useMemo(() => {
    const hit = new Map<string, WordHit>();
    for (const { group, foldedNames, mandate, isInForce } of all) {
      const where = findWords(foldedNames, isInForce && mandate ? sections.get(mandate.snapshotKey) : undefined, words);
      if (where !== null) hit.set(group.key, where);
    }
    return hit;
  }, [all, sections, words]);
  const knownRegions = regions.kind === 'loaded' ? regions.value : nowhere;
  const found = React.useMemo(() => all.filter(({ group }) => hits.has(group.key)), [all, hits]);
  const entries = React.useMemo(() => narrowEntries(found, choice, knownRegions), [found, choice, knownRegions]);
  const { column, isReversed } = orderIn(address);
  const shown = React.useMemo(() => orderEntries(entries, { column, isReversed }, hits), [entries, column, isReversed, hits]);
  const changeBy = React.useCallback((values: Partial<RegisterAddress>, how: AddressChange = 'replace') => change(values, how), [change]);
  return {
    address,
    change: changeBy,
    all,
    found,
    shown,
    words,
    choice,
    order: { column, isReversed },
    texts,
    regions,
    knownRegions,
    sectionsOf: ({ isInForce, mandate }) => (isInForce && mandate ? sections.get(mandate.snapshotKey) : undefined),
    choose: (name, values) => changeBy({ [facetParameters[name]]: textOfValues(values) }),
    orderBy: (order) => changeBy({ ordning: textOfOrder(order) }),
    askForRegions: () => setAsks(true),
    clearFacets: () => changeBy(Object.fromEntries(facetNames.map((name) => [facetParameters[name], ''])))
  };
}
