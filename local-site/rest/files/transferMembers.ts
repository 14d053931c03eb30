import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { nullOutcome } from '../outcome';
import { argument, type Arguments } from '../tree/arguments';
import { action, type Member } from '../tree/kinds';
import { placeOf } from './callIn';
import { copyFile, destinationOf, type Destination, type TransferOptions } from './copyFile';
import type { Folder } from './folder';
import { moveFile } from './moveFile';
import { moveFolder } from './moveFolder';

/** Flags of SharePoint's MoveOperations. */
const OVERWRITE = 1;
const RETAIN_EDITOR_AND_MODIFIED = 2048;
const PLAIN: TransferOptions = { overwrite: false, keepBoth: false, resetAuthorAndCreated: true, retainEditorAndModified: false };

/** `CopyTo`, `MoveTo` and their forms by decoded path. */
export const fileTransfers: Readonly<Record<string, Member<ListItem>>> = {
  copyto: copy('CopyTo', 'strNewUrl', false),
  copytousingpath: copy('CopyToUsingPath', 'decodedUrl', true),
  moveto: move('MoveTo', 'newUrl', 'flags', false),
  movetousingpath: move('MoveToUsingPath', 'decodedUrl', 'moveOperations', true)
};

export const folderTransfers: Readonly<Record<string, Member<Folder>>> = {
  moveto: folderMove('MoveTo', 'newUrl', false),
  movetousingpath: folderMove('MoveToUsingPath', 'decodedUrl', true)
};

function copy(name: string, target: string, decoded: boolean): Member<ListItem> {
  return action((subject, args, call) => {
    copyFile(subject, destination(args, target, decoded, call), { ...PLAIN, overwrite: argument(args, 'bOverwrite', 1) === true }, call);
    return nullOutcome(name);
  });
}

function move(name: string, target: string, flags: string, decoded: boolean): Member<ListItem> {
  return action((subject, args, call) => {
    const bits = Number(argument(args, flags, 1) ?? 0);
    const options = { ...PLAIN, overwrite: (bits & OVERWRITE) !== 0, retainEditorAndModified: (bits & RETAIN_EDITOR_AND_MODIFIED) !== 0 };
    moveFile(subject, destination(args, target, decoded, call), options, call);
    return nullOutcome(name);
  });
}

function folderMove(name: string, target: string, decoded: boolean): Member<Folder> {
  return action((folder, args, call) => {
    moveFolder(folder, destination(args, target, decoded, call), PLAIN, call);
    return nullOutcome(name);
  });
}

function destination(args: Arguments, name: string, decoded: boolean, call: Call): Destination {
  return destinationOf(placeOf(String(argument(args, name) ?? ''), decoded, call), false);
}
