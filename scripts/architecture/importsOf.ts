import { posix } from 'node:path';
import * as ts from 'typescript';
import type { SourceFile } from './sourceFiles';

export interface Import {
  /** Path from the project's folder for a relative import, else the package's name with its path. */
  readonly target: string;
  readonly isRelative: boolean;
  /** Erased by the compiler: loads nothing. */
  readonly typeOnly: boolean;
  /** `import()`: loaded when it is needed. */
  readonly dynamic: boolean;
}

function parsed({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false, kind);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function isErased(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly;
  }
  const bindings = node.importClause?.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
  const onlyTypes = names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly) && !node.importClause?.name;
  return node.importClause?.isTypeOnly === true || onlyTypes;
}

/** Everything a file imports, re-exports or loads with `import()`, in order. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, dynamic: boolean): void => {
    const isRelative = specifier.startsWith('.');
    const target = isRelative ? posix.join(posix.dirname(file.path), specifier) : specifier;
    found.push({ target, isRelative, typeOnly, dynamic });
  };
  visit(parsed(file), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      add((node.moduleSpecifier as ts.StringLiteral).text, isErased(node), false);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (ts.isStringLiteral(specifier)) {
        add(specifier.text, false, true);
      }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node.argument.literal.text, true, false);
    }
  });
  return found;
}

/** Lines (from 1) on which a file says `any`. */
export function linesWithAny(file: SourceFile): readonly number[] {
  const source = parsed(file);
  const lines: number[] = [];
  visit(source, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      lines.push(source.getLineAndCharacterOfPosition(node.pos).line + 1);
    }
  });
  return lines;
}
