import type { Call } from '../call';
import { nullOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { action, type Member } from '../tree/kinds';
import { isObject, type JsonObject } from '../wire/requestBody';
import { placeOf, type PlaceOfPath } from './callIn';
import { copyFile, destinationOf, type Destination, type TransferOptions } from './copyFile';
import { copyFolder } from './copyFolder';
import { fileAt } from './fileNodeAt';
import { folderAt } from './folderNodeAt';
import { moveFile } from './moveFile';
import { moveFolder } from './moveFolder';

type Transfer = (from: PlaceOfPath, to: Destination, options: TransferOptions) => void;

const transfers: Readonly<Record<string, Transfer>> = {
  CopyFile: ({ path, call }, to, options) => copyFile(fileAt(path, call), to, options, call),
  MoveFile: ({ path, call }, to, options) => moveFile(fileAt(path, call), to, options, call),
  CopyFolder: ({ path, call }, to, options) => copyFolder(folderAt(path, call), to, options, call),
  MoveFolder: ({ path, call }, to, options) => moveFolder(folderAt(path, call), to, options, call)
};

/** `SP.MoveCopyUtil`: files and folders from anywhere to anywhere here, by address or by decoded path. Names in lower case. */
export const moveCopyMembers: Readonly<Record<string, Member<undefined>>> = Object.fromEntries(
  Object.entries(transfers).flatMap(([name, transfer]) => [
    [`sp.movecopyutil.${name.toLowerCase()}`, action<undefined>((_, args, call) => byUrl(name, transfer, args, call))],
    [`sp.movecopyutil.${name.toLowerCase()}bypath`, action<undefined>((_, args, call) => byPath(name, transfer, args, call))]
  ])
);

function byUrl(name: string, transfer: Transfer, args: Arguments, call: Call): Outcome {
  run(transfer, textOf(given('srcUrl', args, call)), textOf(given('destUrl', args, call)), false, optionsOf(args, call), call);
  return nullOutcome(name);
}

function byPath(name: string, transfer: Transfer, args: Arguments, call: Call): Outcome {
  const path = (member: string): string => {
    const value = call.body.member(member);
    return textOf(isObject(value) ? value.DecodedUrl : undefined);
  };
  run(transfer, path('srcPath'), path('destPath'), true, optionsOf(args, call), call);
  return nullOutcome(`${name}ByPath`);
}

function run(transfer: Transfer, from: string, to: string, decoded: boolean, options: TransferOptions, call: Call): void {
  transfer(placeOf(from, decoded, call), destinationOf(placeOf(to, decoded, call), options.keepBoth), options);
}

function given(name: string, args: Arguments, call: Call): unknown {
  return args.named.get(name.toLowerCase()) ?? call.body.member(name);
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw refusals.badRequest('Source and destination must be given.');
  return value;
}

/** `ShouldBypassSharedLocks` is taken and changes nothing: nothing here is ever locked. */
function optionsOf(args: Arguments, call: Call): TransferOptions {
  const body = call.body.member('options');
  const options: JsonObject = isObject(body) ? body : {};
  const flag = (name: string): boolean => options[name] === true;
  return {
    overwrite: (argument(args, 'overwrite') ?? call.body.member('overwrite')) === true, keepBoth: flag('KeepBoth'),
    resetAuthorAndCreated: flag('ResetAuthorAndCreatedOnCopy'), retainEditorAndModified: flag('RetainEditorAndModifiedOnMove')
  };
}
