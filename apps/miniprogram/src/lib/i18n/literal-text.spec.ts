import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const SOURCE = path.resolve(process.cwd(), 'src');
/** The catalogue, the gallery's and the development panel's own, the ways of writing a date, and what the platform shows before the app runs. */
const TEXTS =
  /^(lib\/i18n\/messages\/|lib\/format\/date\.ts$|features\/gallery\/words\.ts$|features\/gallery\/words\.ts$|desk\/panel\/messages\.ts$|.*\.config\.ts$)/;
const OF_USERS =
  /^(title|text|label|aria-?label|placeholder|alt|hint|advice|description|caption|header|subtitle|confirmText)$/i;
const CHINESE = /[\u3400-\u9fff]/;
const WORD = /\p{L}/u;

const files = fs
  .readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !/(\.spec|\.d)\.ts$/.test(file))
  .filter((file) => !file.startsWith('generated/') && !TEXTS.test(file));

/** A text written where a person will read it: in an element, in an attribute shown to them, or in Chinese. */
function isForReading(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return WORD.test(node.text);
  if (!ts.isStringLiteralLike(node) && !isTemplatePart(node)) return false;
  if (CHINESE.test(node.text)) return true;
  return WORD.test(node.text) && isInView(node.parent, node);
}

const isTemplatePart = (node: ts.Node): node is ts.TemplateLiteralLikeNode =>
  ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** Whether an expression is what an element shows: through choices, but not into calls. */
function isInView(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isJsxAttribute(parent)) return OF_USERS.test(parent.name.getText());
  if (ts.isJsxExpression(parent)) {
    return ts.isJsxAttribute(parent.parent) ? isInView(parent.parent, parent) : true;
  }
  if (ts.isConditionalExpression(parent)) {
    return parent.condition !== node && isInView(parent.parent, parent);
  }
  const isChoice =
    ts.isBinaryExpression(parent) &&
    parent.right === node &&
    [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.QuestionQuestionToken].includes(
      parent.operatorToken.kind,
    );
  const isWrapped =
    ts.isParenthesizedExpression(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isTemplateSpan(parent);
  return (isChoice || isWrapped) && isInView(parent.parent, parent);
}

/** Every text of a source outside the catalogue, with its line. */
function literalTexts(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForReading(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}: ${node.getText().trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('every text is in the catalogue', () => {
  const read = (file: string) => fs.readFileSync(path.join(SOURCE, file), 'utf8');
  expect(files.flatMap((file) => literalTexts(file, read(file)))).toEqual([]);
});

test.each([
  ['a text in an element', '<Text>Hello</Text>'],
  ['an attribute', '<Field label="Name" />'],
  ['a choice in an attribute', '<Field aria-label={open ? "Close" : t("open")} />'],
  ['a text around a value', '<Text>{`of $' + '{count} points`}</Text>'],
  ['Chinese anywhere', 'const a = ["积分"];'],
])('%s is found', (_what, text) => {
  expect(literalTexts('a.tsx', text)).not.toEqual([]);
});

test.each([
  ['a key', '<Text>{t("home.title")}</Text>'],
  ['a class', '<View className="a b" />'],
  ['a sign', '<Text>·</Text>'],
  ['a choice of classes', '<View className={isOpen ? "open" : "closed"} />'],
])('%s is no text', (_what, text) => {
  expect(literalTexts('a.tsx', text)).toEqual([]);
});
