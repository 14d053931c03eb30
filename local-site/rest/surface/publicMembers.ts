import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Folder of PnPjs as installed. */
const PNP = dirname(require.resolve('@pnp/sp/package.json'));

/** Modules of PnPjs: its folders, and the files that add something of their own. */
export function modulesOfPnp(): string[] {
  const folders = readdirSync(PNP, { withFileTypes: true }).filter(entry => entry.isDirectory() && readdirSync(join(PNP, entry.name)).includes('index.d.ts'));
  return [...folders.map(({ name }) => name), 'batching', 'fi', 'spqueryable'];
}

/**
 * Everything public that a module of PnPjs declares, as `Class.member` or `function`: members of its classes, what it
 * adds to classes of other modules, and its functions. Read off the declarations that PnPjs ships, so that a newer
 * PnPjs tells of itself. Left out: constants, what a subclass
 * must supply, and the functions that only make an object of a class (`Lists` of `_Lists`).
 */
export function publicMembers(module: string): string[] {
  const statements = filesOf(module).map(file => join(PNP, `${file}.d.ts`)).flatMap(file => [...ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest).statements]);
  const interfaces = new Map(statements.filter(ts.isInterfaceDeclaration).map(found => [found.name.text, found]));
  const names = statements.flatMap(statement => inStatement(statement, interfaces));
  const exported = reexported(statements);
  return [...new Set(names)].filter(name => name.includes('.') || (exported.has(name) && !statements.some(statement => ts.isClassDeclaration(statement) && statement.name?.text === `_${name}`)));
}

/** A module's files below PnPjs's folder, without an ending. */
export function filesOf(module: string): string[] {
  if (readdirSync(PNP).includes(`${module}.d.ts`)) return [module];
  return readdirSync(join(PNP, module)).filter(name => name.endsWith('.d.ts')).map(name => `${module}/${name.slice(0, -'.d.ts'.length)}`);
}

type Interfaces = ReadonlyMap<string, ts.InterfaceDeclaration>;

function inStatement(statement: ts.Statement, interfaces: Interfaces): string[] {
  if (ts.isClassDeclaration(statement) && statement.name && isExported(statement)) return membersOf(statement.name.text, statement.members);
  if (ts.isFunctionDeclaration(statement) && statement.name && isExported(statement)) return [statement.name.text];
  if (ts.isVariableStatement(statement) && isExported(statement)) return statement.declarationList.declarations.filter(isFunctionTyped).map(({ name }) => (name as ts.Identifier).text);
  if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) return statement.body.statements.flatMap(added => addedTo(added, interfaces));
  return [];
}

/** What a module adds to another's class, it declares as an interface of the class's name, or as one that it extends. */
function addedTo(statement: ts.Statement, interfaces: Interfaces): string[] {
  if (!ts.isInterfaceDeclaration(statement) || !/^_|^SPFI$/.test(statement.name.text)) return [];
  const bases = (statement.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => interfaces.get((expression as ts.Identifier).text)));
  return [statement, ...bases].flatMap(found => (found ? membersOf(statement.name.text, found.members) : []));
}

const membersOf = (owner: string, members: ts.NodeArray<ts.ClassElement | ts.TypeElement>): string[] =>
  members.filter(isPublic).map(member => `${owner}.${(member.name as ts.Identifier).text}`);

function isPublic(member: ts.ClassElement | ts.TypeElement): boolean {
  const flags = ts.getCombinedModifierFlags(member);
  const constant = ts.isPropertyDeclaration(member) && (flags & ts.ModifierFlags.Static) !== 0;
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Abstract)) === 0 && !constant && member.name !== undefined && ts.isIdentifier(member.name);
}

function isExported(statement: ts.ClassDeclaration | ts.FunctionDeclaration | ts.VariableStatement): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

const isFunctionTyped = ({ type }: ts.VariableDeclaration): boolean => type !== undefined && ts.isFunctionTypeNode(type);

/** Names that the module's index hands on; a module of one file hands on everything. */
function reexported(statements: readonly ts.Statement[]): ReadonlySet<string> {
  const listed = statements.filter(ts.isExportDeclaration).flatMap(({ exportClause }) => (exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : []));
  return new Set(listed.length > 0 ? listed : statements.flatMap(statement => inStatement(statement, new Map())));
}
