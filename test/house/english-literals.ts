import { type ESTree, parseSync } from 'vite';
import { isFact } from './facts';
import type { SourceFile } from './source-files';

type Node = ESTree.Node;

/** Attributes and members that people read. */
const told =
  /^(aria-label|alt|title|placeholder|label|hint|suffix|what|question|keep|yes|words|text|note|remark|why|summary|headline|next|say|fix)$/;
/** What takes a text nobody reads: names of things, errors for developers, and the titles of other people's documents. */
const silent =
  /^(t|tell|counted|word|message|send|step|gradientStep|scopableStep|column|parent|console\.\w+|Error|.*(Error|Failure|failureOf)|.*\.(querySelector\w*|closest|matches|addEventListener|includes|startsWith|endsWith|replace\w*|split|join|test|getItem))$/;
const unread =
  /^(class|style|source|role|type|d|kind|href|rel|target|code|check|field|path|id|key|names|oneOf|noneOf|suggested|level|data-.*)$/;

const passed: ReadonlySet<string> = new Set([
  ...['ImportDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'BinaryExpression'],
  ...['TSTypeAnnotation', 'TSTypeAliasDeclaration', 'TSInterfaceDeclaration'],
]);

/** What holds things of its own rather than the one text that is read. */
const nested: ReadonlySet<string> = new Set(['JSXElement', 'ArrayExpression']);

const looksLikeWords = (text: string): boolean => /^[A-Z“(].*\s\S*[a-z]{2}/s.test(text.trim());
const hasWords = (text: string): boolean => /[A-Za-z]{2}/.test(text);

/** Texts in a file that people read and that do not come from the messages. */
export function englishLiterals({ file, text }: SourceFile): string[] {
  const found: string[] = [];
  const take = (words: string, isTold: boolean) => {
    const tidy = words.replace(/\s+/g, ' ').trim();
    if ((isTold ? hasWords(tidy) : looksLikeWords(tidy)) && !isFact(tidy)) found.push(`${file}: ${tidy}`);
  };
  const visit = (node: Node, isTold: boolean): void => {
    if (passed.has(node.type)) return;
    if (node.type === 'JSXText') take(node.value, true);
    else if (node.type === 'Literal') take(typeof node.value === 'string' ? node.value : '', isTold);
    else if (node.type === 'TemplateLiteral') {
      take(node.quasis.map(({ value }) => value.cooked).join('…'), isTold && node.quasis.length === 1);
      for (const each of node.expressions) visit(each, false);
    } else if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      visit(node.callee, false);
      if (silent.test(text.slice(node.callee.start, node.callee.end))) return;
      for (const each of node.arguments) visit(each, false);
    } else if (node.type === 'JSXAttribute' || node.type === 'Property') {
      const key = node.type === 'Property' ? node.key : node.name;
      const name = text.slice(key.start, key.end).replace(/'/g, '');
      if (node.value && !unread.test(name)) visit(node.value, told.test(name));
    } else {
      for (const child of childrenOf(node)) visit(child, isTold && !nested.has(node.type));
    }
  };
  visit(parseSync(file, text).program, false);
  return found;
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([name]) => !/^(type|parent|typeAnnotation|typeArguments|typeParameters|returnType)$/.test(name))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is Node => typeof value?.type === 'string');
}
