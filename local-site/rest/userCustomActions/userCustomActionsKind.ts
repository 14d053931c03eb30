import { randomUUID } from 'node:crypto';
import type { UserCustomAction } from '../../storage/userCustomActions';
import type { Call } from '../call';
import { complex, type Entity } from '../entity';
import { createdOutcome, nullOutcome } from '../outcome';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { nullNode } from '../tree/nullNode';
import { userResources } from '../userResources/userResources';
import { typedProperties, type PropertyType } from '../wire/typedProperties';

/** Whose custom actions: a site collection's (2), a web's (3) or a list's (4), with the right that changes them. */
interface ActionOwner {
  readonly owner: string;
  readonly scope: 2 | 3 | 4;
  readonly scopeId: string;
  readonly permission: bigint;
  /** Address below `_api/`. */
  readonly link: string;
}

interface Subject {
  readonly owner: ActionOwner;
  readonly custom: UserCustomAction;
}

const SETTABLE: Readonly<Partial<Record<keyof UserCustomAction, PropertyType>>> = {
  ClientSideComponentId: 'Edm.Guid', ClientSideComponentProperties: 'Edm.String', CommandUIExtension: 'Edm.String', Description: 'Edm.String',
  Group: 'Edm.String', HostProperties: 'Edm.String', ImageUrl: 'Edm.String', Location: 'Edm.String', Name: 'Edm.String',
  RegistrationId: 'Edm.String', RegistrationType: 'Edm.Int32', Rights: 'SP.BasePermissions', ScriptBlock: 'Edm.String',
  ScriptSrc: 'Edm.String', Sequence: 'Edm.Int32', Title: 'Edm.String', Url: 'Edm.String'
};

const userCustomActionKind: EntityKind<Subject> = {
  name: 'UserCustomAction',
  entity: customActionEntity,
  members: userResources({ title: ({ custom }) => custom.Title ?? '', description: ({ custom }) => custom.Description ?? '' }),
  merge({ owner, custom }, call) {
    call.access.demand(owner.scopeId, owner.permission);
    call.store.userCustomActions.save(owner.owner, { ...custom, ...settingsFrom(call) });
    return { is: 'updated' };
  },
  remove({ owner, custom }, call) {
    call.access.demand(owner.scopeId, owner.permission);
    call.store.userCustomActions.remove(owner.owner, custom.Id);
    return { is: 'deleted' };
  }
};

export const userCustomActionsKind: CollectionKind<ActionOwner> = {
  name: 'UserCustomActions',
  type: 'SP.UserCustomAction',
  set: 'SP.ApiData.UserCustomActions',
  entities: (owner, call) => call.store.userCustomActions.of(owner.owner).map(custom => customActionEntity({ owner, custom })),
  key: customActionNode,
  members: {
    getbyid: step(customActionNode),
    clear: action((owner, _, call) => {
      call.access.demand(owner.scopeId, owner.permission);
      call.store.userCustomActions.removeAll(owner.owner);
      return nullOutcome('Clear');
    })
  },
  post(owner, call) {
    call.access.demand(owner.scopeId, owner.permission);
    const id = randomUUID();
    const custom: UserCustomAction = { ...blank(id), ...settingsFrom(call) };
    call.store.userCustomActions.save(owner.owner, custom);
    return createdOutcome(customActionEntity({ owner, custom }));
  }
};

/** An id nobody has leads to null, not to 404 (as clients expect it). */
function customActionNode(owner: ActionOwner, args: Arguments, call: Call): Node {
  const id = String(argument(args, 'actionId') ?? '').replace(/[{}]/g, '').toLowerCase();
  const custom = call.store.userCustomActions.of(owner.owner).find(known => known.Id === id);
  return custom ? entityNode(userCustomActionKind, { owner, custom }, call) : nullNode('UserCustomAction');
}

function blank(id: string): UserCustomAction {
  return {
    Id: id, ClientSideComponentId: '00000000-0000-0000-0000-000000000000', ClientSideComponentProperties: '', CommandUIExtension: null,
    Description: null, Group: null, HostProperties: '', ImageUrl: null, Location: null, Name: `{${id.toUpperCase()}}`, RegistrationId: null,
    RegistrationType: 0, Rights: { High: '0', Low: '0' }, ScriptBlock: null, ScriptSrc: null, Sequence: 0, Title: null, Url: null
  };
}

function settingsFrom(call: Call): Partial<UserCustomAction> {
  const { Rights, ...properties } = typedProperties(call.body, 'SP.UserCustomAction', SETTABLE) as Partial<UserCustomAction>;
  return Rights === undefined ? properties : { ...properties, Rights: { High: String(Rights.High), Low: String(Rights.Low) } };
}

/** `SP.UserCustomAction`, properties in recorded order. */
function customActionEntity({ owner, custom: c }: Subject): Entity {
  return {
    type: 'SP.UserCustomAction', set: 'SP.ApiData.UserCustomActions', editLink: `${owner.link}/UserCustomActions('${c.Id}')`,
    properties: {
      ClientSideComponentId: c.ClientSideComponentId, ClientSideComponentProperties: c.ClientSideComponentProperties,
      CommandUIExtension: c.CommandUIExtension, Description: c.Description, Group: c.Group, HostProperties: c.HostProperties, Id: c.Id,
      ImageUrl: c.ImageUrl, Location: c.Location, Name: c.Name, RegistrationId: c.RegistrationId, RegistrationType: c.RegistrationType,
      Rights: complex('SP.BasePermissions', c.Rights), Scope: owner.scope, ScriptBlock: c.ScriptBlock, ScriptSrc: c.ScriptSrc,
      Sequence: c.Sequence, Title: c.Title, Url: c.Url, VersionOfUserCustomAction: '16.0.1.0'
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
