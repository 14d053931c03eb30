import { webUrl, type Call } from '../call';
import type { Entity } from '../entity';
import { entityOutcome, nullOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { nullNode } from '../tree/nullNode';
import { KNOWN_FEATURES, type KnownFeature } from './knownFeatures';

/** Whose features: a web's, or the site collection's. `scopeId` is where the right to change them is decided. */
interface FeatureOwner {
  readonly owner: string;
  readonly scope: KnownFeature['scope'];
  readonly scopeId: string;
}

interface Subject {
  readonly owner: FeatureOwner;
  readonly id: string;
}

const featureKind: EntityKind<Subject> = { name: 'Feature', entity: featureEntity, members: {} };

export const featuresKind: CollectionKind<FeatureOwner> = {
  name: 'Features',
  type: 'SP.Feature',
  set: 'SP.ApiData.Features',
  entities: (owner, call) => call.store.features.of(owner.owner).map(id => featureEntity({ owner, id })),
  key: featureNode,
  members: {
    getbyid: step(featureNode),
    add: action((owner, args, call) => activate(owner, args, call)),
    remove: action((owner, args, call) => deactivate(owner, args, call))
  }
};

/** A feature that is not active is null, not missing (as clients expect it). */
function featureNode(owner: FeatureOwner, args: Arguments, call: Call): Node {
  const id = idOf(argument(args, 'featureId'));
  return call.store.features.of(owner.owner).includes(id) ? entityNode(featureKind, { owner, id }, call) : nullNode('Feature');
}

function activate(owner: FeatureOwner, args: Arguments, call: Call): Outcome {
  const { id, forced } = asked(owner, args, call);
  if (!KNOWN_FEATURES.some(feature => feature.id === id && feature.scope === owner.scope)) throw refusals.featureMissing(id);
  const active = call.store.features.of(owner.owner).includes(id);
  if (active && !forced) throw refusals.featureActive(id, owner.scope === 'Web' ? webUrl(call) : call.origin + call.site.path);
  call.store.features.add(owner.owner, id);
  return entityOutcome(featureEntity({ owner, id }));
}

function deactivate(owner: FeatureOwner, args: Arguments, call: Call): Outcome {
  const { id, forced } = asked(owner, args, call);
  if (!forced && !call.store.features.of(owner.owner).includes(id)) throw refusals.featureInactive(id);
  call.store.features.remove(owner.owner, id);
  return nullOutcome('Remove');
}

function asked(owner: FeatureOwner, args: Arguments, call: Call): { readonly id: string; readonly forced: boolean } {
  call.access.demand(owner.scopeId, Permission.manageWeb);
  return {
    id: idOf(argument(args, 'featureId') ?? call.body.member('featureId')),
    forced: (argument(args, 'force', 1) ?? call.body.member('force')) === true
  };
}

function idOf(value: unknown): string {
  return String(value ?? '').replace(/[{}]/g, '').toLowerCase();
}

function featureEntity({ owner, id }: Subject): Entity {
  return {
    type: 'SP.Feature', set: 'SP.ApiData.Features', editLink: `${owner.scope}/Features('${id}')`,
    properties: { DefinitionId: id },
    onSelect: { DisplayName: () => KNOWN_FEATURES.find(feature => feature.id === id)?.name ?? '' },
    navigation: [], open: () => undefined
  };
}
