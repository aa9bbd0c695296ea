import ts from 'typescript';

/**
 * Syntax that phones with iOS 12 or Android's older engines cannot read: one use of it, and the
 * whole package stays blank.
 */
const TOO_NEW: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.QuestionDotToken, '?.'],
  [ts.SyntaxKind.QuestionQuestionToken, '??'],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, '??='],
  [ts.SyntaxKind.BarBarEqualsToken, '||='],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, '&&='],
  [ts.SyntaxKind.PrivateIdentifier, '#private'],
  [ts.SyntaxKind.PropertyDeclaration, 'class field'],
  [ts.SyntaxKind.ClassStaticBlockDeclaration, 'static block'],
  [ts.SyntaxKind.BigIntLiteral, 'BigInt literal'],
]);
/** Look-behind came to iOS with 16.4. */
const LOOK_BEHIND = /\(\?<[=!]/;

/** What of it stands in some JavaScript, each kind once. */
export function tooNewSyntax(name: string, code: string): string[] {
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    const kind = TOO_NEW.get(node.kind);
    if (kind !== undefined) found.add(kind);
    if (ts.isRegularExpressionLiteral(node) && LOOK_BEHIND.test(node.text)) found.add('(?<=');
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return [...found];
}
